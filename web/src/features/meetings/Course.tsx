// The course of a meeting: moved, called off, handed over, closed, called again.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { Refusal } from "#api/errors";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { navigate } from "#ui/address";
import { toast, told } from "#ui/announce";
import { Button } from "#ui/Button";
import { confirm } from "#ui/confirm";
import { Dialog } from "#ui/Dialog";
import { Select, TextArea } from "#ui/Field";
import { Form } from "#ui/Form";
import type { Found } from "#ui/find";
import { PeoplePicker } from "#ui/PeoplePicker";
import {
  CallNextMeetingMutation,
  CancelMeetingMutation,
  CloseMeetingMutation,
  EditMeetingMutation,
  HandOverMinutesMutation,
  type MeetingWholeFragment,
} from "./meetings.generated";
import { FIELDS, type Plan, PlanFields, planInput } from "./PlanFields";
import { means, wrong } from "./said";

interface Props {
  meeting: MeetingWholeFragment;
}
type DialogProps = Props & { onClose: () => void };

export function Edit({ meeting, onClose }: DialogProps) {
  const plan = useSignal<Plan>({
    title: meeting.title,
    startsAt: meeting.startsAt,
    minutes: Math.round((Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / 60_000),
    place: meeting.place ?? "",
  });
  const edit = useAction(async () => {
    if (!plan.value.startsAt) throw new Refusal("INVALID", t("error-field-moment"), "startsAt");
    await mutate(EditMeetingMutation, { input: { meetingId: meeting.id, plan: planInput(plan.value) } });
    toast(t("meeting-edited-done"));
    onClose();
  });
  return (
    <Dialog title={t("meeting-edit")} onClose={onClose}>
      <p class="soft">{t("meeting-edit-hint")}</p>
      <Form action={edit} means={means} fields={FIELDS}>
        <PlanFields plan={plan} refusal={edit.refusal.value} />
      </Form>
    </Dialog>
  );
}

export function Cancel({ meeting, onClose }: DialogProps) {
  const reason = useSignal("");
  const cancel = useAction(async () => {
    await mutate(CancelMeetingMutation, { input: { meetingId: meeting.id, reason: reason.value } });
    toast(t("meeting-cancelled-done"));
    onClose();
  });
  return (
    <Dialog title={t("meeting-cancel")} onClose={onClose}>
      <p>{t("meeting-cancel-text")}</p>
      <Form action={cancel} means={means} fields={["reason"]} submit={t("meeting-cancel")}>
        <TextArea
          label={t("meeting-cancel-reason")}
          maxLength={2000}
          value={reason.value}
          error={wrong(cancel.refusal.value, "reason")}
          onText={(text) => {
            reason.value = text;
          }}
        />
      </Form>
    </Dialog>
  );
}

export function HandOver({ meeting, onClose }: DialogProps) {
  const people = useSignal<Found[]>([]);
  const hand = useAction(async () => {
    const [person] = people.value;
    if (!person) throw new Refusal("INVALID", t("error-field-person"), "personId");
    await mutate(HandOverMinutesMutation, { input: { meetingId: meeting.id, personId: person.id } });
    toast(t("meeting-handed-over"));
    onClose();
  });
  return (
    <Dialog title={t("meeting-hand-over")} onClose={onClose}>
      <Form action={hand} means={means} fields={["personId"]} submit={t("meeting-hand-over")}>
        <PeoplePicker
          label={t("meeting-hand-over-to")}
          single
          people={people.value}
          error={wrong(hand.refusal.value, "personId")}
          onChange={(chosen) => {
            people.value = chosen;
          }}
        />
      </Form>
    </Dialog>
  );
}

export function Close({ meeting }: Props) {
  const close = useAction(async () => {
    const sure = await confirm({
      title: t("meeting-close"),
      text: t("meeting-close-text"),
      action: t("meeting-close"),
    });
    if (!sure) return;
    await told(async () => {
      await mutate(CloseMeetingMutation, { input: { meetingId: meeting.id } });
      toast(t("meeting-closed-done"));
    });
  });
  return (
    <div>
      <Button look="primary" icon="check" busy={close.busy.value} onClick={() => void close.run()}>
        {t("meeting-close")}
      </Button>
    </div>
  );
}

const WEEKS = [1, 2, 3, 4, 6, 8, 12, 26, 52];

export function Next({ meeting }: Props) {
  const weeks = useSignal("1");
  const call = useAction(async () => {
    const made = await mutate(CallNextMeetingMutation, {
      input: { meetingId: meeting.id, weeks: Number(weeks.value) },
    });
    toast(t("meeting-called-done"));
    navigate(`/meetings/${made.callNextMeeting.meeting.id}`);
  });
  return (
    <Form action={call} means={means} fields={["weeks"]} submit={t("meeting-call-next")}>
      <p class="soft">{t("meeting-call-next-text")}</p>
      <Select
        label={t("meeting-call-next-weeks")}
        value={weeks.value}
        error={wrong(call.refusal.value, "weeks")}
        options={WEEKS.map((count) => ({
          value: String(count),
          label: t("meeting-weeks", { weeks: count }),
        }))}
        onChoose={(chosen) => {
          weeks.value = chosen;
        }}
      />
    </Form>
  );
}
