// How a goal or one of its measures stands, in a word and a sign, never by colour alone.
import type { GoalHealth, GoalState } from "#api/schema.generated";
import { type TextKey, t } from "#i18n/text";
import { Badge } from "./Badge";
import type { IconName } from "./Icon";

interface Look {
  word: TextKey;
  tone: "calm" | "good" | "warm" | "bad" | "info";
  icon: IconName;
}

export const HEALTHS: Record<GoalHealth, Look> = {
  ON_TRACK: { word: "goal-on-track", tone: "good", icon: "check" },
  AT_RISK: { word: "goal-at-risk", tone: "warm", icon: "alert" },
  MET: { word: "goal-met", tone: "good", icon: "outcome" },
  MISSED: { word: "goal-missed", tone: "bad", icon: "close" },
  DROPPED: { word: "goal-dropped", tone: "calm", icon: "minus" },
};

/** How a goal looks that was never set. */
const UNSET: Record<GoalState, Look> = {
  PROPOSED: { word: "goal-proposed", tone: "info", icon: "clock" },
  CLOSED: { word: "goal-closed", tone: "calm", icon: "close" },
  ADOPTED: HEALTHS.ON_TRACK,
  DROPPED: HEALTHS.DROPPED,
};

interface Stands {
  state: GoalState;
  health?: GoalHealth | null | undefined;
}

export function HealthBadge({ goal: { state, health } }: { goal: Stands }) {
  const { word, tone, icon } = health ? HEALTHS[health] : UNSET[state];
  return (
    <Badge tone={tone} icon={icon}>
      {t(word)}
    </Badge>
  );
}
