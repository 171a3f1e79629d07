// Calling a meeting of a group; from a discussion, for the discussion's; for a process whose ladder waits for one, at a time within its window.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { Refusal } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { moveOn, parameter } from "#ui/address";
import { toast } from "#ui/announce";
import { Select } from "#ui/Field";
import { Form } from "#ui/Form";
import { eveningIn } from "#ui/MomentField";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { CallMeetingMutation, MeetingGroupsQuery } from "./meetings.generated";
import { FIELDS, type Plan, PlanFields, planInput } from "./PlanFields";
import { means } from "./said";
import "./meetings.css";

/** How many days ahead a meeting is called, where nobody says otherwise. */
const AHEAD = 7;

export default function CallPage() {
  const reading = useQueryOnce(MeetingGroupsQuery, {});
  return (
    <Page title={t("meeting-call-title")} width="narrow" above={<a href="/meetings">{t("meetings")}</a>}>
      <Loaded reading={reading} lines={8}>
        {(answer) => <Call answer={answer} />}
      </Loaded>
    </Page>
  );
}

function Call({ answer }: { answer: MeetingGroupsQuery }) {
  const open = answer.groups.nodes.filter((group) => group.viewerCan.callMeeting);
  const groupId = useSignal((open.find((group) => group.slug === parameter("hub")) ?? open[0])?.id ?? "");
  const plan = useSignal<Plan>({
    title: parameter("title") ?? "",
    startsAt: parameter("at") ?? eveningIn(AHEAD),
    minutes: 60,
    place: "",
  });
  const call = useAction(async () => {
    if (!plan.value.startsAt) throw new Refusal("INVALID", t("error-field-moment"), "startsAt");
    const made = await mutate(CallMeetingMutation, {
      input: {
        groupId: groupId.value,
        discussionId: parameter("discussion"),
        plan: planInput(plan.value),
      },
    });
    toast(t("meeting-called-done"));
    moveOn(`/meetings/${made.callMeeting.meeting.id}`);
  });
  if (open.length === 0) return <EmptyState title={t("meeting-call-nowhere")} />;
  return (
    <>
      <p class="soft">{t("meeting-call-hint")}</p>
      {parameter("process") !== null && <p class="notice">{t("meeting-form-of-process")}</p>}
      <Form action={call} means={means} fields={FIELDS} submit={t("meetings-call")}>
        <Select
          label={t("meeting-form-group")}
          value={groupId.value}
          options={open.map((group) => ({ value: group.id, label: group.name }))}
          onChoose={(id) => {
            groupId.value = id;
          }}
        />
        <PlanFields plan={plan} refusal={call.refusal.value} />
      </Form>
    </>
  );
}
