import { t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import { Ballot } from "#ui/BallotForm";
import { ButtonLink } from "#ui/Button";
import { ballotWord } from "#ui/ballot";
import { decidedBy, isOver } from "#ui/decided";
import { Icon } from "#ui/Icon";
import { Markdown } from "#ui/Markdown";
import { PollState } from "#ui/PollState";
import { TallyGlance, turnoutText } from "#ui/Tally";
import { TimeLeft } from "#ui/TimeLeft";
import type { DiscussionDetailsFragment, ProposalGlanceFragment } from "./discussion.generated";

type Poll = ProposalGlanceFragment["polls"][number];

const running = (proposals: ProposalGlanceFragment[]) =>
  proposals.flatMap((proposal) => proposal.polls).filter((poll) => poll.state === "OPEN");

/** A line for each poll that is under way, above the text: one glance says that there is something to decide. */
export function PollsNow({ proposals }: { proposals: ProposalGlanceFragment[] }) {
  const polls = running(proposals);
  if (polls.length === 0) return null;
  return (
    <ul class="polls-now" aria-label={t("ui-deciding")}>
      {polls.map((poll) => (
        <li key={poll.id}>
          <a class="row-tight" href={poll.viewerCan.vote ? "#vote" : `/polls/${poll.id}`}>
            <Icon name="vote" /> {poll.version.title}
          </a>
          <TimeLeft closesAt={poll.closesAt} />
          {poll.myBallot ? (
            <Badge tone="good" icon="check">
              {t("deciding-you", { stance: ballotWord(poll.myBallot, poll) })}
            </Badge>
          ) : (
            poll.viewerCan.vote && <Badge tone="warm">{t("deciding-vote-missing")}</Badge>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where the reader votes: below the text that leads to it. */
export function VoteHere({ proposals }: { proposals: ProposalGlanceFragment[] }) {
  const polls = running(proposals).filter((poll) => poll.viewerCan.vote);
  if (polls.length === 0) return null;
  return (
    <div class="stack" id="vote">
      {polls.map((poll) => (
        <section key={poll.id} class="card vote-here">
          <div class="row apart">
            <h2>
              <a class="item-title" href={`/polls/${poll.id}`}>
                {poll.version.title}
              </a>
            </h2>
            <TimeLeft closesAt={poll.closesAt} />
          </div>
          {poll.question && <p>{poll.question}</p>}
          <details class="unfold">
            <summary>{t("deciding-read-proposal")}</summary>
            <div class="quoted">
              <Markdown html={poll.version.body.html} />
            </div>
          </details>
          <Ballot poll={poll} title={poll.version.title} />
        </section>
      ))}
    </div>
  );
}

/** The proposals of a discussion, each with where its polls stand. */
export function Proposals({ discussion }: { discussion: DiscussionDetailsFragment }) {
  const { proposals, viewerCan } = discussion;
  return (
    <section>
      <h2 class="side-title">{t("discussion-proposals")}</h2>
      <ul class="list">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <a class="item-title" href={`/proposals/${proposal.id}`}>
              {proposal.current.title}
            </a>
            <div class="item-line">
              {proposal.author.name}
              {proposal.current.number > 1 && (
                <Badge>{t("deciding-version", { number: proposal.current.number })}</Badge>
              )}
            </div>
            {proposal.polls.toReversed().map((poll) => (
              <PollRow key={poll.id} poll={poll} />
            ))}
            {proposal.viewerCan.openPoll && !decidedBy(proposal) && (
              <ButtonLink href={`/proposals/${proposal.id}/poll`} icon="vote" size="small">
                {t("discussion-open-poll")}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
      {viewerCan.propose && (
        <div class="side-actions">
          <ButtonLink href={`/d/${discussion.id}/propose`} icon="plus" look="quiet">
            {t("discussion-propose")}
          </ButtonLink>
          <ButtonLink href={`/d/${discussion.id}/poll`} icon="vote" look="quiet">
            {t("start-poll")}
          </ButtonLink>
          {discussion.processes.length === 0 && (
            <ButtonLink href={`/d/${discussion.id}/begin`} icon="hubs" look="quiet">
              {t("start-process")}
            </ButtonLink>
          )}
        </div>
      )}
    </section>
  );
}

function PollRow({ poll }: { poll: Poll }) {
  return (
    <div class="poll-row">
      <div class="item-line">
        <a class="poll-row-link" href={`/polls/${poll.id}`}>
          <Icon name="vote" size={18} /> {t("discussion-poll-on", { number: poll.version.number })}
        </a>
        <PollState poll={poll} />
      </div>
      {poll.result && <TallyGlance result={poll.result} method={poll.method} closed={isOver(poll.state)} />}
      <div class="item-line">
        <span>{turnoutText(poll)}</span>
        {poll.myBallot && (
          <Badge tone="good" icon="check">
            {t("deciding-you", { stance: ballotWord(poll.myBallot, poll) })}
          </Badge>
        )}
      </div>
      {poll.outcome && (
        <a class="row-tight" href={`/polls/${poll.id}`}>
          <Icon name="outcome" size={18} /> {poll.outcome.title}
        </a>
      )}
      {!poll.outcome && poll.viewerCan.publishOutcome && (
        <ButtonLink href={`/polls/${poll.id}/outcome`} icon="pen" size="small">
          {t("discussion-write-outcome")}
        </ButtonLink>
      )}
    </div>
  );
}
