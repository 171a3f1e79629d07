import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate } from "#api/reading";
import type { GroupKind, Visibility } from "#api/schema.generated";
import { t } from "#i18n/text";
import { saved } from "#ui/announce";
import { RadioGroup } from "#ui/Choice";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { VISIBILITIES, VISIBILITY_MEANINGS } from "#ui/words";
import { CreateGroupMutation, EditGroupMutation, type GroupDetailsFragment } from "./groups.generated";

const LEVELS: Visibility[] = ["PUBLIC", "NETWORK", "PRIVATE"];

interface Props {
  /** What a new one becomes. */
  kind: GroupKind;
  /** The hub a new working group stands in. */
  parentId?: string;
  /** The group to edit, instead of a new one. */
  group?: GroupDetailsFragment;
  onDone: (slug: string) => void;
}

export function GroupForm({ kind, parentId, group, onDone }: Props) {
  const name = useSignal(group?.name ?? "");
  const purpose = useSignal(group?.purpose.markdown ?? "");
  const visibility = useSignal<Visibility>(group?.visibility ?? "NETWORK");
  const endsOn = useSignal(group?.endsOn ?? "");
  const small = kind === "WORKING_GROUP";
  const save = useAction(async () => {
    const values = {
      name: name.value.trim(),
      purpose: purpose.value,
      visibility: visibility.value,
      // A term that stays as it is may be over by now.
      ...(small && endsOn.value !== (group?.endsOn ?? "") && { endsOn: endsOn.value || null }),
    };
    if (group) {
      const answer = await mutate(EditGroupMutation, { input: { groupId: group.id, ...values } });
      saved();
      onDone(answer.editGroup.group.slug);
    } else {
      const answer = await mutate(CreateGroupMutation, { input: { kind, ...values, parentId } });
      saved();
      onDone(answer.createGroup.group.slug);
    }
  });
  return (
    <Form
      action={save}
      fields={["name", "purpose", "endsOn"]}
      submit={group ? t("ui-save") : t("groups-create")}
    >
      <Field
        label={t("groups-name")}
        required
        value={name.value}
        error={fieldError(save.refusal.value, "name")}
        onText={(text) => {
          name.value = text;
        }}
      />
      <MarkdownEditor
        label={t("groups-purpose")}
        hint={t("groups-purpose-hint")}
        rows={4}
        value={purpose.value}
        error={fieldError(save.refusal.value, "purpose")}
        onText={(text) => {
          purpose.value = text;
        }}
      />
      <RadioGroup
        legend={t("groups-visibility")}
        value={visibility.value}
        options={LEVELS.map((level) => ({
          value: level,
          label: t(VISIBILITIES[level]),
          hint: t(VISIBILITY_MEANINGS[level]),
        }))}
        onChoose={(level) => {
          visibility.value = level;
        }}
      />
      {small && (
        <Field
          label={t("groups-ends-on")}
          hint={t("groups-ends-on-hint")}
          type="date"
          optional
          value={endsOn.value}
          error={fieldError(save.refusal.value, "endsOn")}
          onText={(day) => {
            endsOn.value = day;
          }}
        />
      )}
    </Form>
  );
}
