import { organisation } from "#api/session";
import { t } from "#i18n/text";
import { Page } from "#ui/Page";
import { Personas } from "./Personas";

/** The first page of the demonstration. */
export default function WelcomePage() {
  const name = organisation.value?.name ?? "Folkmoot";
  return (
    <Page title={t("entry-welcome", { organisation: name })} width="narrow">
      <p class="lede">{t("entry-welcome-text")}</p>
      <Personas />
      <p class="after soft small">
        {t("entry-welcome-mail")} <a href="/mailbox">{t("frame-mailbox")}</a>
      </p>
      <p class="after">
        <a href="/sign-in">{t("entry-with-account")}</a> ·{" "}
        <a href="/decisions">{t("entry-read-decisions")}</a>
      </p>
    </Page>
  );
}
