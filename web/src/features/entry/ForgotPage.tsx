import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { post } from "#api/http";
import { t } from "#i18n/text";
import { ButtonLink } from "#ui/Button";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { Page } from "#ui/Page";
import "./entry.css";

export default function ForgotPage() {
  const email = useSignal("");
  const sent = useSignal(false);
  const ask = useAction(async () => {
    await post("/password/forgot", { email: email.value.trim() });
    sent.value = true;
  });
  if (sent.value) {
    return (
      <Page title={t("entry-look-into-mail")} width="narrow">
        <p class="lede" role="status">
          {t("entry-forgot-sent", { email: email.value.trim() })}
        </p>
        <ButtonLink href="/sign-in">{t("entry-back")}</ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={t("entry-forgot")} width="narrow">
      <p class="lede">{t("entry-forgot-text")}</p>
      <Form
        action={ask}
        fields={["email"]}
        submit={t("entry-forgot-go")}
        beside={<a href="/sign-in">{t("entry-back")}</a>}
      >
        <Field
          label={t("entry-email")}
          type="email"
          autocomplete="username"
          required
          value={email.value}
          error={fieldError(ask.refusal.value, "email")}
          onText={(text) => {
            email.value = text;
          }}
        />
      </Form>
    </Page>
  );
}
