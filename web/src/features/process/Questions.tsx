// Questions of understanding, with their answers.
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Badge } from "#ui/Badge";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import { Time } from "#ui/Time";
import { Cited } from "./Cited";
import { Fold } from "./Fold";
import { useRoom } from "./step";

export function Questions() {
  const { process } = useRoom();
  const { questions, phase } = process;
  if (questions.length === 0 && phase !== "CLARIFY") return null;
  return (
    <Section title={t("consent-questions")} count={questions.length}>
      {questions.length === 0 && <p class="soft">{t("consent-no-questions")}</p>}
      <Fold
        label={t("consent-show-questions")}
        open={phase === "CLARIFY" || questions.some(({ answer }) => !answer)}
      >
        <ul class="stack">
          {questions.map((question) => (
            <li key={question.number} id={`question-${question.number}`} class="card stack-tight">
              <div class="row apart">
                <PersonLine person={question.askedBy} size={30}>
                  <Time at={question.at} />
                </PersonLine>
                {!question.answer && <Badge tone="warm">{t("consent-unanswered")}</Badge>}
              </div>
              <Cited cites={question.cites} />
              <Markdown html={question.text.html} />
              {question.answer && (
                <div class="quoted">
                  <p class="soft small">
                    {t("consent-answer-of", { name: process.proposer.name })}{" "}
                    {question.answeredAt && <Time at={question.answeredAt} />}
                  </p>
                  <Markdown html={question.answer.html} />
                </div>
              )}
            </li>
          ))}
        </ul>
      </Fold>
    </Section>
  );
}
