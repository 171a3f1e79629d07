// What can be done with an objection now, of what is not asked of the reader above.
import { useSignal } from "@preact/signals";
import type { ObjectionCriterion } from "#api/schema.generated";
import { t } from "#i18n/text";
import { RadioGroup } from "#ui/Choice";
import { CRITERIA } from "./names";
import { ConfirmButtons, OfferResolution, SayOrTakeBack } from "./ObjectionTasks";
import { Open } from "./Open";
import { StepButton } from "./StepButton";
import { WordsForm } from "./StepForm";
import { type Objection, useMay, useMoves, useRoom, useSay, useTasks } from "./step";

export function ObjectionMoves({ objection }: { objection: Objection }) {
  const say = useSay();
  const { process } = useRoom();
  const may = useMay();
  const tasks = useTasks();
  const { number } = objection;
  const waits = (...names: string[]) =>
    tasks.some((task) => names.includes(task.name) && task.number === number);
  const merges = useMoves().filter((move) => move.name === "MERGE" && move.number === number);
  const offered = objection.resolution?.version === process.version?.number;
  const confirms = may("CONFIRM", number) || may("MAINTAIN", number);
  return (
    <>
      {!waits("ANSWER_OBJECTION", "CONFIRM_NEED") &&
        (confirms && offered ? (
          <ConfirmButtons objection={objection} />
        ) : (
          <>
            <SayOrTakeBack objection={objection} />
            {may("CONFIRM", number) && <OfferResolution objection={objection} />}
          </>
        ))}
      <div class="row">
        {may("CARRY", number) && !waits("CARRY") && (
          <StepButton step={{ carry: { objection: number } }} done={say("consent-carried-done")} icon="hand">
            {say("consent-carry")}
          </StepButton>
        )}
        {may("SECOND", number) && !waits("SECOND") && (
          <StepButton step={{ second: { objection: number } }} done={t("consent-seconded")}>
            {say("consent-second")}
          </StepButton>
        )}
        {may("APPEAL", number) && (
          <StepButton
            step={{ appeal: { objection: number } }}
            done={t("consent-appeal-done")}
            sure={{ title: t("consent-appeal"), text: t("consent-appeal-text") }}
          >
            {t("consent-appeal")}
          </StepButton>
        )}
        {may("LAPSE", number) && (
          <StepButton
            step={{ lapse: { objection: number } }}
            done={t("consent-lapsed")}
            sure={{ title: t("consent-lapse"), text: t("consent-lapse-text") }}
          >
            {t("consent-lapse")}
          </StepButton>
        )}
        {merges.map(({ into }) => (
          <StepButton
            key={into}
            step={{ merge: { objection: number, into: into ?? 0 } }}
            done={t("consent-merge-done")}
            look={into === objection.mergeInto ? "primary" : "quiet"}
            sure={{ title: t("consent-merge-into", { into: into ?? 0 }), text: t("consent-merge-text") }}
          >
            {t("consent-merge-into", { into: into ?? 0 })}
          </StepButton>
        ))}
        {may("CHALLENGE", number) && (
          <Open label={t("consent-challenge")} look="quiet">
            {(close) => <ChallengeForm number={number} onDone={close} />}
          </Open>
        )}
      </div>
    </>
  );
}

function ChallengeForm({ number, onDone }: { number: number; onDone: () => void }) {
  const criterion = useSignal<ObjectionCriterion>("HARM");
  return (
    <WordsForm
      draft={`challenge.${number}`}
      label={t("consent-challenge-why")}
      hint={t("consent-challenge-why-hint")}
      field="reason"
      submit={t("consent-challenge")}
      done={t("consent-challenged")}
      onDone={onDone}
      onCancel={onDone}
      step={(text) => ({ challenge: { objection: number, criterion: criterion.value, reason: text } })}
      above={
        <>
          <p class="soft">{t("consent-challenge-text")}</p>
          <RadioGroup<ObjectionCriterion>
            legend={t("consent-challenge-which")}
            value={criterion.value}
            options={(Object.keys(CRITERIA) as ObjectionCriterion[]).map((value) => ({
              value,
              label: t(CRITERIA[value]),
            }))}
            onChoose={(value) => {
              criterion.value = value;
            }}
          />
        </>
      }
    />
  );
}
