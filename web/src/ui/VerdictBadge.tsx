import type { Verdict } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Badge } from "./Badge";
import { VERDICTS } from "./words";

const TONES = {
  PASSED: "good",
  NOT_PASSED: "calm",
  NO_QUORUM: "warm",
  BLOCKED: "bad",
  TIED: "warm",
} as const;
const ICONS = {
  PASSED: "check",
  NOT_PASSED: "close",
  NO_QUORUM: "people",
  BLOCKED: "hand",
  TIED: "more",
} as const;

/** What a poll came to: a word and a sign, never colour alone. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return (
    <Badge tone={TONES[verdict]} icon={ICONS[verdict]}>
      {t(VERDICTS[verdict])}
    </Badge>
  );
}
