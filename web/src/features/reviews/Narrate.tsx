// Writing what the leads of a group tell, in its chapter.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { type Refusal, refusalText } from "#api/errors";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { toast } from "#ui/announce";
import { Button } from "#ui/Button";
import { forgetDraft } from "#ui/draft";
import { Form } from "#ui/Form";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import {
  type ReviewChapterShownFragment,
  type ReviewDetailsFragment,
  WriteNarrativeMutation,
} from "./reviews.generated";

interface Props {
  review: ReviewDetailsFragment;
  chapter: ReviewChapterShownFragment;
  onClose: () => void;
}

const means = (refusal: Refusal): string | undefined =>
  refusal.code === "INVALID" || refusal.code === "CONFLICT" ? refusal.message : undefined;

export function Narrate({ review, chapter, onClose }: Props) {
  const body = useSignal(chapter.narrative?.body.markdown ?? "");
  const draft = `narrative.${review.id}.${chapter.group.id}`;
  const send = useAction(async () => {
    await mutate(WriteNarrativeMutation, {
      input: { reviewId: review.id, groupId: chapter.group.id, body: body.value },
    });
    forgetDraft(draft);
    toast(t("review-told-done"));
    onClose();
  });
  const refusal = send.refusal.value;
  const error = refusal?.field === "body" ? (means(refusal) ?? refusalText(refusal)) : undefined;
  return (
    <Form
      action={send}
      means={means}
      fields={["body"]}
      beside={
        <Button look="quiet" onClick={onClose}>
          {t("ui-cancel")}
        </Button>
      }
    >
      <MarkdownEditor
        label={t("review-narrative", { group: chapter.group.name })}
        hint={t("review-narrative-hint")}
        rows={10}
        draft={draft}
        value={body.value}
        error={error}
        onText={(text) => {
          body.value = text;
        }}
      />
    </Form>
  );
}
