// Saying something: an answer to a question, that nothing is left to ask, a reaction, advice, a decision after advice.
import { useSignal } from "@preact/signals";
import { t } from "#i18n/text";
import { RadioGroup } from "#ui/Choice";
import { Markdown } from "#ui/Markdown";
import { AdviceGiven } from "./Advice";
import { Open } from "./Open";
import { StepButton } from "./StepButton";
import { WordsForm } from "./StepForm";
import { useMay, useRoom, useSay } from "./step";
import { WriteVersion } from "./WriteVersion";

export function AnswerQuestionTask({ number }: { number: number }) {
  const say = useSay();
  const { process } = useRoom();
  const question = process.questions.find((one) => one.number === number);
  if (!question) return null;
  return (
    <>
      <div class="quoted">
        <p class="soft small">{t("consent-question-of", { name: question.askedBy.name, number })}</p>
        <Markdown html={question.text.html} />
      </div>
      <WordsForm
        draft={`answer.${number}`}
        label={say("consent-your-answer")}
        hint={t("consent-your-answer-hint")}
        submit={t("consent-answer-send")}
        done={t("consent-question-answered")}
        step={(text) => ({ answer: { question: number, text } })}
      />
    </>
  );
}

export function ClearTask() {
  const say = useSay();
  const may = useMay();
  return (
    <div class="row">
      {may("CLEAR") && (
        <StepButton step="CLEAR" done={say("consent-cleared")} look="primary" icon="check">
          {say("consent-clear")}
        </StepButton>
      )}
      {may("QUESTION") && <AskQuestion />}
    </div>
  );
}

export function AskQuestion({ cites = [] }: { cites?: string[] }) {
  return (
    <Open label={t("consent-ask")} icon="talk">
      {(close) => <QuestionForm cites={cites} onDone={close} />}
    </Open>
  );
}

export function QuestionForm({ cites, onDone }: { cites: string[]; onDone: () => void }) {
  const say = useSay();
  return (
    <WordsForm
      draft="question"
      label={say("consent-your-question")}
      hint={t("consent-your-question-hint")}
      submit={t("consent-ask")}
      done={say("consent-asked-done")}
      onDone={onDone}
      onCancel={onDone}
      step={(text) => ({ question: { text, cites } })}
    />
  );
}

export function ReactTask() {
  const say = useSay();
  return (
    <WordsForm
      draft="react"
      label={say("consent-your-reaction")}
      hint={t("consent-your-reaction-hint")}
      submit={t("consent-react")}
      done={say("consent-reacted")}
      step={(text) => ({ react: { text } })}
    />
  );
}

export function AdviseTask() {
  const say = useSay();
  const may = useMay();
  return (
    <WordsForm
      draft="advise"
      label={say("consent-your-advice")}
      hint={t("consent-your-advice-hint")}
      submit={t("consent-advise")}
      done={t("consent-advised")}
      step={(text) => ({ advise: { text } })}
      beside={
        may("NO_ADVICE") && (
          <StepButton step="NO_ADVICE" done={t("consent-advised")} look="quiet">
            {say("consent-no-advice")}
          </StepButton>
        )
      }
    />
  );
}

/** Whoever decides says how the advice was used, also what was not followed. */
export function DecideTask() {
  const may = useMay();
  const adopts = may("ADOPT");
  const rejects = may("REJECT");
  const adopt = useSignal<"yes" | "no">(adopts ? "yes" : "no");
  return (
    <>
      <AdviceGiven />
      {may("WRITE") && (
        <details class="unfold">
          <summary>{t("consent-write-first")}</summary>
          <p class="soft small">{t("consent-write-first-hint")}</p>
          <WriteVersion />
        </details>
      )}
      {(adopts || rejects) && (
        <WordsForm
          draft="decide"
          label={t("consent-advice-used")}
          hint={t("consent-advice-used-hint")}
          field="used"
          submit={t("consent-decide")}
          done={t("consent-decided")}
          step={(text) => ({ decide: { adopt: adopt.value === "yes", used: text } })}
          above={
            <RadioGroup<"yes" | "no">
              legend={t("consent-decide-which")}
              value={adopt.value}
              options={[
                ...(adopts ? [{ value: "yes" as const, label: t("consent-decide-adopt") }] : []),
                ...(rejects ? [{ value: "no" as const, label: t("consent-decide-reject") }] : []),
              ]}
              onChoose={(value) => {
                adopt.value = value;
              }}
            />
          }
        />
      )}
    </>
  );
}
