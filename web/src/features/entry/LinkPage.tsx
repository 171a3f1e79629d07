import { useAction } from "#api/action";
import { post } from "#api/http";
import { t } from "#i18n/text";
import { ButtonLink } from "#ui/Button";
import { Form } from "#ui/Form";
import { Page } from "#ui/Page";
import { enter } from "./entry";
import "./entry.css";

/** The link of the mail. A press of the button uses it up, so that a mail program looking ahead does not. */
export default function LinkPage({ parameters }: { parameters: { token?: string } }) {
  const signIn = useAction(async () => {
    await post("/session/link", { token: parameters.token });
    await enter();
  });
  return (
    <Page title={t("ui-sign-in")} width="narrow">
      <p class="lede">{t("entry-link-text")}</p>
      <Form
        action={signIn}
        submit={t("entry-link-go")}
        beside={signIn.refusal.value && <ButtonLink href="/sign-in">{t("entry-new-link")}</ButtonLink>}
      >
        {signIn.refusal.value && <p>{t("entry-link-spent")}</p>}
      </Form>
    </Page>
  );
}
