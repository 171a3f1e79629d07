// The words of goals: how they stand, and how often is reported.
import type { GoalHealth, GoalRhythm, GoalRisk, GoalState } from "#api/schema.generated";
import type { TextKey } from "#i18n/text";
import type { IconName } from "#ui/Icon";

type Tone = "calm" | "good" | "warm" | "bad" | "info";

interface Look {
  word: TextKey;
  tone: Tone;
  icon: IconName;
}

/** A word and a sign, never colour alone. */
export const HEALTHS: Record<GoalHealth, Look> = {
  ON_TRACK: { word: "goal-on-track", tone: "good", icon: "check" },
  AT_RISK: { word: "goal-at-risk", tone: "warm", icon: "alert" },
  MET: { word: "goal-met", tone: "good", icon: "outcome" },
  MISSED: { word: "goal-missed", tone: "bad", icon: "close" },
  DROPPED: { word: "goal-dropped", tone: "calm", icon: "minus" },
};

export const HEALTH_ORDER: GoalHealth[] = ["AT_RISK", "ON_TRACK", "MET", "MISSED", "DROPPED"];

/** How a goal looks that was never set. */
const UNSET: Record<GoalState, Look> = {
  PROPOSED: { word: "goal-proposed", tone: "info", icon: "clock" },
  CLOSED: { word: "goal-closed", tone: "calm", icon: "close" },
  ADOPTED: HEALTHS.ON_TRACK,
  DROPPED: HEALTHS.DROPPED,
};

export const lookOf = (goal: { state: GoalState; health?: GoalHealth | null | undefined }): Look =>
  goal.health ? HEALTHS[goal.health] : UNSET[goal.state];

export const RISKS: Record<GoalRisk, TextKey> = {
  BEHIND: "goal-risk-behind",
  SILENT: "goal-risk-silent",
  SAID: "goal-risk-said",
};

export const RHYTHMS: Record<GoalRhythm, TextKey> = {
  WEEKLY: "goal-rhythm-weekly",
  MONTHLY: "goal-rhythm-monthly",
  QUARTERLY: "goal-rhythm-quarterly",
  NONE: "goal-rhythm-none",
};

export const RHYTHM_ORDER: GoalRhythm[] = ["WEEKLY", "MONTHLY", "QUARTERLY", "NONE"];
