// The comments of a discussion: threads, what is unread, the way to the rest, and where to write.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { refresh } from "#api/reading";
import { signedIn } from "#api/session";
import { t } from "#i18n/text";
import { announce } from "#ui/announce";
import { Button } from "#ui/Button";
import { Loaded } from "#ui/states";
import { CommentForm } from "./CommentForm";
import type { DiscussionDetailsFragment } from "./discussion.generated";
import { LinkedThread } from "./LinkedThread";
import { useMarks } from "./marks";
import { bring, pointedAt, type Room } from "./room";
import { Thread } from "./Thread";
import { type Threads, useThreads } from "./threads";

/** Places of the page that an address may point at, and that are no comments. */
const PLACES = ["content", "comments", "vote"];

export function Comments({ discussion }: { discussion: DiscussionDetailsFragment }) {
  const { id, commentCount, unreadCount, firstUnread } = discussion;
  const untouched = commentCount > 0 && unreadCount === commentCount;
  const threads = useThreads(id, untouched ? "beginning" : "end", unreadCount + 2);
  const marks = useMarks(id, firstUnread ? firstUnread.number - 1 : 0, signedIn.value);
  const linked = useSignal<string | undefined>(undefined);
  const first = useSignal(firstUnread?.id);
  const loaded = threads.answer.value !== undefined;

  const show = (commentId: string) => {
    if (bring(commentId)) return;
    pointedAt.value = commentId;
    linked.value = commentId;
  };
  useEffect(() => {
    const follow = () => {
      const wanted = decodeURIComponent(location.hash.slice(1));
      if (wanted && !PLACES.includes(wanted)) show(wanted);
    };
    if (loaded) follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [loaded]);
  useEffect(() => {
    pointedAt.value = undefined;
  }, [id]);

  const room: Room = { discussionId: id, mayComment: discussion.viewerCan.comment, marks, show };
  return (
    <section class="comments" id="comments">
      <div class="section-head">
        <h2>
          {t("discussion-comments")} <span class="count">{commentCount}</span>
        </h2>
        <UnreadBar discussion={discussion} first={first.value} room={room} />
      </div>
      {linked.value && <LinkedThread room={room} commentId={linked.value} threads={threads} />}
      <Loaded reading={threads}>
        {({ edges, hasEarlier, hasLater }) => (
          <>
            {hasEarlier && <Earlier threads={threads} />}
            {edges.length === 0 && <p class="soft">{t("discussion-no-comments")}</p>}
            <ol class="threads">
              {edges.map(({ node }) => (
                <Thread key={node.id} thread={node} room={room} />
              ))}
            </ol>
            {hasLater && <Later threads={threads} />}
          </>
        )}
      </Loaded>
      {discussion.viewerCan.comment ? (
        <CommentForm
          discussionId={id}
          label={t("discussion-your-comment")}
          onDone={async (commentId) => {
            if (threads.answer.value?.hasLater) await threads.goTo("end");
            announce(t("discussion-posted"));
            requestAnimationFrame(() => bring(commentId));
          }}
        />
      ) : (
        discussion.state === "OPEN" && (
          <p class="soft">{t(signedIn.value ? "discussion-may-not-comment" : "discussion-sign-in")}</p>
        )
      )}
    </section>
  );
}

interface BarProps {
  discussion: DiscussionDetailsFragment;
  first: string | undefined;
  room: Room;
}

function UnreadBar({ discussion, first, room }: BarProps) {
  if (discussion.unreadCount === 0 || !signedIn.value) return null;
  const target = discussion.firstUnread?.id ?? first;
  return (
    <span class="row">
      {target && (
        <Button size="small" icon="down" onClick={() => room.show(target)}>
          {t("discussion-jump-unread", { count: discussion.unreadCount })}
        </Button>
      )}
      <Button
        size="small"
        look="quiet"
        onClick={async () => {
          await room.marks.upTo(2_147_483_647);
          await refresh();
          announce(t("discussion-all-read"));
        }}
      >
        {t("discussion-mark-read")}
      </Button>
    </span>
  );
}

function Earlier({ threads }: { threads: Threads }) {
  const busy = useSignal(false);
  return (
    <div class="row centre">
      <Button
        icon="up"
        busy={busy.value}
        onClick={async () => {
          busy.value = true;
          const top = threads.answer.value?.edges[0]?.node.id;
          await threads.earlier().catch(() => {});
          busy.value = false;
          if (top && !threads.answer.value?.hasEarlier) document.getElementById(top)?.focus();
        }}
      >
        {t("discussion-earlier")}
      </Button>
      <Button look="quiet" onClick={() => void threads.goTo("beginning")}>
        {t("discussion-to-beginning")}
      </Button>
    </div>
  );
}

function Later({ threads }: { threads: Threads }) {
  return (
    <div class="row centre">
      <Button icon="down" busy={threads.busy.value} onClick={() => void threads.later()}>
        {t("discussion-later")}
      </Button>
      <Button look="quiet" onClick={() => void threads.goTo("end")}>
        {t("discussion-to-end")}
      </Button>
    </div>
  );
}
