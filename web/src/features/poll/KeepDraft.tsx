import { useAction } from "#api/action";
import { mutate } from "#api/reading";
import type { SaveDraftInput, SavedPlanInput } from "#api/schema.generated";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { toast, told } from "#ui/announce";
import { Button } from "#ui/Button";
import { SaveDraftMutation } from "./plans.generated";

interface Props {
  /** The draft that is written over, or what a new one is of. */
  of: Omit<SaveDraftInput, "plan">;
  plan: () => SavedPlanInput;
  /** Where the draft is found again. */
  discussionId: string;
  onKept?: () => void;
}

/** Keeps what is written, finished or not, for oneself, and goes to where it is found again. */
export function KeepDraft({ of, plan, discussionId, onKept }: Props) {
  const keep = useAction(() =>
    told(async () => {
      await mutate(SaveDraftMutation, { input: { ...of, plan: plan() } });
      onKept?.();
      toast(t("draft-kept"));
      moveOn(`/d/${discussionId}`);
    }),
  );
  return (
    <Button busy={keep.busy.value} onClick={() => void keep.run()}>
      {t("draft-keep")}
    </Button>
  );
}
