// Selecting somebody for a role: nominating with a reason, keeping or changing, saying whether one would.
import { useSignal } from "@preact/signals";
import { t } from "#i18n/text";
import type { Found } from "#ui/find";
import { PeoplePicker } from "#ui/PeoplePicker";
import { StepButton } from "./StepButton";
import { WordsForm } from "./StepForm";
import { chosenIn, useMay, useRoom, useSay, useSpeaker } from "./step";

export function NominateTask() {
  const say = useSay();
  const { process } = useRoom();
  const { id } = useSpeaker();
  const mine = process.nominations.find(({ by }) => by.id === id);
  const chosen = useSignal<Found[]>(mine ? [mine.candidate] : []);
  return (
    <WordsForm
      draft="nominate"
      label={t("consent-nominate-why")}
      hint={t("consent-nominate-why-hint")}
      field="reason"
      submit={say(mine ? "consent-nominate-change" : "consent-nominate")}
      done={say("consent-nominated")}
      step={(text) => ({ nominate: { personId: chosenIn(chosen.value, "candidate"), reason: text } })}
      above={
        <PeoplePicker
          label={t("consent-nominate-whom")}
          hint={say("consent-nominate-whom-hint")}
          single
          people={chosen.value}
          onChange={(people) => {
            chosen.value = people;
          }}
        />
      }
    />
  );
}

export function KeepTask() {
  const say = useSay();
  const { process } = useRoom();
  const { id } = useSpeaker();
  const may = useMay();
  const mine = process.nominations.find(({ by }) => by.id === id);
  return (
    <>
      {mine && may("KEEP") && (
        <StepButton step="KEEP" done={say("consent-kept")} look="primary" icon="check">
          {say("consent-keep", { name: mine.candidate.name })}
        </StepButton>
      )}
      <details class="unfold">
        <summary>{say("consent-nominate-change")}</summary>
        <NominateTask />
      </details>
    </>
  );
}

export function WillingTask() {
  const say = useSay();
  return (
    <>
      <p>{say("consent-willing-text")}</p>
      <div class="process-answers">
        <StepButton step={{ willing: { yes: true } }} done={t("consent-willing-done")} look="primary" wide>
          {say("consent-willing-yes")}
        </StepButton>
        <StepButton step={{ willing: { yes: false } }} done={t("consent-willing-done")} wide>
          {say("consent-willing-no")}
        </StepButton>
      </div>
    </>
  );
}
