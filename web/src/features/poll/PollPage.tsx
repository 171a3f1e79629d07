import { useQuery } from "#api/reading";
import { signedIn } from "#api/session";
import { t } from "#i18n/text";
import { Badge, GroupLink } from "#ui/Badge";
import { Ballot } from "#ui/BallotForm";
import { OptionList } from "#ui/ballot/OptionList";
import { isOver } from "#ui/decided";
import { Icon } from "#ui/Icon";
import { Page, Section } from "#ui/Page";
import { PollState } from "#ui/PollState";
import { ruleText } from "#ui/rule";
import { EmptyState, Loaded } from "#ui/states";
import { METHODS, PRIVACIES, PRIVACY_MEANINGS } from "#ui/words";
import { Ballots } from "./Ballots";
import { CastingVote } from "./CastingVote";
import { Decision } from "./Decision";
import { Facts, When } from "./Facts";
import { HandOver } from "./HandOver";
import { History } from "./History";
import { Meeting } from "./Meeting";
import { ChangeRound } from "./Nominations";
import { Outcome } from "./Outcome";
import { PollMenu, WriteOutcome } from "./PollActions";
import { type PollDetailsFragment, PollPageQuery } from "./poll.generated";
import { Question } from "./Question";
import { Result } from "./Result";
import { RunOff } from "./RunOff";
import { TakenBallots } from "./Taken";
import { VoteForOthers } from "./VoteFor";
import { Waiting } from "./Waiting";
import "./poll.css";

export default function PollPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQuery(PollPageQuery, { id: parameters.id ?? "" });
  const poll = reading.answer.value?.poll;
  const keeps = reading.answer.value?.organisation.viewerCan.editTemplates ?? false;
  if (poll)
    return <Poll poll={poll} keepsTemplates={keeps || poll.discussion.group.viewerCan.editTemplates} />;
  return (
    <Page title={t("poll-one")}>
      <Loaded reading={reading}>{() => <EmptyState title={t("error-not-found")} />}</Loaded>
    </Page>
  );
}

function Poll({ poll, keepsTemplates }: { poll: PollDetailsFragment; keepsTemplates: boolean }) {
  const closed = isOver(poll.state);
  const underWay = !closed && poll.state !== "CANCELLED";
  const confidential = poll.privacy === "CONFIDENTIAL";
  const above = (
    <span class="row">
      <a href={`/d/${poll.discussion.id}`}>{poll.discussion.title}</a>
      <GroupLink group={poll.discussion.group} />
    </span>
  );
  const actions = (
    <>
      <WriteOutcome poll={poll} />
      <PollMenu poll={poll} keepsTemplates={keepsTemplates} />
    </>
  );
  return (
    <Page title={poll.version.title} above={above} actions={actions}>
      <div class="stack">
        <div class="row">
          <PollState poll={poll} />
          <Badge icon="vote">{t(METHODS[poll.method])}</Badge>
          <Badge icon={confidential ? "lock" : "people"}>{t(PRIVACIES[poll.privacy])}</Badge>
          {poll.ballotKind === "STANCE" && (
            <Badge>{t("deciding-version", { number: poll.version.number })}</Badge>
          )}
        </div>
        <When poll={poll} />
        {poll.question && <p class="poll-question">{poll.question}</p>}
        <p class="soft">{ruleText(poll)}</p>
        {confidential && (
          <p class="notice">
            <Icon name="lock" /> {t(PRIVACY_MEANINGS.CONFIDENTIAL)}
          </p>
        )}
      </div>
      {poll.outcome && <Outcome outcome={poll.outcome} pollId={poll.id} />}
      <RunOff poll={poll} />
      <CastingVote poll={poll} />
      {closed && <Decision poll={poll} />}
      {poll.meeting && <Meeting poll={poll} />}
      <Question poll={poll} />
      <Options poll={poll} />
      <ChangeRound poll={poll} />
      {underWay && <VoteHere poll={poll} />}
      <VoteForOthers poll={poll} />
      <HandOver poll={poll} />
      <TakenBallots poll={poll} />
      <Result poll={poll} />
      {poll.resultsVisible && poll.result && <Ballots poll={poll} result={poll.result} />}
      {closed && poll.myBallot && (
        <Section title={t("deciding-your-ballot")}>
          <Ballot poll={poll} title={poll.version.title} />
        </Section>
      )}
      <Section title={t("poll-about")}>
        <Facts poll={poll} />
        <Waiting poll={poll} />
      </Section>
      <History poll={poll} />
    </Page>
  );
}

/** What there is to choose from, for those who do not read it on their ballot. */
function Options({ poll }: { poll: PollDetailsFragment }) {
  const onBallot = poll.viewerCan.vote || poll.myBallot;
  if (poll.options.length === 0 || isOver(poll.state) || onBallot) return null;
  return (
    <Section title={t("poll-options")} count={poll.options.length}>
      <OptionList poll={poll} />
    </Section>
  );
}

function VoteHere({ poll }: { poll: PollDetailsFragment }) {
  if (poll.viewerCan.vote || poll.myBallot) {
    return (
      <section class="section card vote-box">
        <Ballot poll={poll} title={poll.version.title} />
      </section>
    );
  }
  const why =
    poll.state === "SCHEDULED" && poll.viewerIsElector
      ? t("poll-votes-later")
      : signedIn.value
        ? t("poll-no-vote")
        : t("poll-sign-in");
  return <p class="section notice">{why}</p>;
}
