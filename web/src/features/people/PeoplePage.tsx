import { organisation } from "#api/session";
import { t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { Page } from "#ui/Page";
import { Tabs } from "#ui/Tabs";
import { Everyone } from "./Everyone";
import { Invitations } from "./Invitations";
import "./people.css";

export default function PeoplePage() {
  const can = organisation.value?.viewerCan;
  const into = parameter("into");
  const tab = parameter("tab") === "invitations" ? "invitations" : "everyone";
  // Who leads a hub may invite into it without seeing all invitations.
  const invites = can?.seeInvitations || can?.invite || into !== null;
  return (
    <Page title={t("people-title")}>
      {invites ? (
        <Tabs<"everyone" | "invitations">
          label={t("people-title")}
          value={tab}
          onChoose={(name) => setParameters({ tab: name === "everyone" ? undefined : name })}
          tabs={[
            { name: "everyone", label: t("people-everyone") },
            { name: "invitations", label: t("people-invitations") },
          ]}
        >
          {tab === "everyone" ? <Everyone /> : <Invitations into={into} />}
        </Tabs>
      ) : (
        <Everyone />
      )}
    </Page>
  );
}
