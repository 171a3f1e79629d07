// What else is asked of whoever wrote it, facilitates it or owns what was agreed: publishing a draft, a change of wording, a review.
import { useSignal } from "@preact/signals";
import { reasonText } from "#api/errors";
import type { ElectorateInput, ReviewNext } from "#api/schema.generated";
import { t } from "#i18n/text";
import { ButtonLink } from "#ui/Button";
import { RadioGroup } from "#ui/Choice";
import { forgetDraft, useDraft } from "#ui/draft";
import type { Found } from "#ui/find";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { PeoplePicker } from "#ui/PeoplePicker";
import { listed } from "#ui/result/names";
import { held, NEXTS } from "./names";
import { changedPlaces, paragraphsOf } from "./paragraphs";
import { StepButton } from "./StepButton";
import { StepForm } from "./StepForm";
import { chosenIn, useMay, useRoom, wrong } from "./step";
import { TERMS_FIELDS, TermsFields, termsOf, useTermsDraft } from "./TermsFields";

export function PublishTask() {
  const { process } = useRoom();
  const may = useMay();
  const refused = process.viewerRefusals.find(({ name }) => name === "OPEN");
  const why = refused && reasonText(refused);
  return (
    <>
      {!may("OPEN") && why && <p class="notice">{why}</p>}
      <div class="row">
        {may("OPEN") && (
          <StepButton step="OPEN" done={t("consent-published")} look="primary">
            {t("consent-publish")}
          </StepButton>
        )}
        <ButtonLink href={`/processes/${process.id}/edit`} icon="pen">
          {t("consent-edit-draft")}
        </ButtonLink>
      </div>
    </>
  );
}

/** The facilitator confirms that a change says the same thing in other words. */
export function ConfirmEditTask() {
  const { process } = useRoom();
  const edit = process.pendingEdit;
  if (!edit) return null;
  const before = paragraphsOf(process.version?.text.markdown ?? "");
  const after = paragraphsOf(edit.text.markdown);
  const is = changedPlaces(before, after).map((place) => after[place - 1]);
  const was = changedPlaces(after, before).map((place) => before[place - 1]);
  return (
    <>
      <dl class="process-form">
        <div>
          <dt>{t("consent-edit-was")}</dt>
          {was.map((paragraph) => (
            <dd key={paragraph}>{paragraph}</dd>
          ))}
        </div>
        <div>
          <dt>{t("consent-edit-is")}</dt>
          {is.map((paragraph) => (
            <dd key={paragraph}>{paragraph}</dd>
          ))}
        </div>
      </dl>
      <StepButton step="CONFIRM_EDIT" done={t("consent-edit-confirmed")} look="primary">
        {t("consent-edit-confirm")}
      </StepButton>
      <p class="soft small">{t("consent-edit-hint")}</p>
    </>
  );
}

/** A review of what is in force: did it help, and what should become of it? */
export function ReviewTask({ onDone }: { onDone?: () => void }) {
  const { process } = useRoom();
  const last = held(process.agreements);
  const kept = `process.${process.id}.learnt`;
  const learnt = useDraft(kept);
  const next = useSignal<ReviewNext>("RENEW");
  const terms = useTermsDraft(last ? { ...last.terms, reviewAt: null, endsAt: null } : undefined);
  const facilitator = useSignal<Found[]>(process.facilitator ? [process.facilitator] : []);
  const others = useSignal<Found[]>([]);
  // Whoever agreed on it reviews it; others may join them.
  const seated = process.panel.filter((seat) => !seat.left).map(({ person }) => person);
  const panel = (): ElectorateInput => ({
    kind: "PEOPLE",
    personIds: [...new Set([...seated, ...others.value].map((person) => person.id))],
    groupIds: [],
    changes: "FROZEN",
  });
  return (
    <StepForm
      submit={t("consent-review-begin")}
      done={t("consent-review-begun")}
      fields={["learnt", "facilitator", "panel", ...TERMS_FIELDS]}
      onDone={() => {
        forgetDraft(kept);
        onDone?.();
      }}
      step={() => ({
        review: {
          next: next.value,
          learnt: learnt.text.value,
          terms: termsOf(terms),
          facilitatorId: chosenIn(facilitator.value, "facilitator"),
          panel: panel(),
        },
      })}
    >
      {(refusal) => (
        <>
          <MarkdownEditor
            label={t("consent-learnt")}
            hint={t("consent-learnt-hint")}
            rows={4}
            value={learnt.text.value}
            error={wrong(refusal, "learnt")}
            onText={learnt.write}
          />
          <RadioGroup<ReviewNext>
            legend={t("consent-review-next")}
            value={next.value}
            options={(["RENEW", "AMEND", "RETIRE"] as const).map((value) => ({
              value,
              label: t(NEXTS[value]),
            }))}
            onChoose={(value) => {
              next.value = value;
            }}
          />
          <TermsFields draft={terms} refusal={refusal} />
          <PeoplePicker
            label={t("consent-review-facilitator")}
            hint={t("consent-review-facilitator-hint")}
            single
            people={facilitator.value}
            error={wrong(refusal, "facilitator")}
            onChange={(people) => {
              facilitator.value = people;
            }}
          />
          <PeoplePicker
            label={t("consent-review-panel")}
            hint={t("consent-review-panel-hint", { people: listed(seated.map((person) => person.name)) })}
            people={others.value}
            error={wrong(refusal, "panel")}
            onChange={(people) => {
              others.value = people;
            }}
          />
        </>
      )}
    </StepForm>
  );
}
