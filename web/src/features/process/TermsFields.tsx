// For how long it is agreed, when it is looked at again, and how one will know whether it works: the same in every form that says so.
import { type Signal, useSignal } from "@preact/signals";
import type { Refusal } from "#api/errors";
import type { ProcessTermsInput, TermEnd } from "#api/schema.generated";
import { timeZone } from "#api/session";
import { t } from "#i18n/text";
import { ActionsEditor, actionsOf, type PlannedAction, plannedOf } from "#ui/ActionsEditor";
import { RadioGroup } from "#ui/Choice";
import { Field, TextArea } from "#ui/Field";
import { instantIn, localIn } from "#ui/time";
import { TERM_ENDS } from "./names";
import type { TermsDetailsFragment } from "./process.generated";
import { wrong } from "./step";

export interface TermsDraft {
  reviewOn: Signal<string>;
  endsOn: Signal<string>;
  atEnd: Signal<TermEnd>;
  /** One a line. */
  criteria: Signal<string>;
  actions: Signal<PlannedAction[]>;
}

const day = (at: string | null | undefined): string =>
  at ? localIn(new Date(at), timeZone.value).slice(0, 10) : "";

/** Noon on the reader's clock: the same day for most of the world. */
const noonOf = (date: string): string => instantIn(`${date}T12:00`, timeZone.value).toISOString();
const noon = (date: string): string | null => (date ? noonOf(date) : null);

export function useTermsDraft(terms: TermsDetailsFragment | undefined): TermsDraft {
  return {
    reviewOn: useSignal(day(terms?.reviewAt)),
    endsOn: useSignal(day(terms?.endsAt)),
    atEnd: useSignal<TermEnd>(terms?.atEnd ?? "CONTINUE"),
    criteria: useSignal((terms?.criteria ?? []).map(({ markdown }) => markdown).join("\n")),
    actions: useSignal(plannedOf(terms?.actions ?? [], day)),
  };
}

export const termsOf = (draft: TermsDraft): ProcessTermsInput => ({
  reviewAt: noon(draft.reviewOn.value),
  endsAt: noon(draft.endsOn.value),
  atEnd: draft.atEnd.value,
  criteria: draft.criteria.value
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean),
  actions: actionsOf(draft.actions.value, noonOf),
});

const told = (actions: PlannedAction[]): string =>
  JSON.stringify(actions.map(({ text, owner, dueOn }) => [text.trim(), owner.map(({ id }) => id), dueOn]));

/** Whether they say anything else than the terms before: a moment that was not touched stays to the second. */
export function changedTerms(draft: TermsDraft, before: TermsDetailsFragment | undefined): boolean {
  const same = (at: string | null | undefined, on: string) => day(at) === on;
  return !(
    before &&
    same(before.reviewAt, draft.reviewOn.value) &&
    same(before.endsAt, draft.endsOn.value) &&
    before.atEnd === draft.atEnd.value &&
    before.criteria.map(({ markdown }) => markdown).join("\n") === draft.criteria.value.trim() &&
    told(plannedOf(before.actions, day)) === told(draft.actions.value)
  );
}

interface Props {
  draft: TermsDraft;
  refusal: Refusal | undefined;
}

export const TERMS_FIELDS = ["reviewAt", "endsAt", "criteria", "actions"];

export function TermsFields({ draft, refusal }: Props) {
  return (
    <>
      <Field
        label={t("consent-review-at")}
        hint={t("consent-review-at-hint")}
        type="date"
        value={draft.reviewOn.value}
        error={wrong(refusal, "reviewAt")}
        onText={(text) => {
          draft.reviewOn.value = text;
        }}
      />
      <TextArea
        label={t("consent-criteria")}
        hint={t("consent-criteria-hint")}
        value={draft.criteria.value}
        error={wrong(refusal, "criteria")}
        onText={(text) => {
          draft.criteria.value = text;
        }}
      />
      <ActionsEditor
        actions={draft.actions.value}
        error={refusal?.field === "actions" ? t("plan-actions-wrong") : undefined}
        onChange={(actions) => {
          draft.actions.value = actions;
        }}
      />
      <Field
        label={t("consent-ends-at")}
        optional
        type="date"
        value={draft.endsOn.value}
        error={wrong(refusal, "endsAt")}
        onText={(text) => {
          draft.endsOn.value = text;
        }}
      />
      {draft.endsOn.value && (
        <RadioGroup<TermEnd>
          legend={t("consent-at-end")}
          value={draft.atEnd.value}
          options={[
            { value: "CONTINUE", label: t(TERM_ENDS.CONTINUE) },
            { value: "LAPSE", label: t(TERM_ENDS.LAPSE) },
          ]}
          onChoose={(value) => {
            draft.atEnd.value = value;
          }}
        />
      )}
    </>
  );
}
