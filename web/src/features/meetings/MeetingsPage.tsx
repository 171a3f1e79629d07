// When each group meets: what lies ahead, and what was held. The filters stand in the address, so what is looked at can be shared.
import { usePages } from "#api/pages";
import { useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { Badge } from "#ui/Badge";
import { ButtonLink } from "#ui/Button";
import { Select } from "#ui/Field";
import { MeetingRow } from "#ui/MeetingRow";
import { Page } from "#ui/Page";
import { EmptyState, Loaded, Pager } from "#ui/states";
import { Tabs } from "#ui/Tabs";
import { MeetingGroupsQuery, MeetingsQuery } from "./meetings.generated";
import { STATES } from "./words";
import "./meetings.css";

export default function MeetingsPage() {
  const groups = useQuery(MeetingGroupsQuery, {}).answer.value?.groups.nodes ?? [];
  const hub = parameter("hub");
  const past = parameter("past") !== null;
  const reading = usePages(
    MeetingsQuery,
    { groupId: hub ? (groups.find((group) => group.slug === hub)?.id ?? null) : null, past },
    (answer) => answer.meetings,
  );
  return (
    <Page
      title={t("meetings")}
      width="wide"
      actions={
        groups.some((group) => group.viewerCan.callMeeting) && (
          <ButtonLink look="primary" icon="plus" href={hub ? `/meetings/new?hub=${hub}` : "/meetings/new"}>
            {t("meetings-call")}
          </ButtonLink>
        )
      }
    >
      <p class="register-lead">{t("meetings-lead")}</p>
      <search class="card meeting-filters" aria-label={t("meetings-which")}>
        <Select
          label={t("meeting-form-group")}
          value={hub ?? ""}
          options={[
            { value: "", label: t("meetings-all") },
            ...groups.map((group) => ({ value: group.slug, label: group.name })),
          ]}
          onChoose={(slug) => setParameters({ hub: slug })}
        />
      </search>
      <Tabs<"ahead" | "past">
        label={t("meetings-which")}
        value={past ? "past" : "ahead"}
        onChoose={(name) => setParameters({ past: name === "past" ? "1" : undefined })}
        tabs={[
          { name: "ahead", label: t("meetings-ahead") },
          { name: "past", label: t("meetings-past") },
        ]}
      >
        <Loaded reading={reading} lines={8}>
          {({ nodes, hasMore }) =>
            nodes.length === 0 ? (
              <EmptyState title={t(past ? "meetings-empty-past" : "meetings-empty")}>
                {t("meetings-empty-text")}
              </EmptyState>
            ) : (
              <>
                <ul class="list">
                  {nodes.map((meeting) => (
                    <li key={meeting.id}>
                      <MeetingRow meeting={meeting}>
                        {meeting.state !== "PLANNED" && (
                          <Badge tone={STATES[meeting.state].tone}>{t(STATES[meeting.state].word)}</Badge>
                        )}
                      </MeetingRow>
                    </li>
                  ))}
                </ul>
                <Pager hasMore={hasMore} more={reading.more} busy={reading.busy.value} />
              </>
            )
          }
        </Loaded>
      </Tabs>
    </Page>
  );
}
