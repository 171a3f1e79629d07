import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { toast } from "#ui/announce";
import { Checkbox } from "#ui/Choice";
import { forgetDraft, useDraft } from "#ui/draft";
import { Form } from "#ui/Form";
import type { Found } from "#ui/find";
import { PeoplePicker } from "#ui/PeoplePicker";
import { Tally } from "#ui/Tally";
import { OutcomeFields } from "./OutcomeFields";
import { type OutcomeFormQuery, PublishOutcomeMutation } from "./outcome.generated";

/** The organisation meets twice a year to review. */
const REVIEW_AFTER = 182 * 86_400_000;

export function PublishOutcome({ poll }: { poll: NonNullable<OutcomeFormQuery["poll"]> }) {
  const draft = `outcome.${poll.id}`;
  const title = useDraft(`${draft}.title`, poll.version.title);
  const body = useSignal("");
  const owner = useSignal<Found[]>([]);
  const reviewOn = useSignal(new Date(Date.now() + REVIEW_AFTER).toISOString().slice(0, 10));
  const askFeedback = useSignal(false);
  const people = useSignal<Found[]>([]);
  const publish = useAction(async () => {
    await mutate(PublishOutcomeMutation, {
      input: {
        pollId: poll.id,
        title: title.text.value.trim(),
        body: body.value,
        ownerId: owner.value[0]?.id ?? null,
        reviewOn: reviewOn.value || null,
        askFeedback: askFeedback.value,
        notifyIds: people.value.map((person) => person.id),
      },
    });
    forgetDraft(draft);
    forgetDraft(`${draft}.title`);
    toast(t("outcome-published"));
    moveOn(`/polls/${poll.id}`);
  });
  const refusal = publish.refusal.value;
  const result = poll.decision?.result;
  return (
    <div class="stack">
      {result && (
        <div class="card">
          <Tally result={result} method={poll.method} closed />
        </div>
      )}
      <Form
        action={publish}
        fields={["title", "body", "ownerId", "reviewOn", "notifyIds"]}
        submit={t("outcome-publish")}
        beside={<span class="soft small">{t("deciding-draft-kept")}</span>}
      >
        <OutcomeFields
          title={title}
          body={body}
          owner={owner}
          reviewOn={reviewOn}
          refusal={refusal}
          draft={draft}
        />
        <div class="stack-tight">
          <p class="hint">{t("outcome-who-hears")}</p>
          {poll.discussion.viewerCan.askFeedback && (
            <Checkbox
              label={t("outcome-ask-feedback")}
              hint={t("outcome-ask-feedback-hint")}
              checked={askFeedback.value}
              onToggle={(on) => {
                askFeedback.value = on;
              }}
            />
          )}
          <PeoplePicker
            label={t("outcome-notify")}
            optional
            people={people.value}
            error={fieldError(refusal, "notifyIds")}
            onChange={(chosen) => {
              people.value = chosen;
            }}
          />
        </div>
      </Form>
    </div>
  );
}
