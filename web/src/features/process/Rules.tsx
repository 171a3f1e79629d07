// The rules of this process, fixed before it began and shown from the first minute.
import { t } from "#i18n/text";
import { KINDS, RUNGS } from "./names";
import { useRoom } from "./step";

export function Rules() {
  const { process } = useRoom();
  const { policy, panel } = process;
  const part = ({ of, outOf }: { of: number; outOf: number }) => `${of}/${outOf}`;
  const seated = panel.filter((seat) => !seat.left);
  const advice = process.kind === "ADVICE";
  return (
    <details class="unfold">
      <summary>{t("consent-rules")}</summary>
      <dl class="facts">
        <div>
          <dt>{t("consent-rules-kind")}</dt>
          <dd>
            {t(KINDS[process.kind])}
            {process.smallAndReversible && <span class="soft">. {t("consent-small")}</span>}
          </dd>
        </div>
        <div>
          <dt>{t(advice ? "consent-rules-asked" : "consent-rules-panel")}</dt>
          <dd>
            {seated.map(({ person }) => person.name).join(", ")}{" "}
            <span class="soft">{t("consent-rules-frozen")}</span>
          </dd>
        </div>
        {process.kind === "CONSENT" && process.mode === "FULL" && (
          <div>
            <dt>{t("consent-rules-before")}</dt>
            <dd>
              {t("consent-rules-questions", { time: hours(policy.clarifyHours) })}{" "}
              {t("consent-rules-reactions", { time: hours(policy.shapeHours) })}
            </dd>
          </div>
        )}
        <div>
          <dt>{t("consent-rules-windows")}</dt>
          <dd>
            {t("consent-rules-window", {
              first: hours(policy.windowHours),
              renewed: hours(policy.renewedHours),
            })}{" "}
            {t("consent-rules-integrate", {
              time: hours(policy.integrateHours),
              count: policy.rounds,
            })}
          </dd>
        </div>
        {!advice && (
          <div>
            <dt>{t("consent-rules-floor")}</dt>
            <dd>
              {t("consent-rules-floor-text", { part: part(policy.floor), count: process.turnout.floor })}{" "}
              {policy.carry === "NEVER"
                ? t("consent-rules-carry-never")
                : t("consent-rules-carry", { part: part(policy.activeFloor) })}
            </dd>
          </div>
        )}
        {policy.ladder.length > 0 && (
          <div>
            <dt>{t("consent-rules-ladder")}</dt>
            <dd>
              <ol class="process-ladder">
                {policy.ladder.map((rung) => (
                  <li key={rung.kind}>
                    {t(RUNGS[rung.kind])}
                    {rung.threshold && ` (${part(rung.threshold)})`}
                    {rung.person && `: ${rung.person.name}`}
                  </li>
                ))}
              </ol>
            </dd>
          </div>
        )}
        <div>
          <dt>{t("consent-rules-names")}</dt>
          <dd>{t(policy.confidential ? "consent-rules-confidential" : "consent-rules-open")}</dd>
        </div>
      </dl>
    </details>
  );
}

/** Whole days as days: nobody counts in hours of three digits. */
export const hours = (count: number): string =>
  count % 24 === 0 ? t("consent-days", { count: count / 24 }) : t("consent-hours", { count });
