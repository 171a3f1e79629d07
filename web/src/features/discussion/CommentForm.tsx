import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { Button } from "#ui/Button";
import { forgetDraft } from "#ui/draft";
import { Form } from "#ui/Form";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { PostCommentMutation } from "./discussion.generated";

interface Props {
  discussionId: string;
  inReplyToId?: string;
  label: string;
  onDone: (commentId: string) => void;
  onCancel?: () => void;
}

/** Writing a comment; with a cancel it is an answer that has just been asked for, and takes the focus. */
export function CommentForm({ discussionId, inReplyToId, label, onDone, onCancel }: Props) {
  const draft = `comment.${inReplyToId ?? discussionId}`;
  const body = useSignal("");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (onCancel) box.current?.querySelector("textarea")?.focus();
  }, []);
  const post = useAction(async () => {
    if (!body.value.trim()) throw new Refusal("INVALID", "write something", "body");
    const input = { discussionId, body: body.value, inReplyToId: inReplyToId ?? null };
    const answer = await mutate(PostCommentMutation, { input });
    forgetDraft(draft);
    body.value = "";
    onDone(answer.postComment.comment.id);
  });
  return (
    <div ref={box} class="comment-form">
      <Form
        action={post}
        fields={["body"]}
        submit={t("discussion-post")}
        beside={onCancel && <Button onClick={onCancel}>{t("ui-cancel")}</Button>}
      >
        <MarkdownEditor
          label={label}
          rows={4}
          draft={draft}
          value={body.value}
          error={fieldError(post.refusal.value, "body")}
          onText={(text) => {
            body.value = text;
          }}
        />
      </Form>
    </div>
  );
}
