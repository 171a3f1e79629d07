// How a measure stands, in a sentence: "42 of 60 partners; 3 behind the line; due 30 June 2026". The emails say it alike.
import type { GoalDirection } from "#api/schema.generated";
import { language, type TextKey, t } from "#i18n/text";
import { product, rounded, sign } from "#ui/result/exact";
import { shortDate } from "#ui/time";
import type { MeasureStandsFragment, MeasureTermsFragment } from "./goals.generated";

const REACHED: Record<GoalDirection, TextKey> = {
  RISE: "goal-sentence-rise",
  FALL: "goal-sentence-fall",
  HOLD: "goal-sentence-hold",
};

/** A number of a measure, as its numbers are written. */
export const numberOf = (measure: { places: number }, number: string): string =>
  rounded(number, measure.places, language.value);

/** The same with the unit. */
export const amountOf = (measure: { places: number; unit: string }, number: string): string =>
  `${numberOf(measure, number)} ${measure.unit}`.trim();

export const dayOf = (day: string): string => shortDate(Date.parse(day), language.value, "UTC");

export function sentenceOf(measure: MeasureStandsFragment): string {
  const target = amountOf(measure, measure.target);
  const parts = [
    measure.latest
      ? t(REACHED[measure.direction], { number: numberOf(measure, measure.latest.number), target })
      : t("goal-sentence-none", { target }),
  ];
  if (measure.health === "MET") parts.push(t("goal-sentence-met"));
  else if (measure.health === "MISSED") parts.push(t("goal-sentence-missed"));
  else if (measure.behind) parts.push(beside(measure, measure.behind));
  parts.push(t("goal-sentence-due", { date: dayOf(measure.dueOn) }));
  return parts.join("; ");
}

function beside(measure: MeasureTermsFragment, behind: string): string {
  const ahead = sign(behind) < 0;
  const far = rounded(ahead ? product("-1", behind) : behind, measure.places, "en");
  if (far === "0") return t("goal-sentence-on");
  const number = numberOf(measure, ahead ? product("-1", behind) : behind);
  return ahead ? t("goal-sentence-ahead", { ahead: number }) : t("goal-sentence-behind", { behind: number });
}
