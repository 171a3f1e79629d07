import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { post } from "#api/http";
import { organisation } from "#api/session";
import { t } from "#i18n/text";
import { announce } from "#ui/announce";
import { Button } from "#ui/Button";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { Page } from "#ui/Page";
import { CodeForm } from "./CodeForm";
import { enter, turnedAway } from "./entry";
import { Personas } from "./Personas";
import "./entry.css";

/** With a password, or without one by a mailed link and code. */
export default function SignInPage() {
  const email = useSignal("");
  const password = useSignal("");
  const mailed = useSignal(false);
  const signIn = useAction(async () => {
    await post("/session", { email: email.value.trim(), password: password.value });
    await enter();
  });
  const mail = useAction(async () => {
    await post("/session/mail", { email: email.value.trim() });
    mailed.value = true;
    announce(t("entry-mail-sent"));
  });
  const refusal = signIn.refusal.value ?? mail.refusal.value;

  if (mailed.value) {
    return (
      <Page title={t("entry-look-into-mail")} width="narrow">
        <CodeForm
          email={email.value.trim()}
          onBack={() => {
            mailed.value = false;
          }}
        />
      </Page>
    );
  }
  return (
    <Page title={t("ui-sign-in")} width="narrow">
      {organisation.value?.demonstration && (
        <>
          <Personas />
          <p class="or">{t("entry-or")}</p>
        </>
      )}
      <Form
        action={signIn}
        means={(refusal) => (turnedAway(refusal) ? t("entry-wrong-password") : undefined)}
        fields={["email"]}
        submit={t("ui-sign-in")}
        beside={
          <Button icon="mail" busy={mail.busy.value} onClick={() => void mail.run()}>
            {t("entry-mail-me")}
          </Button>
        }
      >
        <Field
          label={t("entry-email")}
          type="email"
          autocomplete="username"
          required
          value={email.value}
          error={fieldError(refusal, "email")}
          onText={(text) => {
            email.value = text;
          }}
        />
        <Field
          label={t("entry-password")}
          type="password"
          autocomplete="current-password"
          value={password.value}
          onText={(text) => {
            password.value = text;
          }}
        />
      </Form>
      <p class="after">
        <a href="/forgot">{t("entry-forgot")}</a>
      </p>
    </Page>
  );
}
