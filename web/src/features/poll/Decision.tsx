import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { ballotWord } from "#ui/ballot";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import { Time } from "#ui/Time";
import { VerdictBadge } from "#ui/VerdictBadge";
import { EvidenceLink, OtherRules } from "./Evidence";
import { LotDrawn } from "./Lot";
import type { PollDetailsFragment } from "./poll.generated";
import { WholeResult } from "./WholeResult";

/** The decision as it was frozen when the poll closed. */
export function Decision({ poll }: { poll: PollDetailsFragment }) {
  const { decision } = poll;
  const { result } = poll;
  if (!result) return null;
  return (
    <Section title={t("poll-decision")} actions={<VerdictBadge verdict={result.verdict} />}>
      <div class="card stack">
        <WholeResult poll={poll} result={result} />
        <OtherRules result={result} />
        <LotDrawn poll={poll} result={result} />
        <EvidenceLink poll={poll} />
        {decision?.closeReason && (
          <p>
            {t("poll-closed-early-by", { name: decision.closedBy?.name ?? "" })}{" "}
            <span class="soft">{decision.closeReason}</span>
          </p>
        )}
        {decision && decision.objections.length > 0 && (
          <div class="stack-tight">
            <h3>{t("poll-objections")}</h3>
            {decision.objections.map((ballot) => (
              <div key={ballot.id} class="objection">
                <PersonLine person={ballot.person} size={28}>
                  {ballotWord(ballot)}
                </PersonLine>
                {ballot.reason && <Markdown html={ballot.reason.html} />}
              </div>
            ))}
          </div>
        )}
        {decision ? (
          <p class="soft small">
            {t("poll-frozen", { number: decision.version.number })}{" "}
            <Time at={decision.decidedAt} as="absolute" />
          </p>
        ) : (
          <p class="soft small">{t("poll-freezing")}</p>
        )}
        {!poll.outcome && !poll.viewerCan.publishOutcome && <p class="soft">{t("poll-no-outcome")}</p>}
      </div>
    </Section>
  );
}
