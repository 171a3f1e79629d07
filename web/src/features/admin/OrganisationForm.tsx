import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate } from "#api/reading";
import { language, t } from "#i18n/text";
import { saved } from "#ui/announce";
import { Field, Select } from "#ui/Field";
import { Form } from "#ui/Form";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { absolute, now, zones } from "#ui/time";
import { type AdminQuery, EditOrganisationMutation } from "./admin.generated";

export function OrganisationForm({ organisation }: { organisation: AdminQuery["organisation"] }) {
  const name = useSignal(organisation.name);
  const description = useSignal(organisation.description.markdown);
  const zone = useSignal(organisation.timeZone);
  const save = useAction(async () => {
    const input = { name: name.value.trim(), description: description.value, timeZone: zone.value };
    await mutate(EditOrganisationMutation, { input });
    saved();
  });
  return (
    <Form action={save} fields={["name", "description", "timeZone"]}>
      <Field
        label={t("admin-name")}
        required
        autocomplete="organization"
        value={name.value}
        error={fieldError(save.refusal.value, "name")}
        onText={(text) => {
          name.value = text;
        }}
      />
      <MarkdownEditor
        label={t("admin-description")}
        value={description.value}
        error={fieldError(save.refusal.value, "description")}
        onText={(text) => {
          description.value = text;
        }}
      />
      <Select
        label={t("admin-time-zone")}
        hint={t("admin-time-zone-hint", { now: absolute(now.value, language.value, zone.value) })}
        value={zone.value}
        options={zones(organisation.timeZone).map((value) => ({ value, label: value.replaceAll("_", " ") }))}
        error={fieldError(save.refusal.value, "timeZone")}
        onChoose={(value) => {
          zone.value = value;
        }}
      />
    </Form>
  );
}
