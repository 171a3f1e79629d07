import { t } from "#i18n/text";
import { toast } from "#ui/announce";
import { GroupLink } from "#ui/Badge";
import { BallotForm } from "#ui/BallotForm";
import { ButtonLink } from "#ui/Button";
import { Markdown } from "#ui/Markdown";
import { Ring } from "#ui/Ring";
import { ruleText } from "#ui/rule";
import { turnoutText } from "#ui/Tally";
import { TimeLeft } from "#ui/TimeLeft";
import type { PollToVoteFragment } from "./home.generated";

/** With more options than these a ballot takes a page of its own. */
const MANY = 5;

/** A poll that waits for the reader's ballot: what it is about, and the ballot itself. */
export function QuickVote({ poll }: { poll: PollToVoteFragment }) {
  return (
    <article class="card ballot-card">
      <header class="ballot-head">
        <div>
          <div class="item-line">
            <GroupLink group={poll.discussion.group} />
            <TimeLeft closesAt={poll.closesAt} />
          </div>
          <h3>
            <a class="item-title" href={`/polls/${poll.id}`}>
              {poll.version.title}
            </a>
          </h3>
          {poll.question && <p>{poll.question}</p>}
          <p class="soft small">{ruleText(poll)}</p>
        </div>
        <div class="turnout">
          <Ring spoke={poll.turnout.cast} of={poll.turnout.eligible} />
          <span>{turnoutText(poll)}</span>
        </div>
      </header>
      <details class="unfold">
        <summary>{t("deciding-read-proposal")}</summary>
        <div class="quoted">
          <Markdown html={poll.version.body.html} />
        </div>
      </details>
      {poll.myBallot && (
        <ButtonLink href={`/polls/${poll.id}`} look="primary" icon="vote">
          {t("home-vote-for-others")} <span class="hidden">: {poll.version.title}</span>
        </ButtonLink>
      )}
      {!poll.myBallot && poll.viewerCan.vote && poll.options.length > MANY && (
        <ButtonLink href={`/polls/${poll.id}`} look="primary" icon="vote">
          {t("home-to-ballot")} <span class="hidden">: {poll.version.title}</span>
        </ButtonLink>
      )}
      {!poll.myBallot && poll.viewerCan.vote && poll.options.length <= MANY && (
        <BallotForm
          poll={poll}
          title={poll.version.title}
          brief
          onDone={(word) => {
            // The card is gone by now, and the focus with it.
            toast(t("home-cast", { stance: word }));
            document.querySelector<HTMLElement>("h1")?.focus();
          }}
        />
      )}
    </article>
  );
}
