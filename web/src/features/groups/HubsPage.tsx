import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useQuery } from "#api/reading";
import { organisation, viewer } from "#api/session";
import { t } from "#i18n/text";
import { Avatar } from "#ui/Avatar";
import { navigate, parameter } from "#ui/address";
import { Button } from "#ui/Button";
import { Dialog } from "#ui/Dialog";
import { HubCard } from "#ui/HubCard";
import { Markdown } from "#ui/Markdown";
import { Page, Section } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { GroupForm } from "./GroupForm";
import { HubsQuery as HubsDocument, type HubsQuery } from "./groups.generated";
import { HubNow } from "./HubNow";
import { SendWhole } from "./SendWhole";
import { Term } from "./Term";
import { noteVisit } from "./visit";

type Hub = HubsQuery["hubs"]["nodes"][number];

/** The whole at a glance: every hub, what it is for, who leads it, what it discusses and decides. */
export default function HubsPage() {
  const reading = useQuery(HubsDocument, {});
  const creating = useSignal(parameter("new") !== null);
  const sending = useSignal(false);
  useEffect(noteVisit, []);
  const mayCreate = organisation.value?.viewerCan.createGroup;
  const newHub = mayCreate && (
    <Button
      icon="plus"
      onClick={() => {
        creating.value = true;
      }}
    >
      {t("groups-new-hub")}
    </Button>
  );
  return (
    <Page
      title={t("groups-hubs")}
      width="wide"
      actions={
        <>
          {viewer.value && (
            <Button
              icon="mail"
              onClick={() => {
                sending.value = true;
              }}
            >
              {t("whole-send")}
            </Button>
          )}
          {newHub}
        </>
      }
    >
      <Loaded reading={reading} lines={8}>
        {({ hubs, coreTeam, advisoryBoard }) => {
          const bodies = [...coreTeam.nodes, ...advisoryBoard.nodes];
          return (
            <>
              {hubs.nodes.length === 0 && (
                <EmptyState title={t("groups-no-hubs")}>{t("groups-no-hubs-text")}</EmptyState>
              )}
              <Cards hubs={hubs.nodes} level={2} />
              {bodies.length > 0 && (
                <Section title={t("groups-bodies")}>
                  <Cards hubs={bodies} level={3} />
                </Section>
              )}
            </>
          );
        }}
      </Loaded>
      <p>
        <a href="/whole">{t("whole-print")}</a>
      </p>
      {sending.value && (
        <SendWhole
          onClose={() => {
            sending.value = false;
          }}
        />
      )}
      {creating.value && mayCreate && (
        <Dialog
          title={t("groups-new-hub")}
          onClose={() => {
            creating.value = false;
          }}
        >
          <GroupForm kind="HUB" onDone={(slug) => navigate(`/g/${slug}`)} />
        </Dialog>
      )}
    </Page>
  );
}

function Cards({ hubs, level }: { hubs: Hub[]; level: 2 | 3 }) {
  return (
    <div class="columns">
      {hubs.map((hub) => (
        <HubCard key={hub.id} hub={hub} level={level} after={<HubNow hub={hub} level={level} />}>
          <Markdown html={hub.purpose.html} />
          <Leads hub={hub} />
        </HubCard>
      ))}
    </div>
  );
}

function Leads({ hub }: { hub: Hub }) {
  return (
    <ul class="stack-tight">
      {hub.leads.map((lead) => (
        <li class="person-line" key={lead.id}>
          <Avatar person={lead.person} size={28} />
          <span>
            <a class="person-name" href={`/people/${lead.person.handle}`}>
              {lead.person.name}
            </a>
            <span class="soft small"> · {lead.title || t("role-lead")}</span>
          </span>
        </li>
      ))}
      {hub.workingGroups.map((group) => (
        <li key={group.id} class="small">
          <a href={`/g/${group.slug}`}>{group.name}</a> <span class="soft">{t("kind-working-group")}</span>
          <div class="item-line">
            <span>{t("groups-member-count", { count: group.memberCount })}</span>
            <Term group={group} />
          </div>
        </li>
      ))}
    </ul>
  );
}
