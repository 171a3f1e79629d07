// How stances look and in which order they are read: what stops comes first.
import type { Method, Stance } from "#api/schema.generated";
import type { TextKey } from "#i18n/text";
import { STANCE_MEANINGS, STANCES } from "./words";

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

/** What a stance is called on a ballot. Where people are asked to join in, yes and no are not for and against. */
export function stanceName(stance: Stance, method: Method): TextKey {
  if (method !== "COUNT_ME_IN") return STANCES[stance];
  return stance === "YES" ? "ballot-join" : "ballot-not-join";
}

export function stanceMeaning(stance: Stance, method: Method): TextKey {
  if (method !== "COUNT_ME_IN") return STANCE_MEANINGS[stance];
  return stance === "YES" ? "ballot-join-meaning" : "ballot-not-join-meaning";
}
