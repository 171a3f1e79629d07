import { useQuery } from "#api/reading";
import { organisation } from "#api/session";
import { t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { Page } from "#ui/Page";
import { Loaded } from "#ui/states";
import { type Tab, Tabs } from "#ui/Tabs";
import { Everyone } from "./Everyone";
import { Invitations } from "./Invitations";
import { GroupsToInviteQuery } from "./people.generated";
import "./people.css";

type TabName = "everyone" | "invitations";

export default function PeoplePage() {
  const reading = useQuery(GroupsToInviteQuery, {});
  const groups = reading.answer.value?.groups.nodes.filter((group) => group.viewerCan.invite);
  // Who leads a group invites into it; administrators invite anywhere.
  const invites = organisation.value?.viewerCan.invite || (groups && groups.length > 0);
  const asked = parameter("tab") === "invitations";
  const tab: TabName = asked && (invites || !groups) ? "invitations" : "everyone";
  const tabs: Tab<TabName>[] = [{ name: "everyone", label: t("people-everyone") }];
  if (invites || tab === "invitations") tabs.push({ name: "invitations", label: t("people-invitations") });
  return (
    <Page title={t("people-title")}>
      <Tabs<TabName>
        label={t("people-title")}
        value={tab}
        onChoose={(name) => setParameters({ tab: name === "everyone" ? undefined : name })}
        tabs={tabs}
      >
        {tab === "everyone" ? (
          <Everyone />
        ) : (
          <Loaded reading={reading}>
            {() => <Invitations groups={groups ?? []} into={parameter("into")} />}
          </Loaded>
        )}
      </Tabs>
    </Page>
  );
}
