// How stances look and in which order they are read: what stops comes first.
import type { Stance } from "#api/schema.generated";

export const STOPPING: Stance[] = ["OBJECTION", "BLOCK", "VETO"];

const WEIGHT: Stance[] = [
  "OBJECTION",
  "BLOCK",
  "VETO",
  "CONCERN",
  "STAND_ASIDE",
  "DISAGREE",
  "MORE_DISCUSSION",
  "NO",
  "ENDORSE",
  "AGREE_MOSTLY",
  "RESERVATIONS",
  "SUPPORT_ANYWAY",
  "CONSENT",
  "AGREE",
  "YES",
  "ABSTAIN",
];

/** What stops, then what worries, then what carries. */
export function byWeight(stances: readonly Stance[]): Stance[] {
  return WEIGHT.filter((stance) => stances.includes(stance));
}

/** The name of a stance in class names: "stance-stand-aside". */
export const stanceClass = (stance: Stance): string => `stance-${stance.toLowerCase().replaceAll("_", "-")}`;
