// The terms of a goal as a form holds them, and as the API takes them.
import { Refusal } from "#api/errors";
import type { GoalRhythm, GoalTermsInput } from "#api/schema.generated";
import { t } from "#i18n/text";
import type { Found } from "#ui/find";
import { decimal } from "#ui/result/exact";
import type { GoalTermsShownFragment } from "./goals.generated";
import { isNumber, plainNumber } from "./said";

export interface MeasurePlan {
  /** Tells the fields of one from those of another. */
  key: number;
  id: string | null;
  name: string;
  unit: string;
  baseline: string;
  target: string;
  startsOn: string | null;
  dueOn: string;
}

export interface Plan {
  title: string;
  purpose: string;
  owner: Found[];
  startsOn: string;
  endsOn: string;
  rhythm: GoalRhythm;
  themeIds: string[];
  measures: MeasurePlan[];
}

export const emptyMeasure = (key: number): MeasurePlan => ({
  key,
  id: null,
  name: "",
  unit: "",
  baseline: "",
  target: "",
  startsOn: null,
  dueOn: "",
});

/** A new goal begins today and runs to the end of the year; by autumn, to the end of the next. */
export function emptyPlan(today: string): Plan {
  const year = Number(today.slice(0, 4)) + (today.slice(5, 7) >= "10" ? 1 : 0);
  return {
    title: "",
    purpose: "",
    owner: [],
    startsOn: today,
    endsOn: `${year}-12-31`,
    rhythm: "MONTHLY",
    themeIds: [],
    measures: [emptyMeasure(0)],
  };
}

export function planOf(terms: GoalTermsShownFragment): Plan {
  return {
    title: terms.title,
    purpose: terms.purpose.markdown,
    owner: [terms.owner],
    startsOn: terms.startsOn,
    endsOn: terms.endsOn,
    rhythm: terms.rhythm,
    themeIds: terms.themes.map((theme) => theme.id),
    measures: terms.measures.map((measure, key) => ({
      key,
      id: measure.id,
      name: measure.name,
      unit: measure.unit,
      baseline: decimal(measure.baseline, 6),
      target: decimal(measure.target, 6),
      startsOn: measure.startsOn === terms.startsOn ? null : measure.startsOn,
      dueOn: measure.dueOn === terms.endsOn ? "" : measure.dueOn,
    })),
  };
}

/** A plan that lacks a person, a day or a number is not sent: the field says what is missing. */
export function inputOf(plan: Plan): GoalTermsInput {
  const [owner] = plan.owner;
  if (!owner) throw new Refusal("INVALID", t("error-field-person"), "ownerId");
  if (!plan.startsOn) throw new Refusal("INVALID", t("goal-form-day"), "startsOn");
  if (!plan.endsOn) throw new Refusal("INVALID", t("goal-form-day"), "endsOn");
  return {
    title: plan.title.trim(),
    purpose: plan.purpose,
    themeIds: plan.themeIds,
    ownerId: owner.id,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    rhythm: plan.rhythm,
    measures: plan.measures.map((measure) => {
      for (const side of ["baseline", "target"] as const) {
        if (!isNumber(measure[side])) {
          throw new Refusal("INVALID", t("goal-form-number"), `${side}-${measure.key}`);
        }
      }
      return {
        id: measure.id,
        name: measure.name.trim(),
        unit: measure.unit.trim(),
        baseline: plainNumber(measure.baseline),
        target: plainNumber(measure.target),
        startsOn: measure.startsOn,
        dueOn: measure.dueOn || null,
      };
    }),
  };
}
