import { useSignal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { useAction } from "#api/action";
import { refusalText } from "#api/errors";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { Avatar } from "#ui/Avatar";
import { toast } from "#ui/announce";
import { Badge } from "#ui/Badge";
import { Button } from "#ui/Button";
import { confirm } from "#ui/confirm";
import { Edited } from "#ui/Edited";
import { Markdown } from "#ui/Markdown";
import { Menu } from "#ui/Menu";
import { Reactions } from "#ui/Reactions";
import { Time } from "#ui/Time";
import { type CommentTextFragment, DeleteCommentMutation } from "./discussion.generated";
import { EditComment } from "./EditComment";
import { pointedAt, type Room } from "./room";

interface Props {
  comment: CommentTextFragment;
  room: Room;
  /** The comment that begins the thread. */
  rootId: string;
  onReply: (comment: CommentTextFragment) => void;
}

export function CommentView({ comment, room, rootId, onReply }: Props) {
  const element = useRef<HTMLElement>(null);
  const editing = useSignal(false);
  // Stays marked as new while the reader is here, also after it has been counted as read.
  const [wasUnread] = useState(comment.unread);
  useEffect(() => {
    if (element.current) return room.marks.watch(element.current, comment.number, comment.unread);
    return undefined;
  }, [comment.number, comment.unread]);
  const classes = [
    "comment",
    wasUnread && "comment-new",
    pointedAt.value === comment.id && "comment-pointed",
  ];
  const can = comment.viewerCan;
  return (
    <article
      ref={element}
      id={comment.id}
      class={classes.filter(Boolean).join(" ")}
      tabIndex={-1}
      data-number={comment.number}
      aria-label={t("discussion-comment-by", { name: comment.author.name, number: comment.number })}
    >
      <CommentHead comment={comment} room={room} rootId={rootId} isNew={wasUnread}>
        {!editing.value && <CommentMenu comment={comment} room={room} editing={editing} />}
      </CommentHead>
      {comment.deleted || !comment.body ? (
        <p class="soft comment-gone">{t("discussion-deleted")}</p>
      ) : editing.value ? (
        <EditComment
          id={comment.id}
          text={comment.body.markdown}
          onDone={() => {
            editing.value = false;
            element.current?.focus();
          }}
        />
      ) : (
        <Markdown html={comment.body.html} />
      )}
      {!comment.deleted && !editing.value && (
        <div class="comment-foot">
          <Reactions subjectId={comment.id} reactions={comment.reactions} mayReact={can.react} />
          {can.reply && (
            <Button look="quiet" size="small" icon="reply" onClick={() => onReply(comment)}>
              {t("discussion-reply")}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

interface HeadProps {
  comment: CommentTextFragment;
  room: Room;
  rootId: string;
  isNew: boolean;
  children: preact.ComponentChildren;
}

function CommentHead({ comment, room, rootId, isNew, children }: HeadProps) {
  const to = comment.inReplyTo;
  return (
    <header class="byline">
      <Avatar person={comment.author} size={32} />
      <div>
        <a class="person-name comment-author" href={`/people/${comment.author.handle}`}>
          {comment.author.name}
        </a>{" "}
        {isNew && <Badge tone="info">{t("discussion-new")}</Badge>}
        <div class="item-line">
          <a class="comment-link" href={`/d/${room.discussionId}#${comment.id}`}>
            <Time at={comment.createdAt} />
            <span class="hidden">, {t("discussion-comment-link", { number: comment.number })}</span>
          </a>
          {!comment.deleted && <Edited id={comment.id} editedAt={comment.editedAt} />}
          {to && to.id !== rootId && (
            <a href={`#${to.id}`}>{t("discussion-in-reply-to", { name: to.author.name })}</a>
          )}
        </div>
      </div>
      {children}
    </header>
  );
}

interface MenuProps {
  comment: CommentTextFragment;
  room: Room;
  editing: { value: boolean };
}

function CommentMenu({ comment, room, editing }: MenuProps) {
  const remove = useAction(async () => {
    const sure = await confirm({
      title: t("discussion-delete-question"),
      text: t("discussion-delete-text"),
      action: t("discussion-delete"),
      danger: true,
    });
    if (!sure) return;
    await mutate(DeleteCommentMutation, { input: { commentId: comment.id } });
    toast(t("discussion-now-deleted"));
  });
  const refusal = remove.refusal.value;
  return (
    <>
      {refusal && (
        <span class="wrong" role="alert">
          {refusalText(refusal)}
        </span>
      )}
      <Menu
        label={t("discussion-more-comment", { name: comment.author.name })}
        items={[
          {
            label: t("discussion-copy-link"),
            icon: "link",
            run: async () => {
              await navigator.clipboard?.writeText(`${location.origin}/d/${room.discussionId}#${comment.id}`);
              toast(t("discussion-copied"));
            },
          },
          comment.viewerCan.edit && {
            label: t("discussion-edit-comment"),
            icon: "pen",
            run: () => {
              editing.value = true;
            },
          },
          comment.viewerCan.delete && {
            label: t("discussion-delete"),
            icon: "trash",
            danger: true,
            run: () => void remove.run(),
          },
        ]}
      />
    </>
  );
}
