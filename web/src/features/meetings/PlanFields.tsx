// What a meeting is about, when, for how long, and where: the fields that calling one and changing one share.
import type { Signal } from "@preact/signals";
import type { Refusal } from "#api/errors";
import type { MeetingPlanInput } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Field, Select } from "#ui/Field";
import { MomentField } from "#ui/MomentField";
import { wrong } from "./said";

export interface Plan {
  title: string;
  startsAt: string;
  /** How long, in minutes. */
  minutes: number;
  place: string;
}

/** Usual lengths, in minutes. */
const LENGTHS = [30, 45, 60, 90, 120, 180, 240, 480, 1440, 2880, 4320];
const HOUR = 60;
const DAY = 1440;

/** The fields that show their own error. */
export const FIELDS = ["title", "startsAt", "endsAt", "place"];

export function lengthOf(minutes: number): string {
  if (minutes >= DAY && minutes % DAY === 0) return t("meeting-form-days", { days: minutes / DAY });
  if (minutes % HOUR === 0) return t("meeting-form-hours", { hours: minutes / HOUR });
  return t("meeting-form-minutes", { minutes });
}

export function planInput(plan: Plan): MeetingPlanInput {
  const starts = Date.parse(plan.startsAt);
  return {
    title: plan.title,
    startsAt: plan.startsAt,
    endsAt: Number.isNaN(starts) ? plan.startsAt : new Date(starts + plan.minutes * 60_000).toISOString(),
    place: plan.place,
  };
}

export function PlanFields({ plan, refusal }: { plan: Signal<Plan>; refusal: Refusal | undefined }) {
  const { title, startsAt, minutes, place } = plan.value;
  const set = (change: Partial<Plan>) => {
    plan.value = { ...plan.value, ...change };
  };
  const lengths = [...new Set([...LENGTHS, minutes])].sort((one, other) => one - other);
  return (
    <>
      <Field
        label={t("meeting-form-title")}
        required
        maxLength={200}
        value={title}
        error={wrong(refusal, "title")}
        onText={(text) => set({ title: text })}
      />
      <MomentField
        label={t("meeting-form-starts")}
        at={startsAt}
        error={wrong(refusal, "startsAt")}
        onChange={(at) => set({ startsAt: at })}
      />
      <Select
        label={t("meeting-form-length")}
        value={String(minutes)}
        error={wrong(refusal, "endsAt")}
        options={lengths.map((length) => ({ value: String(length), label: lengthOf(length) }))}
        onChoose={(length) => set({ minutes: Number(length) })}
      />
      <Field
        label={t("meeting-form-place")}
        hint={t("meeting-form-place-hint")}
        optional
        maxLength={500}
        value={place}
        error={wrong(refusal, "place")}
        onText={(text) => set({ place: text })}
      />
    </>
  );
}
