// The rules of this process as sentences, fixed before it began and shown from the first minute.
import { t } from "#i18n/text";
import { clauseText, stepText } from "#ui/clause";
import { useRoom } from "./step";

export function Rules() {
  const { process } = useRoom();
  const seated = process.panel.filter((seat) => !seat.left);
  return (
    <section class="section">
      <details class="unfold">
        <summary>{t("consent-rules")}</summary>
        <div class="stack">
          <p>
            <strong>{t(process.kind === "ADVICE" ? "consent-rules-asked" : "consent-rules-panel")}:</strong>{" "}
            {seated.map(({ person }) => person.name).join(", ")}{" "}
            <span class="soft">{t("consent-rules-frozen")}</span>
          </p>
          <ul class="process-rules">
            {process.rules.map((clause) => (
              <li key={clause.name}>
                {clauseText(clause, process)}
                {clause.steps.length > 0 && (
                  <ol>
                    {clause.steps.map((step) => (
                      <li key={step.name}>{stepText(step)}</li>
                    ))}
                  </ol>
                )}
              </li>
            ))}
          </ul>
          <p>
            <a href="/how-we-decide">{t("how")}</a>
          </p>
        </div>
      </details>
    </section>
  );
}
