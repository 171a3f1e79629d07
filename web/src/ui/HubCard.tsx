import type { ComponentChildren } from "preact";
import { t } from "#i18n/text";
import { Badge, GroupMark } from "./Badge";
import type { HubGlanceFragment } from "./hub.generated";
import { Icon } from "./Icon";
import { Time } from "./Time";
import { TimeLeft } from "./TimeLeft";

interface Props {
  hub: HubGlanceFragment;
  /** The level of its heading on the page. */
  level: 2 | 3;
  /** What stands under its name. */
  children?: ComponentChildren;
  /** What stands below what it discusses. */
  after?: ComponentChildren;
}

/** A hub as a card: deciding first, then discussing. */
export function HubCard({ hub, level, children, after }: Props) {
  const Name = level === 2 ? "h2" : "h3";
  const Part = level === 2 ? "h3" : "h4";
  const polls = hub.polls.nodes;
  const discussions = hub.discussions.nodes;
  return (
    <article class="card hub-card">
      <header class="row apart">
        <Name class="hub-card-name">
          <a class="group-link" href={`/g/${hub.slug}`}>
            <GroupMark slug={hub.slug} size={14} />
            {hub.name}
          </a>
        </Name>
        {hub.visibility === "PRIVATE" && <Badge icon="lock">{t("visibility-private")}</Badge>}
      </header>
      {children}
      {polls.length > 0 && (
        <div>
          <Part class="hub-card-part">{t("ui-deciding")}</Part>
          <ul class="stack-tight">
            {polls.map((poll) => (
              <li key={poll.id}>
                <a class="item-title" href={`/polls/${poll.id}`}>
                  {poll.version.title}
                </a>
                <div class="item-line">
                  <TimeLeft closesAt={poll.closesAt} />
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <Part class="hub-card-part">{t("ui-discussing")}</Part>
        {discussions.length === 0 && <p class="soft small">{t("ui-discussing-nothing")}</p>}
        <ul class="stack-tight">
          {discussions.map((discussion) => (
            <li key={discussion.id}>
              <a class="item-title" href={`/d/${discussion.id}`}>
                {discussion.title}
              </a>
              <div class="item-line">
                <span class="row-tight">
                  <Icon name="talk" size={16} /> {t("ui-comments", { count: discussion.commentCount })}
                </span>
                <Time at={discussion.lastActivityAt} />
                {discussion.unreadCount > 0 && (
                  <Badge tone="info">{t("ui-unread", { count: discussion.unreadCount })}</Badge>
                )}
              </div>
            </li>
          ))}
        </ul>
      </div>
      {after}
    </article>
  );
}
