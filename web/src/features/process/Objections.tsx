// Objections as things of their own: open ones first, then what became of the others.
import { t } from "#i18n/text";
import { ObjectionCard } from "./ObjectionCard";
import { useRoom } from "./step";

const OPEN = ["RAISED", "CHALLENGED", "UPHELD", "IN_INTEGRATION"];

export function Objections() {
  const { process } = useRoom();
  const open = process.objections.filter(({ stage }) => OPEN.includes(stage));
  const over = process.objections.filter(({ stage }) => !OPEN.includes(stage));
  if (process.objections.length === 0) return null;
  return (
    <section class="section" aria-labelledby="objections">
      <div class="section-head">
        <h2 id="objections">
          {t("consent-objections")} <span class="count">{process.objections.length}</span>
        </h2>
      </div>
      <p class="soft process-lead">
        {t(open.length > 0 ? "consent-objections-text" : "consent-objections-over")}
      </p>
      <ul class="stack">
        {[...open, ...over].map((objection) => (
          <li key={objection.number}>
            <ObjectionCard objection={objection} />
          </li>
        ))}
      </ul>
    </section>
  );
}
