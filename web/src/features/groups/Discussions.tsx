import { usePages } from "#api/pages";
import type { DiscussionState } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import { ButtonLink } from "#ui/Button";
import { ballotWord } from "#ui/ballot";
import { electorateText } from "#ui/electorate";
import { Icon } from "#ui/Icon";
import { EmptyState, Loaded, Pager } from "#ui/states";
import { Time } from "#ui/Time";
import { TimeLeft } from "#ui/TimeLeft";
import { type GroupDetailsFragment, GroupDiscussionsQuery } from "./groups.generated";

export function Deciding({ polls }: { polls: GroupDetailsFragment["polls"]["nodes"] }) {
  if (polls.length === 0) return null;
  return (
    <div>
      <h2 class="section-head">{t("ui-deciding")}</h2>
      <ul class="list">
        {polls.map((poll) => (
          <li key={poll.id}>
            <a class="item-title" href={`/polls/${poll.id}`}>
              {poll.version.title}
            </a>
            <div class="item-line">
              <TimeLeft closesAt={poll.closesAt} />
              {poll.myBallot ? (
                <Badge tone="good" icon="check">
                  {t("deciding-you", { stance: ballotWord(poll.myBallot, poll) })}
                </Badge>
              ) : (
                poll.viewerCan.vote && <Badge tone="warm">{t("deciding-vote-missing")}</Badge>
              )}
              <span>{electorateText(poll.electorate)}</span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Props {
  group: GroupDetailsFragment;
  state: DiscussionState;
}

export function Discussions({ group, state }: Props) {
  const reading = usePages(
    GroupDiscussionsQuery,
    { slug: group.slug, state },
    (answer) => answer.group?.discussions,
  );
  return (
    <Loaded reading={reading}>
      {({ nodes, hasMore }) => (
        <div>
          {state === "OPEN" && nodes.length > 0 && <h2 class="section-head">{t("ui-discussing")}</h2>}
          {nodes.length === 0 && (
            <EmptyState
              title={state === "OPEN" ? t("ui-discussing-nothing") : t("groups-no-closed")}
              action={
                state === "OPEN" &&
                group.viewerCan.openDiscussion && (
                  <ButtonLink href={`/g/${group.slug}/new`} icon="plus">
                    {t("groups-open-discussion")}
                  </ButtonLink>
                )
              }
            />
          )}
          <ul class={nodes.length > 0 ? "list" : undefined}>
            {nodes.map((discussion) => (
              <li key={discussion.id}>
                {discussion.pinned && (
                  <span class="pinned">
                    <Icon name="pin" size={18} /> <span class="hidden">{t("groups-pinned")}</span>
                  </span>
                )}
                <a class="item-title" href={`/d/${discussion.id}`}>
                  {discussion.title}
                </a>
                <div class="item-line">
                  <span>{discussion.author.name}</span>
                  <span class="row-tight">
                    <Icon name="talk" size={16} /> {t("ui-comments", { count: discussion.commentCount })}
                  </span>
                  <Time at={discussion.lastActivityAt} />
                  {discussion.unreadCount > 0 && (
                    <Badge tone="info">{t("ui-unread", { count: discussion.unreadCount })}</Badge>
                  )}
                  {discussion.openPoll && (
                    <Badge tone="warm" icon="vote">
                      {t("groups-poll-open")}
                    </Badge>
                  )}
                  {discussion.themes.map((theme) => (
                    <Badge key={theme.id}>{theme.name}</Badge>
                  ))}
                </div>
              </li>
            ))}
          </ul>
          <Pager hasMore={hasMore} more={reading.more} busy={reading.busy.value} />
        </div>
      )}
    </Loaded>
  );
}
