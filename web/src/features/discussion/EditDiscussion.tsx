import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { saved } from "#ui/announce";
import { CheckboxGroup } from "#ui/Choice";
import { Dialog } from "#ui/Dialog";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { type DiscussionDetailsFragment, EditDiscussionMutation, RoomsQuery } from "./discussion.generated";

interface Props {
  discussion: DiscussionDetailsFragment;
  onClose: () => void;
}

export function EditDiscussion({ discussion, onClose }: Props) {
  const rooms = useQueryOnce(RoomsQuery, {});
  const title = useSignal(discussion.title);
  const body = useSignal(discussion.body.markdown);
  const themeIds = useSignal(discussion.themes.map((theme) => theme.id));
  const save = useAction(async () => {
    await mutate(EditDiscussionMutation, {
      input: {
        discussionId: discussion.id,
        title: title.value.trim(),
        body: body.value,
        themeIds: themeIds.value,
      },
    });
    saved();
    onClose();
  });
  const refusal = save.refusal.value;
  const themes = rooms.answer.value?.organisation.themes ?? [];
  return (
    <Dialog title={t("discussion-edit")} onClose={onClose}>
      <Form action={save} fields={["title", "body"]}>
        <p class="hint">{t("discussion-edit-hint")}</p>
        <Field
          label={t("discussion-title")}
          required
          maxLength={200}
          value={title.value}
          error={fieldError(refusal, "title")}
          onText={(text) => {
            title.value = text;
          }}
        />
        <MarkdownEditor
          label={t("discussion-text")}
          rows={10}
          value={body.value}
          error={fieldError(refusal, "body")}
          onText={(text) => {
            body.value = text;
          }}
        />
        {themes.length > 0 && (
          <CheckboxGroup
            legend={t("discussion-themes")}
            options={themes.map((theme) => ({ value: theme.id, label: theme.name }))}
            values={themeIds.value}
            onChange={(ids) => {
              themeIds.value = ids;
            }}
          />
        )}
      </Form>
    </Dialog>
  );
}
