// Who said what. Ballots that are stances stand by stance, what stops first; others in the order in which they came in.
import { usePages } from "#api/pages";
import type { Stance } from "#api/schema.generated";
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Icon } from "#ui/Icon";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import type { ResultNumbersFragment } from "#ui/poll.generated";
import { ballotText } from "#ui/result/ballotText";
import { listed } from "#ui/result/names";
import { countOf } from "#ui/result/sentence";
import { byWeight, stanceClass, stanceName } from "#ui/stance";
import { Loaded, Pager } from "#ui/states";
import { Time } from "#ui/Time";
import { CAST_AS } from "#ui/words";
import { PollBallotsQuery, type PollDetailsFragment } from "./poll.generated";
import { weightOf } from "./Weights";

interface Props {
  poll: PollDetailsFragment;
  result: ResultNumbersFragment;
}

export function Ballots({ poll, result }: Props) {
  if (poll.privacy === "CONFIDENTIAL")
    return (
      <Section title={t("deciding-ballots")}>
        <p class="notice">
          <Icon name="lock" /> {t("ballots-confidential")}
        </p>
      </Section>
    );
  if (poll.ballotKind !== "STANCE") return result.cast > 0 ? <AllBallots poll={poll} /> : null;
  const cast = byWeight(poll.stances).filter((stance) => countOf(result, stance) > 0);
  if (cast.length === 0) return null;
  return (
    <Section title={t("deciding-ballots")}>
      <div class="stack">
        {cast.map((stance) => (
          <ByStance key={stance} poll={poll} stance={stance} count={countOf(result, stance)} />
        ))}
      </div>
    </Section>
  );
}

function AllBallots({ poll }: Pick<Props, "poll">) {
  const reading = usePages(PollBallotsQuery, { id: poll.id, stance: null }, (answer) => answer.poll?.ballots);
  return (
    <Section title={t("deciding-ballots")}>
      <Loaded reading={reading} lines={3}>
        {({ nodes, hasMore }) => (
          <>
            <ul class="list">
              {nodes.map((ballot) => (
                <OneBallot key={ballot.id} {...{ poll, ballot }}>
                  {changedText(ballot) ?? ballotText(ballot, poll.options)}
                </OneBallot>
              ))}
            </ul>
            <Pager hasMore={hasMore} more={reading.more} busy={reading.busy.value} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

type Cast = NonNullable<NonNullable<PollBallotsQuery["poll"]>["ballots"]>["nodes"][number];

/** "First Maya, then Tom": of a nomination that was changed. */
function changedText({ history }: Cast): string | undefined {
  const people = history.map(({ nominee }) => nominee);
  const names = people
    .filter((person, at) => person && person.id !== people[at - 1]?.id)
    .map((person) => person?.name ?? "");
  const [first, ...later] = names;
  return first && later.length > 0
    ? t("ballots-first-then", { first, later: listed(later, later.length) })
    : undefined;
}

interface OneProps extends Pick<Props, "poll"> {
  ballot: Cast;
  children?: string | undefined;
}

/** Who cast it and when, how much it counts, what is on it, and why. */
function OneBallot({ poll, ballot, children }: OneProps) {
  const weight = weightOf(poll, ballot.person.id);
  const confirmed = ballot.confirmedBy?.name;
  return (
    <li>
      <PersonLine person={ballot.person} size={28}>
        {ballot.castBy && `${t(CAST_AS[ballot.castAs], { name: ballot.castBy.name })}, `}
        {confirmed && `${t("taken-confirmed-by", { name: confirmed })}, `}
        <Time at={ballot.castAt} />
        {ballot.revision > 1 && `, ${t("poll-changed-ballot")}`}
        {weight && `, ${weight}`}
      </PersonLine>
      {children && <p class="ballot-marks">{children}</p>}
      {confirmed && ballot.checked && (
        <p class="ballot-marks soft small">
          {t("taken-checked-said", { name: confirmed, text: ballot.checked })}
        </p>
      )}
      {ballot.reason?.html && (
        <div class="ballot-reason">
          <Markdown html={ballot.reason.html} />
        </div>
      )}
    </li>
  );
}

function ByStance({ poll, stance, count }: Pick<Props, "poll"> & { stance: Stance; count: number }) {
  const reading = usePages(PollBallotsQuery, { id: poll.id, stance }, (answer) => answer.poll?.ballots);
  return (
    <section class={`by-stance ${stanceClass(stance)}`}>
      <h3>
        {t(stanceName(stance, poll.method))} <span class="count">{count}</span>
      </h3>
      <Loaded reading={reading} lines={2}>
        {({ nodes, hasMore }) => (
          <>
            <ul class="stack-tight">
              {nodes.toSorted(byReason).map((ballot) => (
                <OneBallot key={ballot.id} {...{ poll, ballot }} />
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
