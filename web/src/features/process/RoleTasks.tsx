// Selecting somebody for a role: nominating with a reason, keeping or changing, saying whether one would.
import { useSignal } from "@preact/signals";
import { t } from "#i18n/text";
import type { Found } from "#ui/find";
import { PeoplePicker } from "#ui/PeoplePicker";
import { StepButton } from "./StepButton";
import { WordsForm } from "./StepForm";
import { chosenIn, useMay, useRoom, useSpeaker } from "./step";

export function NominateTask() {
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
      submit={t(mine ? "consent-nominate-change" : "consent-nominate")}
      done={t("consent-nominated")}
      step={(text) => ({ nominate: { personId: chosenIn(chosen.value, "candidate"), reason: text } })}
      above={
        <PeoplePicker
          label={t("consent-nominate-whom")}
          hint={t("consent-nominate-whom-hint")}
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
  const { process } = useRoom();
  const { id } = useSpeaker();
  const may = useMay();
  const mine = process.nominations.find(({ by }) => by.id === id);
  return (
    <>
      {mine && may("KEEP") && (
        <StepButton step="KEEP" done={t("consent-kept")} look="primary" icon="check">
          {t("consent-keep", { name: mine.candidate.name })}
        </StepButton>
      )}
      <details class="unfold">
        <summary>{t("consent-nominate-change")}</summary>
        <NominateTask />
      </details>
    </>
  );
}

export function WillingTask() {
  return (
    <>
      <p>{t("consent-willing-text")}</p>
      <div class="process-answers">
        <StepButton step={{ willing: { yes: true } }} done={t("consent-willing-done")} look="primary" wide>
          {t("consent-willing-yes")}
        </StepButton>
        <StepButton step={{ willing: { yes: false } }} done={t("consent-willing-done")} wide>
          {t("consent-willing-no")}
        </StepButton>
      </div>
    </>
  );
}
