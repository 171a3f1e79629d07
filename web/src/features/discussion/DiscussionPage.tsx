import { useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { Avatar } from "#ui/Avatar";
import { Badge, GroupLink } from "#ui/Badge";
import { ButtonLink } from "#ui/Button";
import { Edited } from "#ui/Edited";
import { Markdown } from "#ui/Markdown";
import { Page } from "#ui/Page";
import { Reactions } from "#ui/Reactions";
import { EmptyState, Loaded } from "#ui/states";
import { Time } from "#ui/Time";
import { Comments } from "./Comments";
import { DiscussionActions } from "./DiscussionActions";
import { Drafts } from "./Drafts";
import { type DiscussionDetailsFragment, DiscussionPageQuery } from "./discussion.generated";
import { Goals, OfReview } from "./Goals";
import { Meetings } from "./Meetings";
import { Processes, ProcessesNow } from "./Processes";
import { PollsNow, Proposals, VoteHere } from "./Proposals";
import "./discussion.css";

export default function DiscussionPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQuery(DiscussionPageQuery, { id: parameters.id ?? "" });
  const discussion = reading.answer.value?.discussion;
  if (discussion) return <Discussion discussion={discussion} />;
  return (
    <Page title={t("discussion-one")}>
      <Loaded reading={reading}>{() => <EmptyState title={t("error-not-found")} />}</Loaded>
    </Page>
  );
}

function Discussion({ discussion }: { discussion: DiscussionDetailsFragment }) {
  const closed = discussion.state === "CLOSED";
  const above = (
    <span class="row">
      <GroupLink group={discussion.group} />
      {discussion.pinned && <Badge icon="pin">{t("discussion-pinned")}</Badge>}
      {closed && <Badge icon="lock">{t("discussion-closed")}</Badge>}
      {discussion.feedbackAsked && <Badge tone="warm">{t("discussion-feedback-asked")}</Badge>}
    </span>
  );
  return (
    <Page
      title={discussion.title}
      width="wide"
      above={above}
      actions={<DiscussionActions discussion={discussion} />}
    >
      <ProcessesNow processes={discussion.processes} />
      <PollsNow proposals={discussion.proposals} />
      <div class="discussion">
        <div class="discussion-main stack">
          {closed && (
            <p class="notice">
              {t("discussion-closed-text")} {discussion.viewerCan.reopen && t("discussion-closed-reopen")}
            </p>
          )}
          <Opening discussion={discussion} />
          <VoteHere proposals={discussion.proposals} />
        </div>
        {discussion.processes.length +
          discussion.goalRevisions.length +
          discussion.meetings.length +
          discussion.proposals.length +
          discussion.myDrafts.length >
          0 && (
          <aside class="discussion-side" aria-label={t("discussion-proposals")}>
            <Processes discussion={discussion} />
            <Goals discussion={discussion} />
            <Meetings discussion={discussion} />
            <OfReview discussion={discussion} />
            {discussion.proposals.length > 0 && <Proposals discussion={discussion} />}
            <Drafts discussion={discussion} />
          </aside>
        )}
        <div class="discussion-main">
          <Comments discussion={discussion} />
        </div>
      </div>
    </Page>
  );
}

function Opening({ discussion }: { discussion: DiscussionDetailsFragment }) {
  return (
    <article class="opening">
      <header class="byline">
        <Avatar person={discussion.author} size={36} />
        <div>
          <a class="person-name" href={`/people/${discussion.author.handle}`}>
            {discussion.author.name}
          </a>
          <div class="item-line">
            <Time at={discussion.createdAt} />
            <Edited id={discussion.id} editedAt={discussion.editedAt} />
          </div>
        </div>
      </header>
      <Markdown html={discussion.body.html} />
      {discussion.themes.length > 0 && (
        <ul class="row" aria-label={t("discussion-themes")}>
          {discussion.themes.map((theme) => (
            <li key={theme.id}>
              <Badge>{theme.name}</Badge>
            </li>
          ))}
        </ul>
      )}
      <AskedPeople people={discussion.asked} />
      <div class="comment-foot">
        <Reactions
          subjectId={discussion.id}
          reactions={discussion.reactions}
          mayReact={discussion.viewerCan.react}
        />
        {discussion.viewerCan.propose && discussion.proposals.length === 0 && (
          <>
            <ButtonLink href={`/d/${discussion.id}/propose`} icon="plus" size="small">
              {t("discussion-propose")}
            </ButtonLink>
            {discussion.processes.length === 0 && (
              <ButtonLink href={`/d/${discussion.id}/begin`} icon="hubs" size="small">
                {t("start-process")}
              </ButtonLink>
            )}
          </>
        )}
      </div>
    </article>
  );
}

const FACES = 12;

function AskedPeople({ people }: { people: DiscussionDetailsFragment["asked"] }) {
  if (people.length === 0) return null;
  return (
    <section class="row">
      <h2 class="asked">{t("discussion-asked")}</h2>
      <ul class="faces">
        {people.slice(0, FACES).map((person) => (
          <li key={person.id}>
            <a href={`/people/${person.handle}`} title={person.name}>
              <Avatar person={person} size={32} />
              <span class="hidden">{person.name}</span>
            </a>
          </li>
        ))}
        {people.length > FACES && (
          <li class="soft small">{t("discussion-asked-more", { count: people.length - FACES })}</li>
        )}
      </ul>
    </section>
  );
}
