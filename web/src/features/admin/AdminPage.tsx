import { useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { ButtonLink } from "#ui/Button";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { type Tab, Tabs } from "#ui/Tabs";
import { AdminQuery as AdminDocument, type AdminQuery } from "./admin.generated";
import { FailedMail } from "./FailedMail";
import { OrganisationForm } from "./OrganisationForm";
import { Themes } from "./Themes";

type Organisation = AdminQuery["organisation"];
type TabName = "organisation" | "themes" | "mail";

export default function AdminPage() {
  const reading = useQuery(AdminDocument, {});
  return (
    <Page title={t("admin-title")}>
      <Loaded reading={reading}>{({ organisation }) => <Rooms organisation={organisation} />}</Loaded>
    </Page>
  );
}

function Rooms({ organisation }: { organisation: Organisation }) {
  const can = organisation.viewerCan;
  const tabs: Tab<TabName>[] = [];
  if (can.edit) tabs.push({ name: "organisation", label: t("admin-organisation") });
  if (can.createTheme)
    tabs.push({ name: "themes", label: t("admin-themes"), count: organisation.themes.length });
  if (can.seeDeliveries) tabs.push({ name: "mail", label: t("admin-mail") });
  const first = tabs[0];
  if (!first) return <EmptyState title={t("error-forbidden")} />;
  const tab = tabs.find(({ name }) => name === parameter("tab")) ?? first;
  return (
    <>
      <p class="row admin-links">
        {can.createGroup && (
          <ButtonLink href="/hubs?new=1" icon="plus">
            {t("admin-new-hub")}
          </ButtonLink>
        )}
        {can.invite && (
          <ButtonLink href="/people?tab=invitations" icon="mail">
            {t("admin-invite")}
          </ButtonLink>
        )}
        {can.editTemplates && (
          <ButtonLink href="/templates" icon="list">
            {t("templates")}
          </ButtonLink>
        )}
        {can.setProcessPolicy && (
          <ButtonLink href="/admin/rules" icon="list">
            {t("house-rules")}
          </ButtonLink>
        )}
        {can.setAdministrator && (
          <ButtonLink href="/people" icon="people">
            {t("admin-people")}
          </ButtonLink>
        )}
      </p>
      <Tabs<TabName>
        label={t("admin-title")}
        value={tab.name}
        onChoose={(name) => setParameters({ tab: name })}
        tabs={tabs}
      >
        {tab.name === "organisation" && <OrganisationForm organisation={organisation} />}
        {tab.name === "themes" && <Themes organisation={organisation} />}
        {tab.name === "mail" && <FailedMail />}
      </Tabs>
    </>
  );
}
