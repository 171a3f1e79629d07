import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { usePages } from "#api/pages";
import { t } from "#i18n/text";
import { Button } from "#ui/Button";
import { Pager } from "#ui/states";
import { CommentForm } from "./CommentForm";
import { CommentView } from "./CommentView";
import { type CommentTextFragment, RepliesQuery, type ThreadFragment } from "./discussion.generated";
import { bring, pointedAt, type Room } from "./room";

interface Props {
  thread: ThreadFragment;
  room: Room;
  /** A comment that must be on screen, be it far down among the replies. */
  wanted?: string;
}

/** A comment and what was answered to it: two levels, however deep the conversation went. */
export function Thread({ thread, room, wanted }: Props) {
  const all = useSignal(false);
  /** The comment that is being answered. */
  const answering = useSignal<CommentTextFragment | undefined>(undefined);
  const shown = thread.replies.nodes;
  const more = thread.replyCount - shown.length;
  const missing = wanted && wanted !== thread.id && !shown.some((reply) => reply.id === wanted);
  useEffect(() => {
    if (missing && more > 0) all.value = true;
  }, [missing]);
  const reply = (to: CommentTextFragment) => {
    answering.value = to;
  };
  const one = (comment: CommentTextFragment) => (
    <li key={comment.id}>
      <CommentView comment={comment} room={room} rootId={thread.id} onReply={reply} />
    </li>
  );
  const to = answering.value;
  return (
    <li class="thread">
      <CommentView comment={thread} room={room} rootId={thread.id} onReply={reply} />
      {(shown.length > 0 || to) && (
        <div class="replies">
          {all.value ? (
            <AllReplies thread={thread} room={room} one={one} />
          ) : (
            <ol class="threads">{shown.map(one)}</ol>
          )}
          {!all.value && more > 0 && (
            <Button
              look="quiet"
              icon="down"
              onClick={() => {
                all.value = true;
              }}
            >
              {t("discussion-more-replies", { count: more })}
            </Button>
          )}
          {to && (
            <CommentForm
              key={to.id}
              discussionId={room.discussionId}
              inReplyToId={to.id}
              label={t("discussion-reply-to", { name: to.author.name })}
              onCancel={() => {
                answering.value = undefined;
              }}
              onDone={(commentId) => {
                answering.value = undefined;
                if (more > 0) all.value = true;
                requestAnimationFrame(() => bring(commentId));
              }}
            />
          )}
        </div>
      )}
    </li>
  );
}

interface AllProps {
  thread: ThreadFragment;
  room: Room;
  one: (comment: CommentTextFragment) => preact.JSX.Element;
}

function AllReplies({ thread, room, one }: AllProps) {
  const reading = usePages(
    RepliesQuery,
    { id: room.discussionId, commentId: thread.id },
    (answer) => answer.discussion?.commentThread?.replies,
  );
  const answer = reading.answer.value;
  useEffect(() => {
    if (answer && pointedAt.value) bring(pointedAt.value);
  }, [answer !== undefined]);
  return (
    <>
      <ol class="threads">{(answer?.nodes ?? thread.replies.nodes).map(one)}</ol>
      <Pager hasMore={answer?.hasMore ?? false} more={reading.more} busy={reading.busy.value} />
    </>
  );
}
