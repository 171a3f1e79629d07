import type { PollState as State, Verdict } from "#api/schema.generated";
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { Badge } from "./Badge";
import { TimeLeft } from "./TimeLeft";
import { absolute, now, relative } from "./time";
import { VerdictBadge } from "./VerdictBadge";
import { POLL_STATES } from "./words";

interface Props {
  poll: {
    state: State;
    opensAt: string;
    closesAt: string;
    closedAt?: string | null;
    result?: { verdict: Verdict } | null;
  };
}

/** Where a poll is in its life: opens, closes, or what it came to, and whether its outcome is published. */
export function PollState({ poll }: Props) {
  if (poll.state === "OPEN") return <TimeLeft closesAt={poll.closesAt} />;
  if (poll.state === "SCHEDULED") {
    const at = Date.parse(poll.opensAt);
    return (
      <Badge icon="clock">
        <time dateTime={poll.opensAt} title={absolute(at, language.value, timeZone.value)}>
          {t("deciding-opens", { when: relative(at, now.value, language.value) })}
        </time>
      </Badge>
    );
  }
  const decided = poll.state === "DECIDED";
  return (
    <>
      {poll.result && <VerdictBadge verdict={poll.result.verdict} />}
      {(decided || !poll.result) && (
        <Badge icon={decided ? "outcome" : "lock"}>{t(POLL_STATES[poll.state])}</Badge>
      )}
    </>
  );
}
