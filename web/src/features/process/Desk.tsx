// The facilitator's desk: a sentence of coaching, who is waited for, how many are needed, what can be done now, and why not the rest.
import { useSignal } from "@preact/signals";
import { reasonText } from "#api/errors";
import { viewer } from "#api/session";
import { t } from "#i18n/text";
import type { Found } from "#ui/find";
import { Icon } from "#ui/Icon";
import { eveningIn, MomentField } from "#ui/MomentField";
import { PeoplePicker } from "#ui/PeoplePicker";
import { taskText } from "#ui/process";
import { Time } from "#ui/Time";
import { GatherForm, NoResult } from "./LadderTasks";
import { Meeting } from "./Meeting";
import { COACHING, MOVES } from "./moves";
import { Open } from "./Open";
import { Turnout } from "./Panel";
import { StepButton } from "./StepButton";
import { StepForm, WordsForm } from "./StepForm";
import { chosenIn, momentIn, useMay, useRoom, wrong } from "./step";

export function Desk() {
  const { process } = useRoom();
  const me = viewer.value?.person.id;
  if (!me || process.facilitator?.id !== me || process.phase === "DRAFT") return null;
  return (
    <section class="section" aria-labelledby="desk">
      <div class="section-head">
        <h2 id="desk" tabIndex={-1}>
          {t("consent-desk")}
        </h2>
      </div>
      <div class="card process-desk stack">
        <p class="process-coach">
          <Icon name="smile" /> {t(COACHING[process.coaching])}
        </p>
        {process.phase === "CONSENT" && <Turnout />}
        <Timer />
        <Waiting />
        <Now />
        <Meeting />
        <WhyNot />
      </div>
    </section>
  );
}

function Timer() {
  const { process } = useRoom();
  const at = process.paused?.until ?? process.meeting?.until ?? process.phaseEndsAt;
  if (!at) return null;
  const word = process.paused
    ? "consent-timer-paused"
    : process.meeting
      ? "consent-timer-meeting"
      : "consent-timer-phase";
  return (
    <p class="process-until">
      <Icon name="clock" size={18} />
      <span>
        {t(word)} <Time at={at} as="absolute" />
      </span>
    </p>
  );
}

/** Who is waited for, person by person. */
function Waiting() {
  const { process } = useRoom();
  const people = [...new Map(process.tasks.map((task) => [task.person.id, task.person])).values()];
  if (people.length === 0) return <p class="soft">{t("consent-nobody-waits")}</p>;
  return (
    <details class="unfold" open={people.length < 8}>
      <summary>{t("consent-waiting-for", { count: people.length })}</summary>
      <ul class="stack-tight">
        {people.map((person) => (
          <li key={person.id}>
            <strong>{person.name}</strong>:{" "}
            {process.tasks
              .filter((task) => task.person.id === person.id)
              .map(taskText)
              .join("; ")}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the facilitator can do now. */
function Now() {
  const may = useMay();
  return (
    <div class="row">
      {may("PAUSE") && (
        <Open label={t("consent-pause")} icon="clock">
          {(close) => <PauseForm onDone={close} />}
        </Open>
      )}
      {may("RESUME") && (
        <StepButton step="RESUME" done={t("consent-resumed")} look="primary">
          {t("consent-resume")}
        </StepButton>
      )}
      {may("GATHER") && (
        <Open label={t("consent-gather")} icon="people">
          {(close) => <GatherForm onDone={close} />}
        </Open>
      )}
      {may("NO_RESULT") && <NoResult />}
      {may("HAND_ON") && (
        <Open label={t("consent-hand-on")} icon="swap">
          {(close) => <HandOnForm onDone={close} />}
        </Open>
      )}
    </div>
  );
}

function PauseForm({ onDone }: { onDone: () => void }) {
  const until = useSignal(eveningIn(3));
  return (
    <WordsForm
      draft="pause"
      label={t("consent-pause-why")}
      field="reason"
      submit={t("consent-pause")}
      done={t("consent-pause-done")}
      onDone={onDone}
      onCancel={onDone}
      step={(text) => ({ pause: { until: momentIn(until.value, "until"), reason: text } })}
    >
      <MomentField
        label={t("consent-pause-until")}
        hint={t("consent-pause-until-hint")}
        at={until.value}
        onChange={(at) => {
          until.value = at;
        }}
      />
    </WordsForm>
  );
}

function HandOnForm({ onDone }: { onDone: () => void }) {
  const person = useSignal<Found[]>([]);
  return (
    <StepForm
      submit={t("consent-hand-on")}
      done={t("consent-handed-on")}
      fields={["facilitator"]}
      onDone={onDone}
      onCancel={onDone}
      step={() => ({ handOn: { personId: chosenIn(person.value, "facilitator") } })}
    >
      {(refusal) => (
        <PeoplePicker
          label={t("consent-hand-on-whom")}
          hint={t("consent-hand-on-hint")}
          single
          people={person.value}
          error={wrong(refusal, "facilitator")}
          onChange={(people) => {
            person.value = people;
          }}
        />
      )}
    </StepForm>
  );
}

/** Why not the rest, in the reader's language, each once with all that it holds up. */
function WhyNot() {
  const { process } = useRoom();
  const told = new Map<string, Set<string>>();
  for (const refused of process.viewerRefusals) {
    const { name } = refused;
    const sentence = reasonText(refused);
    told.set(sentence, (told.get(sentence) ?? new Set()).add(t(MOVES[name])));
  }
  if (told.size === 0) return null;
  return (
    <details class="unfold">
      <summary>{t("consent-why-not")}</summary>
      <dl class="process-form">
        {[...told].map(([sentence, moves]) => (
          <div key={sentence}>
            <dt>{[...moves].join(" · ")}</dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
