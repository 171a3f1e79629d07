import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { post } from "#api/http";
import { t } from "#i18n/text";
import { Button } from "#ui/Button";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { enter, turnedAway } from "./entry";

interface Props {
  email: string;
  onBack: () => void;
}

/** After the mail is on its way: the link in it, or its six digits here. */
export function CodeForm({ email, onBack }: Props) {
  const code = useSignal("");
  const signIn = useAction(async () => {
    await post("/session/code", { email, code: code.value.replace(/\D/g, "") });
    await enter();
  });
  return (
    <>
      <p class="lede">{t("entry-mail-sent-to", { email })}</p>
      <Form
        action={signIn}
        means={(refusal) => (turnedAway(refusal) ? t("entry-wrong-code") : undefined)}
        submit={t("ui-sign-in")}
        beside={<Button onClick={onBack}>{t("entry-other-address")}</Button>}
      >
        <div class="code">
          <Field
            label={t("entry-code")}
            inputMode="numeric"
            autocomplete="one-time-code"
            maxLength={7}
            required
            value={code.value}
            onText={(text) => {
              code.value = text;
            }}
          />
        </div>
      </Form>
    </>
  );
}
