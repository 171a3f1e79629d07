import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { saved } from "#ui/announce";
import { ButtonLink } from "#ui/Button";
import { Form } from "#ui/Form";
import type { Found } from "#ui/find";
import { OutcomeFields } from "./OutcomeFields";
import { EditOutcomeMutation, type OutcomeFormQuery } from "./outcome.generated";

interface Props {
  pollId: string;
  outcome: NonNullable<NonNullable<OutcomeFormQuery["poll"]>["outcome"]>;
}

export function EditOutcome({ pollId, outcome }: Props) {
  const title = useSignal(outcome.title);
  const body = useSignal(outcome.body.markdown);
  const owner = useSignal<Found[]>(outcome.owner ? [outcome.owner] : []);
  const reviewOn = useSignal(outcome.reviewOn ?? "");
  const save = useAction(async () => {
    await mutate(EditOutcomeMutation, {
      input: {
        outcomeId: outcome.id,
        title: title.value.trim(),
        body: body.value,
        ownerId: owner.value[0]?.id ?? null,
        reviewOn: reviewOn.value || null,
      },
    });
    saved();
    moveOn(`/polls/${pollId}`);
  });
  const write = (text: string) => {
    title.value = text;
  };
  return (
    <Form
      action={save}
      fields={["title", "body", "ownerId", "reviewOn"]}
      beside={<ButtonLink href={`/polls/${pollId}`}>{t("ui-cancel")}</ButtonLink>}
    >
      <p class="hint">{t("outcome-edit-hint")}</p>
      <OutcomeFields
        title={{ text: title, write }}
        body={body}
        owner={owner}
        reviewOn={reviewOn}
        refusal={save.refusal.value}
      />
    </Form>
  );
}
