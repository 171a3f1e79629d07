// The words of goals: the order of how they stand, what puts them at risk, and how often is reported.
import type { GoalHealth, GoalRhythm, GoalRisk } from "#api/schema.generated";
import type { TextKey } from "#i18n/text";

export const HEALTH_ORDER: GoalHealth[] = ["AT_RISK", "ON_TRACK", "MET", "MISSED", "DROPPED"];

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
