import { useSignal } from "@preact/signals";
import { useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Badge, GroupLink } from "#ui/Badge";
import { Button, ButtonLink } from "#ui/Button";
import { decidedBy, isOver } from "#ui/decided";
import { Markdown } from "#ui/Markdown";
import { Page, Section } from "#ui/Page";
import { PollState } from "#ui/PollState";
import { EmptyState, Loaded } from "#ui/states";
import { TallyGlance, turnoutText } from "#ui/Tally";
import { Time } from "#ui/Time";
import { METHODS } from "#ui/words";
import { Amend } from "./Amend";
import { type ProposalDetailsFragment, ProposalPageQuery } from "./proposal.generated";
import { Versions } from "./Versions";
import "./proposal.css";

export default function ProposalPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQuery(ProposalPageQuery, { id: parameters.id ?? "" });
  const proposal = reading.answer.value?.proposal;
  if (proposal) return <Proposal proposal={proposal} again={reading.again} />;
  return (
    <Page title={t("proposal-one")}>
      <Loaded reading={reading}>{() => <EmptyState title={t("error-not-found")} />}</Loaded>
    </Page>
  );
}

function Proposal({ proposal, again }: { proposal: ProposalDetailsFragment; again: () => Promise<void> }) {
  const amending = useSignal(false);
  const { current, viewerCan: can, discussion } = proposal;
  const decided = decidedBy(proposal);
  const above = (
    <span class="row">
      <a href={`/d/${discussion.id}`}>{discussion.title}</a>
      {proposal.groups.map((group) => (
        <GroupLink key={group.id} group={group} />
      ))}
    </span>
  );
  const actions = !amending.value && (
    <>
      {decided ? (
        <ButtonLink href={`/polls/${decided.id}`} look="primary" icon="outcome">
          {t("proposal-to-decision")}
        </ButtonLink>
      ) : (
        can.openPoll && (
          <ButtonLink href={`/proposals/${proposal.id}/poll`} look="primary" icon="vote">
            {t("proposal-open-poll")}
          </ButtonLink>
        )
      )}
      {can.amend && (
        <Button
          icon="pen"
          onClick={() => {
            amending.value = true;
          }}
        >
          {t("proposal-amend")}
        </Button>
      )}
    </>
  );
  return (
    <Page title={current.title} above={above} actions={actions}>
      {amending.value ? (
        <Amend
          proposal={proposal}
          again={again}
          onDone={() => {
            amending.value = false;
          }}
        />
      ) : (
        <article class="stack">
          <PersonLine person={proposal.author}>
            <span class="row">
              <Time at={proposal.createdAt} />
              <Badge>{t("deciding-version", { number: current.number })}</Badge>
            </span>
          </PersonLine>
          <Markdown html={current.body.html} />
        </article>
      )}
      <Polls polls={proposal.polls} />
      <Versions versions={proposal.versions} />
    </Page>
  );
}

function Polls({ polls }: { polls: ProposalDetailsFragment["polls"] }) {
  if (polls.length === 0) return null;
  return (
    <Section title={t("proposal-polls")}>
      <ul class="list">
        {polls.toReversed().map((poll) => (
          <li key={poll.id} class="stack-tight">
            <a class="item-title" href={`/polls/${poll.id}`}>
              {t("proposal-poll-on", { method: t(METHODS[poll.method]), number: poll.version.number })}
            </a>
            <div class="item-line">
              <PollState poll={poll} />
              <span>{turnoutText(poll)}</span>
            </div>
            {poll.result && (
              <TallyGlance result={poll.result} method={poll.method} closed={isOver(poll.state)} />
            )}
            {poll.outcome && <a href={`/polls/${poll.id}`}>{poll.outcome.title}</a>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
