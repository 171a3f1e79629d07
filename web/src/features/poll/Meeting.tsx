// The meeting that comes of a poll which asked for a time: called, or to be called.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { mutate } from "#api/reading";
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { navigate } from "#ui/address";
import { toast } from "#ui/announce";
import { RadioGroup } from "#ui/Choice";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { MeetingRow } from "#ui/MeetingRow";
import { Section } from "#ui/Page";
import { span } from "#ui/time";
import { CallMeetingFromPollMutation, type PollDetailsFragment } from "./poll.generated";

export function Meeting({ poll }: { poll: PollDetailsFragment }) {
  const { called, viewerTimes } = poll.meeting ?? { called: null, viewerTimes: [] };
  if (!called && viewerTimes.length === 0) return null;
  return (
    <Section title={t("poll-meeting")}>
      {called ? <MeetingRow meeting={called} own /> : <Call poll={poll} times={viewerTimes} />}
    </Section>
  );
}

type Times = NonNullable<PollDetailsFragment["meeting"]>["viewerTimes"];

function Call({ poll, times }: { poll: PollDetailsFragment; times: Times }) {
  const optionId = useSignal(times[0]?.id);
  const place = useSignal("");
  const call = useAction(async () => {
    const made = await mutate(CallMeetingFromPollMutation, {
      input: { pollId: poll.id, optionId: optionId.value ?? null, place: place.value },
    });
    toast(t("poll-meeting-done"));
    navigate(`/meetings/${made.callMeetingFromPoll.meeting.id}`);
  });
  const when = ({ startsAt, endsAt }: Times[number]) =>
    startsAt
      ? span(Date.parse(startsAt), endsAt ? Date.parse(endsAt) : undefined, language.value, timeZone.value)
      : "";
  const [only] = times;
  return (
    <div class="card">
      <Form
        action={call}
        means={(refusal) => (refusal.code === "CONFLICT" ? refusal.message : undefined)}
        submit={t("poll-meeting-make")}
      >
        <p>{t(poll.privacy === "CONFIDENTIAL" ? "poll-meeting-text-confidential" : "poll-meeting-text")}</p>
        {times.length > 1 ? (
          <RadioGroup
            legend={t("poll-meeting-which")}
            value={optionId.value}
            options={times.map((time) => ({ value: time.id, label: time.title, hint: when(time) }))}
            onChoose={(id) => {
              optionId.value = id;
            }}
          />
        ) : (
          only && (
            <p>
              <strong>{when(only)}</strong>
            </p>
          )
        )}
        <Field
          label={t("poll-meeting-place")}
          optional
          maxLength={500}
          value={place.value}
          onText={(text) => {
            place.value = text;
          }}
        />
      </Form>
    </div>
  );
}
