import { usePages } from "#api/pages";
import type { Stance } from "#api/schema.generated";
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import type { ResultNumbersFragment } from "#ui/poll.generated";
import { byWeight, stanceClass } from "#ui/stance";
import { Loaded, Pager } from "#ui/states";
import { countOf } from "#ui/Tally";
import { Time } from "#ui/Time";
import { STANCES } from "#ui/words";
import { PollBallotsQuery, type PollDetailsFragment } from "./poll.generated";

interface Props {
  poll: PollDetailsFragment;
  result: ResultNumbersFragment;
}

/** Who said what, what stops first. */
export function Ballots({ poll, result }: Props) {
  const cast = byWeight(poll.stances).filter((stance) => countOf(result, stance) > 0);
  if (cast.length === 0) return null;
  return (
    <Section title={t("deciding-ballots")}>
      <div class="stack">
        {cast.map((stance) => (
          <ByStance key={stance} pollId={poll.id} stance={stance} count={countOf(result, stance)} />
        ))}
      </div>
    </Section>
  );
}

function ByStance({ pollId, stance, count }: { pollId: string; stance: Stance; count: number }) {
  const reading = usePages(PollBallotsQuery, { id: pollId, stance }, (answer) => answer.poll?.ballots);
  return (
    <section class={`by-stance ${stanceClass(stance)}`}>
      <h3>
        {t(STANCES[stance])} <span class="count">{count}</span>
      </h3>
      <Loaded reading={reading} lines={2}>
        {({ nodes, hasMore }) => (
          <>
            <ul class="stack-tight">
              {nodes.toSorted(byReason).map((ballot) => (
                <li key={ballot.id}>
                  <PersonLine person={ballot.person} size={28}>
                    <Time at={ballot.castAt} />
                    {ballot.revision > 1 && `, ${t("poll-changed-ballot")}`}
                  </PersonLine>
                  {ballot.reason?.html && (
                    <div class="ballot-reason">
                      <Markdown html={ballot.reason.html} />
                    </div>
                  )}
                </li>
              ))}
            </ul>
            <Pager hasMore={hasMore} more={reading.more} busy={reading.busy.value} />
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Those who gave a reason first. */
function byReason(one: { reason?: object | null }, other: { reason?: object | null }): number {
  return Number(Boolean(other.reason)) - Number(Boolean(one.reason));
}
