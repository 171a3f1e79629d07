import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate } from "#api/reading";
import { LANGUAGES, type Language, language, spoken, t } from "#i18n/text";
import { saved } from "#ui/announce";
import { type Appearance, appear, appearance } from "#ui/appearance";
import { CheckboxGroup, RadioGroup } from "#ui/Choice";
import { Field, Select } from "#ui/Field";
import { Form } from "#ui/Form";
import { Section } from "#ui/Page";
import { absolute, now, zones } from "#ui/time";
import { EditProfileMutation, type MeQuery } from "./me.generated";
import { Picture } from "./Picture";

type Reader = NonNullable<MeQuery["viewer"]>;

/** Languages one can say that one reads; the page itself speaks those of LANGUAGES. */
const OTHERS = ["en", "es", "fr", "nl", "el", "pt", "de", "it"];

export function Profile({ viewer }: { viewer: Reader }) {
  return (
    <>
      <Picture person={viewer.person} />
      <ProfileForm viewer={viewer} />
      <Section title={t("me-device")}>
        <RadioGroup<Appearance>
          legend={t("frame-appearance")}
          value={appearance.value}
          options={[
            { value: "device", label: t("frame-appearance-device") },
            { value: "light", label: t("frame-appearance-light") },
            { value: "dark", label: t("frame-appearance-dark") },
          ]}
          onChoose={appear}
        />
      </Section>
    </>
  );
}

function ProfileForm({ viewer }: { viewer: Reader }) {
  const { person } = viewer;
  const name = useSignal(person.name);
  const handle = useSignal(person.handle);
  const first = useSignal<Language>(person.languages.map(spoken).find((known) => known) ?? language.value);
  const others = useSignal(person.languages);
  const zone = useSignal(person.timeZone);
  const save = useAction(async () => {
    const languages = [first.value, ...others.value.filter((tag) => tag !== first.value)];
    const input = { name: name.value.trim(), handle: handle.value.trim(), languages, timeZone: zone.value };
    await mutate(EditProfileMutation, { input });
    saved();
  });
  const names = new Intl.DisplayNames([language.value], { type: "language" });
  const tags = [...new Set([...OTHERS, ...person.languages])].filter((tag) => tag !== first.value);
  const refusal = save.refusal.value;
  return (
    <Form action={save} fields={["name", "handle", "timeZone"]}>
      <Field
        label={t("me-name")}
        required
        autocomplete="name"
        value={name.value}
        error={fieldError(refusal, "name")}
        onText={(text) => {
          name.value = text;
        }}
      />
      <Field
        label={t("me-handle")}
        hint={t("me-handle-hint", { handle: handle.value })}
        required
        autocomplete="username"
        value={handle.value}
        error={fieldError(refusal, "handle")}
        onText={(text) => {
          handle.value = text;
        }}
      />
      <Select<Language>
        label={t("me-language")}
        hint={t("me-language-hint")}
        value={first.value}
        options={Object.entries(LANGUAGES).map(([code, label]) => ({ value: code as Language, label }))}
        onChoose={(code) => {
          first.value = code;
        }}
      />
      <div class="languages">
        <CheckboxGroup
          legend={t("me-other-languages")}
          values={others.value}
          options={tags.map((tag) => ({ value: tag, label: names.of(tag) ?? tag }))}
          onChange={(values) => {
            others.value = values;
          }}
        />
      </div>
      <Select
        label={t("me-time-zone")}
        hint={t("me-time-zone-hint", { now: absolute(now.value, language.value, zone.value) })}
        value={zone.value}
        options={zones(person.timeZone).map((value) => ({ value, label: value.replaceAll("_", " ") }))}
        error={fieldError(refusal, "timeZone")}
        onChoose={(value) => {
          zone.value = value;
        }}
      />
    </Form>
  );
}
