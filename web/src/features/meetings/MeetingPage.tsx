// One meeting: when and where, who comes, the agenda with its minutes, and how it ends.
import { useSignal } from "@preact/signals";
import { useQuery } from "#api/reading";
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { Badge, GroupLink } from "#ui/Badge";
import { Markdown } from "#ui/Markdown";
import { Menu } from "#ui/Menu";
import { Page, Section } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { span } from "#ui/time";
import { Agenda } from "./Agenda";
import { Cancel, Close, Edit, HandOver, Next } from "./Course";
import { MeetingPageQuery, type MeetingWholeFragment } from "./meetings.generated";
import { Who } from "./Who";
import { STATES } from "./words";
import "./meetings.css";

type Home = MeetingPageQuery["organisation"];

export default function MeetingPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQuery(MeetingPageQuery, { id: parameters.id ?? "" });
  const answer = reading.answer.value;
  if (answer?.meeting)
    return <Meeting key={answer.meeting.id} meeting={answer.meeting} home={answer.organisation} />;
  return (
    <Page title={t("meetings")}>
      <Loaded reading={reading} lines={8}>
        {() => <EmptyState title={t("error-not-found")} />}
      </Loaded>
    </Page>
  );
}

type Dialogs = "edit" | "cancel" | "hand-over" | undefined;

function Meeting({ meeting, home }: { meeting: MeetingWholeFragment; home: Home }) {
  const open = useSignal<Dialogs>(undefined);
  const show = (dialog: Dialogs) => () => {
    open.value = dialog;
  };
  const { viewerCan: can, cancelled } = meeting;
  const state = STATES[meeting.state];
  return (
    <Page
      title={meeting.title}
      above={
        <span class="row">
          <a href={`/meetings?hub=${meeting.group.slug}`}>{t("meetings")}</a>
          <GroupLink group={meeting.group} />
          <Badge tone={state.tone}>{t(state.word)}</Badge>
        </span>
      }
      actions={
        <Menu
          label={t("meeting-more")}
          items={[
            can.edit && { label: t("meeting-edit"), icon: "pen", run: show("edit") },
            can.handOverMinutes && { label: t("meeting-hand-over"), icon: "swap", run: show("hand-over") },
            { label: t("meeting-print"), icon: "register", run: () => print() },
            can.cancel && { label: t("meeting-cancel"), icon: "minus", danger: true, run: show("cancel") },
          ]}
        />
      }
    >
      {cancelled && (
        <div class="notice notice-warm stack-tight">
          <p>{t("meeting-cancelled-by", { name: cancelled.by?.name ?? "" })}</p>
          {cancelled.reason && <Markdown html={cancelled.reason.html} />}
        </div>
      )}
      <Facts meeting={meeting} home={home} />
      <Who meeting={meeting} />
      <Agenda meeting={meeting} />
      {(can.close || can.callNext) && (
        <Section title={t("meeting-next")}>
          <div class="stack meeting-ends">
            {can.close && <Close meeting={meeting} />}
            {can.callNext && <Next meeting={meeting} />}
          </div>
        </Section>
      )}
      {open.value === "edit" && <Edit meeting={meeting} onClose={show(undefined)} />}
      {open.value === "cancel" && <Cancel meeting={meeting} onClose={show(undefined)} />}
      {open.value === "hand-over" && <HandOver meeting={meeting} onClose={show(undefined)} />}
    </Page>
  );
}

function Facts({ meeting, home }: { meeting: MeetingWholeFragment; home: Home }) {
  const [from, to] = [Date.parse(meeting.startsAt), Date.parse(meeting.endsAt)];
  const inZone = (zone: string) => span(from, to, language.value, zone);
  const elsewhere = home.timeZone !== timeZone.value;
  return (
    <>
      <dl class="facts meeting-facts">
        <div>
          <dt>{t("meeting-when")}</dt>
          <dd>
            <time dateTime={meeting.startsAt}>{inZone(timeZone.value)}</time>{" "}
            {elsewhere && <span class="soft small">{t("meeting-when-here")}</span>}
          </dd>
          {elsewhere && (
            <dd>
              {inZone(home.timeZone)}{" "}
              <span class="soft small">{t("meeting-when-there", { organisation: home.name })}</span>
            </dd>
          )}
        </div>
        {meeting.place && (
          <div>
            <dt>{t("meeting-where")}</dt>
            <dd class="meeting-place">
              {/^https?:\/\/\S+$/.test(meeting.place) ? (
                <a href={meeting.place} rel="noreferrer">
                  {meeting.place}
                </a>
              ) : (
                meeting.place
              )}
            </dd>
          </div>
        )}
        {meeting.discussion && (
          <div>
            <dt>{t("meeting-of-discussion")}</dt>
            <dd>
              <a href={`/d/${meeting.discussion.id}`}>{meeting.discussion.title}</a>
            </dd>
          </div>
        )}
      </dl>
      <div class="row small soft">
        <span>{t("meeting-called-by", { name: meeting.calledBy.name })}</span>
        <span>{t("meeting-minutes-by", { name: meeting.minutesBy.name })}</span>
        {meeting.poll && <a href={`/polls/${meeting.poll.id}`}>{t("meeting-of-poll")}</a>}
        {meeting.previous && <a href={`/meetings/${meeting.previous.id}`}>{t("meeting-previous")}</a>}
        {meeting.next && <a href={`/meetings/${meeting.next.id}`}>{t("meeting-next")}</a>}
      </div>
    </>
  );
}
