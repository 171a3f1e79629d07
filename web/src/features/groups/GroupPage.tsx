import { useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { parameter, setParameters } from "#ui/address";
import { Badge, GroupMark } from "#ui/Badge";
import { Feeds } from "#ui/Feeds";
import { Markdown } from "#ui/Markdown";
import { Page } from "#ui/Page";
import { RoleRow } from "#ui/RoleRow";
import { EmptyState, Loaded } from "#ui/states";
import { Tabs } from "#ui/Tabs";
import { GROUP_KINDS, VISIBILITIES } from "#ui/words";
import { Deciding, Discussions } from "./Discussions";
import { GroupActions } from "./GroupActions";
import { type GroupDetailsFragment, GroupPageQuery } from "./groups.generated";
import { Members } from "./Members";
import { NextMeeting } from "./NextMeeting";
import { Outcomes } from "./Outcomes";
import { Processes } from "./Processes";
import { Term } from "./Term";
import "./groups.css";

const TABS = ["now", "closed", "outcomes", "members"] as const;
type TabName = (typeof TABS)[number];

export default function GroupPage({ parameters }: { parameters: { slug?: string } }) {
  const reading = useQuery(GroupPageQuery, { slug: parameters.slug ?? "" });
  const group = reading.answer.value?.group;
  if (group) return <Group group={group} />;
  return (
    <Page title={parameters.slug ?? ""}>
      <Loaded reading={reading}>{() => <EmptyState title={t("error-not-found")} />}</Loaded>
    </Page>
  );
}

function Group({ group }: { group: GroupDetailsFragment }) {
  const tab = TABS.find((name) => name === parameter("tab")) ?? "now";
  const above = (
    <span class="row">
      {group.parent ? (
        <a href={`/g/${group.parent.slug}`}>{group.parent.name}</a>
      ) : (
        <a href="/hubs">{t("groups-hubs")}</a>
      )}
      <span class="row-tight">
        <GroupMark slug={group.slug} /> {t(GROUP_KINDS[group.kind])}
      </span>
      <Badge icon={group.visibility === "PRIVATE" ? "lock" : "globe"}>
        {t(VISIBILITIES[group.visibility])}
      </Badge>
      <Term group={group} />
    </span>
  );
  return (
    <Page title={group.name} width="wide" above={above} actions={<GroupActions group={group} />}>
      <div class="group-columns">
        <div class="group-main">
          {group.ended && <p class="notice notice-warm">{t("groups-ended-text")}</p>}
          <Tabs<TabName>
            label={group.name}
            value={tab}
            onChoose={(name) => setParameters({ tab: name === "now" ? undefined : name })}
            tabs={[
              { name: "now", label: t("groups-now") },
              { name: "closed", label: t("groups-closed") },
              { name: "outcomes", label: t("groups-outcomes") },
              { name: "members", label: t("groups-members"), count: group.memberCount },
            ]}
          >
            {tab === "now" && (
              <div class="stack">
                <Processes groupId={group.id} />
                <Deciding polls={group.polls.nodes} />
                <Discussions group={group} state="OPEN" />
              </div>
            )}
            {tab === "closed" && <Discussions group={group} state="CLOSED" />}
            {tab === "outcomes" && <Outcomes slug={group.slug} />}
            {tab === "members" && <Members slug={group.slug} />}
          </Tabs>
        </div>
        <About group={group} />
      </div>
    </Page>
  );
}

function About({ group }: { group: GroupDetailsFragment }) {
  return (
    <aside class="group-side stack" aria-label={t("groups-about", { name: group.name })}>
      <Markdown html={group.purpose.html} />
      <p>
        <a class="side-link" href={`/agreements?hub=${group.slug}`}>
          {t("agreements-of-group")}
        </a>
      </p>
      <p>
        <a class="side-link" href={`/goals?hub=${group.slug}`}>
          {t("groups-goals")}
        </a>
      </p>
      <p>
        <a class="side-link" href={`/meetings?hub=${group.slug}`}>
          {t("groups-meetings")}
        </a>
      </p>
      <NextMeeting meetings={group.meetings.nodes} level={2} />
      {group.leads.length > 0 && (
        <div class="stack-tight">
          <h2>{t("groups-leads")}</h2>
          {group.leads.map((lead) => (
            <PersonLine key={lead.id} person={lead.person}>
              {lead.title || t("role-lead")}
            </PersonLine>
          ))}
        </div>
      )}
      <Roles group={group} />
      {group.workingGroups.length > 0 && (
        <div class="stack-tight">
          <h2>{t("groups-working-groups")}</h2>
          <ul class="stack-tight">
            {group.workingGroups.map((inside) => (
              <li key={inside.id}>
                <a class="group-link side-link" href={`/g/${inside.slug}`}>
                  <GroupMark slug={inside.slug} /> {inside.name}
                </a>
                <div class="item-line">
                  <span>{t("groups-member-count", { count: inside.memberCount })}</span>
                  <Term group={inside} />
                </div>
                <div class="small">
                  <Markdown html={inside.purpose.html} />
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
      {group.visibility === "PUBLIC" && <Feeds hub={group.slug} />}
    </aside>
  );
}

/** Its roles, the open ones first: they wait for somebody. */
function Roles({ group }: { group: GroupDetailsFragment }) {
  const roles = group.roles.nodes;
  const may = group.viewerCan.createRole;
  if (roles.length === 0 && !may) return null;
  const open = roles.filter((role) => role.standing === "OPEN");
  const held = roles.filter((role) => role.standing !== "OPEN");
  return (
    <div class="stack-tight">
      <h2>{t("groups-roles")}</h2>
      {roles.length === 0 && <p class="soft small">{t("groups-no-roles")}</p>}
      {roles.length > 0 && (
        <ul class="stack-tight">
          {[...open, ...held].map((role) => (
            <li key={role.id}>
              <RoleRow role={role} />
            </li>
          ))}
        </ul>
      )}
      {may && (
        <p>
          <a class="side-link" href={`/roles/new?hub=${group.slug}`}>
            {t("groups-new-role")}
          </a>
        </p>
      )}
    </div>
  );
}
