// The words of reviews: how goals stood, what falls due.
import type { GoalHealth, ReviewDueKind } from "#api/schema.generated";
import type { TextKey } from "#i18n/text";
import type { IconName } from "#ui/Icon";

export { money } from "#ui/money";

type Tone = "calm" | "good" | "warm" | "bad" | "info";

/** A word and a sign, never colour alone. */
export const HEALTHS: Record<GoalHealth, { word: TextKey; tone: Tone; icon: IconName }> = {
  ON_TRACK: { word: "review-goal-on-track", tone: "good", icon: "check" },
  AT_RISK: { word: "review-goal-at-risk", tone: "warm", icon: "alert" },
  MET: { word: "review-goal-met", tone: "good", icon: "outcome" },
  MISSED: { word: "review-goal-missed", tone: "bad", icon: "close" },
  DROPPED: { word: "review-goal-dropped", tone: "calm", icon: "minus" },
};

export const DUES: Record<ReviewDueKind, TextKey> = {
  OUTCOME_REVIEW: "review-due-outcome",
  AGREEMENT_REVIEW: "review-due-agreement",
  AGREEMENT_END: "review-due-end",
};
