// Meeting mode: who is there, what each of them says, entered by the facilitator person by person; then go on, finish, or give it back.
import { useSignal } from "@preact/signals";
import type { ProcessMoveName, ProcessTaskName } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import type { Found } from "#ui/find";
import { PeoplePicker } from "#ui/PeoplePicker";
import { ObjectionMoves } from "./ObjectionMoves";
import { OtherMoves } from "./OtherMoves";
import { StepButton } from "./StepButton";
import { StepForm } from "./StepForm";
import { chosenIn, type Face, Room, useMay, useMoves, useRoom, useTasks, wrong } from "./step";
import { TaskCard } from "./TaskCard";

/** What people say in a meeting, and the facilitator enters: the tasks that one of these moves does. */
const SAID: Partial<Record<ProcessTaskName, ProcessMoveName[]>> = {
  CLEAR_OR_ASK: ["CLEAR", "QUESTION"],
  ANSWER_QUESTION: ["ANSWER"],
  REACT: ["REACT"],
  ANSWER: ["RESPOND"],
  CARRY: ["CARRY"],
  ANSWER_OBJECTION: ["CONFIRM", "MAINTAIN", "WITHDRAW"],
  CONFIRM_NEED: ["CONFIRM"],
  VOTE: ["BALLOT"],
  ADVISE: ["ADVISE"],
  NOMINATE: ["NOMINATE"],
  KEEP_OR_CHANGE: ["KEEP", "NOMINATE"],
  SAY_WHETHER_WILLING: ["WILLING"],
};

/** What somebody may say of an objection that nothing waits for them about, such as that they take it back. */
const OF_OBJECTION: ProcessMoveName[] = ["CARRY", "REFINE", "WITHDRAW", "CONFIRM", "MAINTAIN"];

export function Meeting() {
  const { process } = useRoom();
  const may = useMay();
  const { meeting } = process;
  if (!meeting) return null;
  const there = (id: string) => meeting.attended.some((person) => person.id === id);
  const missing = process.panel.filter(({ person, left }) => !left && !there(person.id));
  return (
    <div class="stack process-meeting">
      <h3>{t("consent-meeting")}</h3>
      <div class="stack-tight">
        <h4>{t("consent-who-is-there")}</h4>
        {may("ATTEND") && (
          <div class="row">
            {missing.map(({ person }) => (
              <StepButton
                key={person.id}
                step={{ attend: { personId: person.id } }}
                done={t("consent-attended", { name: person.name })}
                icon="plus"
              >
                {person.name}
              </StepButton>
            ))}
          </div>
        )}
        {may("ATTEND") && <SomebodyElse />}
      </div>
      {meeting.attended
        .filter((person) => person.id !== process.facilitator?.id)
        .map((person) => (
          <SpeaksHere key={person.id} person={person} />
        ))}
      <div class="row">
        {may("ADVANCE") && (
          <StepButton step="ADVANCE" done={t("consent-advanced")} look="primary">
            {t("consent-advance")}
          </StepButton>
        )}
        {may("FINISH") && (
          <StepButton
            step="FINISH"
            done={t("consent-finished")}
            look="primary"
            hint={t("consent-finish-hint")}
          >
            {t("consent-finish")}
          </StepButton>
        )}
        {may("CLOSE") && (
          <StepButton step="CLOSE" done={t("consent-given-back")} hint={t("consent-give-back-hint")}>
            {t("consent-give-back")}
          </StepButton>
        )}
      </div>
    </div>
  );
}

/** What somebody who is there says, entered on their behalf; they are told by email. */
function SpeaksHere({ person }: { person: Face }) {
  const { process } = useRoom();
  return (
    <Room.Provider value={{ process, onBehalfOf: person }}>
      <Said person={person} />
    </Room.Provider>
  );
}

function Said({ person }: { person: Face }) {
  const { process } = useRoom();
  const moves = useMoves();
  const may = useMay();
  const tasks = useTasks().filter(({ name, number }) =>
    SAID[name]?.some((move) => may(move, number ?? undefined)),
  );
  const asked = (number: number) =>
    tasks.some((task) => task.name !== "ANSWER_QUESTION" && task.number === number);
  return (
    <details class="unfold">
      <summary>
        {person.name}&nbsp;{" "}
        {tasks.length > 0 ? (
          <Badge tone="warm">{t("consent-open-count", { count: tasks.length })}</Badge>
        ) : (
          <Badge tone="good">{t("consent-has-spoken")}</Badge>
        )}
      </summary>
      <div class="stack">
        <p class="soft small">
          {t(moves.length > 0 ? "consent-enter-for" : "consent-nothing-for", { name: person.name })}
        </p>
        {tasks.map((task) => (
          <TaskCard key={`${task.name}-${task.number}`} task={task} />
        ))}
        {process.objections
          .filter(({ number }) =>
            moves.some((move) => move.number === number && OF_OBJECTION.includes(move.name)),
          )
          .filter(({ number }) => !asked(number))
          .map((objection) => (
            <div key={objection.number} class="stack-tight">
              <h4>
                {t("consent-objection-of", { name: objection.raisedBy.name, number: objection.number })}
              </h4>
              <ObjectionMoves objection={objection} />
            </div>
          ))}
        <OtherMoves />
      </div>
    </details>
  );
}

function SomebodyElse() {
  const person = useSignal<Found[]>([]);
  return (
    <details class="unfold">
      <summary>{t("consent-somebody-else")}</summary>
      <StepForm
        submit={t("consent-note-there")}
        done={t("consent-noted")}
        fields={["person"]}
        onDone={() => {
          person.value = [];
        }}
        step={() => ({ attend: { personId: chosenIn(person.value, "person") } })}
      >
        {(refusal) => (
          <PeoplePicker
            label={t("consent-who-else")}
            single
            people={person.value}
            error={wrong(refusal, "person")}
            onChange={(people) => {
              person.value = people;
            }}
          />
        )}
      </StepForm>
    </details>
  );
}
