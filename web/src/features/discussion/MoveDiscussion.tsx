import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { toast } from "#ui/announce";
import { Dialog } from "#ui/Dialog";
import { Select } from "#ui/Field";
import { Form } from "#ui/Form";
import { Loaded } from "#ui/states";
import { type DiscussionDetailsFragment, MoveDiscussionMutation, RoomsQuery } from "./discussion.generated";

interface Props {
  discussion: DiscussionDetailsFragment;
  onClose: () => void;
}

export function MoveDiscussion({ discussion, onClose }: Props) {
  const reading = useQueryOnce(RoomsQuery, {});
  const to = useSignal("");
  const move = useAction(async () => {
    if (!to.value) throw new Refusal("INVALID", "choose a group", "groupId");
    await mutate(MoveDiscussionMutation, { input: { discussionId: discussion.id, groupId: to.value } });
    toast(t("discussion-moved"));
    onClose();
  });
  return (
    <Dialog title={t("discussion-move")} onClose={onClose}>
      <Loaded reading={reading}>
        {({ groups }) => {
          const others = groups.nodes.filter(
            (group) => group.viewerCan.openDiscussion && group.id !== discussion.group.id,
          );
          if (others.length === 0) return <p>{t("discussion-move-nowhere")}</p>;
          return (
            <Form action={move} fields={["groupId"]} submit={t("discussion-move-it")}>
              <Select
                label={t("discussion-move-to")}
                hint={t("discussion-move-hint")}
                value={to.value}
                error={fieldError(move.refusal.value, "groupId")}
                options={[
                  { value: "", label: t("discussion-choose-group") },
                  ...others.map((group) => ({ value: group.id, label: group.name })),
                ]}
                onChoose={(id) => {
                  to.value = id;
                }}
              />
            </Form>
          );
        }}
      </Loaded>
    </Dialog>
  );
}
