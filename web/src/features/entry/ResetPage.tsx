import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { post } from "#api/http";
import { t } from "#i18n/text";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { Page } from "#ui/Page";
import { enter, SHORTEST_PASSWORD } from "./entry";

export default function ResetPage({ parameters }: { parameters: { token?: string } }) {
  const password = useSignal("");
  const reset = useAction(async () => {
    await post("/password/reset", { token: parameters.token, password: password.value });
    await enter();
  });
  return (
    <Page title={t("entry-reset")} width="narrow">
      <Form action={reset} fields={["password"]} submit={t("entry-reset-go")}>
        <Field
          label={t("entry-new-password")}
          hint={t("entry-password-hint", { length: SHORTEST_PASSWORD })}
          type="password"
          autocomplete="new-password"
          required
          value={password.value}
          error={fieldError(reset.refusal.value, "password")}
          onText={(text) => {
            password.value = text;
          }}
        />
        {reset.refusal.value?.code === "NOT_FOUND" && (
          <p>
            <a href="/forgot">{t("entry-new-link")}</a>
          </p>
        )}
      </Form>
    </Page>
  );
}
