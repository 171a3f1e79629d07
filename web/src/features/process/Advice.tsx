// Advice that was given. Whoever decides has it before them, above the form.
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import { Time } from "#ui/Time";
import { useRoom } from "./step";

export function Advice() {
  const { advice, phase, viewerTasks } = useRoom().process;
  const decides = viewerTasks.some(({ name }) => name === "DECIDE");
  if (decides || (advice.length === 0 && phase !== "ADVISE")) return null;
  return (
    <Section title={t("consent-advice")} count={advice.length}>
      <AdviceGiven />
    </Section>
  );
}

export function AdviceGiven() {
  const { advice } = useRoom().process;
  if (advice.length === 0) return <p class="soft">{t("consent-no-advice-yet")}</p>;
  return (
    <ul class="stack">
      {advice.map(({ person, text, at, version }) => (
        <li key={`${person?.id}-${at}`} class="stack-tight">
          {person && (
            <PersonLine person={person} size={30}>
              <Time at={at} />, {t("consent-version", { number: version })}
            </PersonLine>
          )}
          <div class="process-said">
            {text ? <Markdown html={text.html} /> : <p class="soft">{t("consent-has-no-advice")}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
