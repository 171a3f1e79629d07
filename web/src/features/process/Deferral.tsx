// Who takes up what is put off, and until when: asked where that is how an objection is resolved, and shown wherever it is told.
import { type Signal, useSignal } from "@preact/signals";
import type { Refusal } from "#api/errors";
import type { DeferralInput, ResolutionKind } from "#api/schema.generated";
import { timeZone } from "#api/session";
import { t } from "#i18n/text";
import { Field } from "#ui/Field";
import type { Found } from "#ui/find";
import { PeoplePicker } from "#ui/PeoplePicker";
import { Time } from "#ui/Time";
import { instantIn } from "#ui/time";
import type { PutOffFragment } from "./process.generated";
import { chosenIn, momentIn, wrong } from "./step";

export interface DeferralDraft {
  owner: Signal<Found[]>;
  /** A day: "2027-05-21". */
  untilOn: Signal<string>;
}

export function useDeferral(): DeferralDraft {
  return { owner: useSignal<Found[]>([]), untilOn: useSignal("") };
}

/** As the API takes it: nothing, where nothing is put off; a refusal, where it is not said who and until when. */
export function deferralOf(how: ResolutionKind, draft: DeferralDraft): DeferralInput | null {
  if (how !== "DEFERRED") return null;
  const day = momentIn(draft.untilOn.value, "deferUntil");
  return {
    ownerId: chosenIn(draft.owner.value, "deferOwner"),
    until: instantIn(`${day}T12:00`, timeZone.value).toISOString(),
  };
}

interface Props {
  how: ResolutionKind;
  draft: DeferralDraft;
  refusal?: Refusal | undefined;
}

export const DEFERRAL_FIELDS = ["deferOwner", "deferUntil"];

export function DeferralFields({ how, draft, refusal }: Props) {
  if (how !== "DEFERRED") return null;
  return (
    <div class="inset stack-tight">
      <PeoplePicker
        label={t("consent-defer-owner")}
        hint={t("consent-defer-hint")}
        single
        people={draft.owner.value}
        error={wrong(refusal, "deferOwner")}
        onChange={(people) => {
          draft.owner.value = people;
        }}
      />
      <Field
        label={t("consent-defer-until")}
        type="date"
        value={draft.untilOn.value}
        error={wrong(refusal, "deferUntil")}
        onText={(text) => {
          draft.untilOn.value = text;
        }}
      />
    </div>
  );
}

/** "Ana takes it up by 3 May 2027". */
export function PutOff({ deferral }: { deferral: PutOffFragment }) {
  return (
    <span>
      {t("consent-deferred-to", { name: deferral.owner.name })} <Time at={deferral.until} as="date" />
    </span>
  );
}
