// Who comes: the reader's own answer, what the others said, and who is there.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { mutate } from "#api/reading";
import type { MeetingAnswer } from "#api/schema.generated";
import { t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { toast, told } from "#ui/announce";
import { Button } from "#ui/Button";
import { CheckboxGroup } from "#ui/Choice";
import { Form } from "#ui/Form";
import type { Found } from "#ui/find";
import { Section } from "#ui/Page";
import { PeoplePicker } from "#ui/PeoplePicker";
import {
  AnswerMeetingMutation,
  type MeetingWholeFragment,
  RecordAttendanceMutation,
} from "./meetings.generated";
import { means } from "./said";
import { ANSWER_ORDER, ANSWERS, COUNTED, type Said } from "./words";

interface Props {
  meeting: MeetingWholeFragment;
}

const ORDER: MeetingAnswer[] = [...ANSWER_ORDER, "WAITING"];

export function Who({ meeting }: Props) {
  const { people, viewerCan } = meeting;
  if (people.length === 0 && !viewerCan.answer) return null;
  const there = people.filter((person) => person.attended);
  return (
    <Section title={t("meeting-who")}>
      {viewerCan.answer && <MyAnswer meeting={meeting} />}
      <div class="meeting-people">
        {there.length > 0 && (
          <Named title={t("meeting-attended")} people={there.map(({ person }) => person)} />
        )}
        {ORDER.map((answer) => {
          const those = people.filter((person) => person.answer === answer).map(({ person }) => person);
          if (those.length === 0) return null;
          return <Named key={answer} title={t(COUNTED[answer], { count: those.length })} people={those} />;
        })}
      </div>
      {viewerCan.recordAttendance && <Attendance meeting={meeting} />}
    </Section>
  );
}

type Face = MeetingWholeFragment["people"][number]["person"];

function Named({ title, people }: { title: string; people: Face[] }) {
  return (
    <div class="stack-tight">
      <h3 class="small">{title}</h3>
      <ul class="row-tight">
        {people.map((person) => (
          <li key={person.id}>
            <a href={`/people/${person.handle}`}>{person.name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The answer that the reader followed from an email: it waits for their press. */
function ready(): Said | undefined {
  const wanted = parameter("answer")?.toUpperCase();
  return ANSWER_ORDER.find((answer) => answer === wanted);
}

function MyAnswer({ meeting }: Props) {
  const waits = ready();
  const say = useAction((answer: Said) =>
    told(async () => {
      await mutate(AnswerMeetingMutation, { input: { meetingId: meeting.id, answer } });
      setParameters({ answer: undefined });
      toast(t("meeting-answered"));
    }),
  );
  return (
    <fieldset class="meeting-answer">
      <legend>{t("meeting-your-answer")}</legend>
      {waits && waits !== meeting.myAnswer && (
        <p class="notice">{t("meeting-answer-ready", { answer: t(ANSWERS[waits]) })}</p>
      )}
      <div class="row">
        {ANSWER_ORDER.map((answer) => {
          const said = meeting.myAnswer === answer;
          return (
            <Button
              key={answer}
              look={said || (answer === waits && !said) ? "primary" : "plain"}
              {...(said && { icon: "check" as const })}
              aria-pressed={said}
              busy={say.busy.value}
              onClick={() => void say.run(answer)}
            >
              {t(ANSWERS[answer])}
            </Button>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Who is there: those who were asked, to be ticked, and whoever came besides. */
function Attendance({ meeting }: Props) {
  const there = useSignal(meeting.people.filter((person) => person.attended).map(({ person }) => person.id));
  const others = useSignal<Found[]>([]);
  const note = useAction(async () => {
    const personIds = [...new Set([...there.value, ...others.value.map((person) => person.id)])];
    await mutate(RecordAttendanceMutation, { input: { meetingId: meeting.id, personIds } });
    there.value = personIds;
    others.value = [];
    toast(t("meeting-attendance-done"));
  });
  return (
    <details class="card meeting-attendance">
      <summary>{t("meeting-attendance")}</summary>
      <Form action={note} means={means} submit={t("meeting-attendance-save")}>
        <CheckboxGroup
          legend={t("meeting-attendance")}
          quiet
          options={meeting.people.map(({ person }) => ({ value: person.id, label: person.name }))}
          values={there.value}
          onChange={(ids) => {
            there.value = ids;
          }}
        />
        <PeoplePicker
          label={t("meeting-attendance-others")}
          optional
          people={others.value}
          onChange={(people) => {
            others.value = people;
          }}
        />
      </Form>
    </details>
  );
}
