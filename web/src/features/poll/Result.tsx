import { t } from "#i18n/text";
import { Icon } from "#ui/Icon";
import { Section } from "#ui/Page";
import { Ring } from "#ui/Ring";
import { turnoutText } from "#ui/Tally";
import { LotFixed } from "./Lot";
import type { PollDetailsFragment } from "./poll.generated";
import { WholeResult } from "./WholeResult";

/** Where an open poll stands, or why that is not shown yet. */
export function Result({ poll }: { poll: PollDetailsFragment }) {
  if (poll.state !== "OPEN") return null;
  if (!poll.resultsVisible || !poll.result) {
    const untilChange = poll.settings.nominations === "HIDDEN";
    const untilVoted = poll.resultsShown === "AFTER_VOTING" && poll.viewerCan.vote && !poll.myBallot;
    return (
      <Section title={t("poll-so-far")}>
        <div class="row hidden-result">
          <Ring spoke={poll.turnout.cast} of={poll.turnout.eligible} />
          <p>{turnoutText(poll)}</p>
        </div>
        <p class="notice">
          <Icon name="lock" />{" "}
          {t(
            untilChange
              ? "poll-hidden-until-change"
              : untilVoted
                ? "poll-hidden-until-voted"
                : "poll-hidden-until-closed",
          )}
        </p>
        <LotFixed poll={poll} />
      </Section>
    );
  }
  return (
    <Section title={t("poll-so-far")}>
      <div class="card stack">
        <WholeResult poll={poll} result={poll.result} />
        <LotFixed poll={poll} />
      </div>
    </Section>
  );
}
