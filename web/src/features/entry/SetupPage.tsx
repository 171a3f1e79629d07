import { type Signal, useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { get, post } from "#api/http";
import { useReadingOnce } from "#api/reading";
import { language, type TextKey, t } from "#i18n/text";
import { parameter } from "#ui/address";
import { ButtonLink } from "#ui/Button";
import { RadioGroup } from "#ui/Choice";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { deviceTimeZone, enter, SHORTEST_PASSWORD } from "./entry";
import "./entry.css";

interface Setup {
  needed: boolean;
  templates: { id: string; name: string; description: string }[];
}

/** The first start on an empty database: the organisation and its first administrator. */
export default function SetupPage() {
  const reading = useReadingOnce(() => get<Setup>("/setup"));
  return (
    <Page title={t("entry-setup")} width="narrow">
      <Loaded reading={reading}>
        {(setup) =>
          setup.needed ? (
            <SetupForm templates={setup.templates} />
          ) : (
            <EmptyState
              title={t("entry-setup-done")}
              action={<ButtonLink href="/">{t("frame-go-home")}</ButtonLink>}
            />
          )
        }
      </Loaded>
    </Page>
  );
}

function SetupForm({ templates }: Pick<Setup, "templates">) {
  const token = useSignal(parameter("token") ?? "");
  const organisation = useSignal("");
  const template = useSignal(templates[0]?.id ?? "");
  const name = useSignal("");
  const email = useSignal("");
  const password = useSignal("");
  const create = useAction(async () => {
    await post("/setup", {
      token: token.value.trim(),
      organisation: organisation.value.trim(),
      template: template.value,
      name: name.value.trim(),
      email: email.value.trim(),
      password: password.value,
      languages: [language.value],
      timeZone: deviceTimeZone(),
    });
    await enter();
  });
  const field = (name: string, label: TextKey, value: Signal<string>) => ({
    label: t(label),
    required: true,
    value: value.value,
    error: fieldError(create.refusal.value, name),
    onText: (text: string) => {
      value.value = text;
    },
  });
  return (
    <>
      <p class="lede">{t("entry-setup-text")}</p>
      <Form
        action={create}
        means={(refusal) => (refusal.field === "token" ? t("entry-setup-wrong-token") : undefined)}
        fields={["organisation", "name", "email", "password"]}
        submit={t("entry-setup-go")}
      >
        <Field
          {...field("token", "entry-setup-token", token)}
          hint={t("entry-setup-token-hint")}
          autocomplete="off"
        />
        <Field
          {...field("organisation", "entry-setup-organisation", organisation)}
          autocomplete="organization"
        />
        <RadioGroup
          legend={t("entry-setup-template")}
          value={template.value}
          options={templates.map(({ id, name, description }) => ({
            value: id,
            label: name,
            hint: description,
          }))}
          onChoose={(id) => {
            template.value = id;
          }}
        />
        <Field {...field("name", "entry-name", name)} autocomplete="name" />
        <Field {...field("email", "entry-email", email)} type="email" autocomplete="username" />
        <Field
          {...field("password", "entry-password", password)}
          hint={t("entry-password-hint", { length: SHORTEST_PASSWORD })}
          type="password"
          autocomplete="new-password"
        />
      </Form>
    </>
  );
}
