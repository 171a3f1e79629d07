import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { saved } from "#ui/announce";
import { Button } from "#ui/Button";
import { Form } from "#ui/Form";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { EditCommentMutation } from "./discussion.generated";

interface Props {
  id: string;
  text: string;
  onDone: () => void;
}

export function EditComment({ id, text, onDone }: Props) {
  const body = useSignal(text);
  const save = useAction(async () => {
    await mutate(EditCommentMutation, { input: { commentId: id, body: body.value } });
    saved();
    onDone();
  });
  return (
    <Form action={save} fields={["body"]} beside={<Button onClick={onDone}>{t("ui-cancel")}</Button>}>
      <MarkdownEditor
        label={t("discussion-edit-comment")}
        value={body.value}
        error={fieldError(save.refusal.value, "body")}
        onText={(changed) => {
          body.value = changed;
        }}
      />
    </Form>
  );
}
