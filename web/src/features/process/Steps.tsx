// The way of a process, with where it is now marked in words and not by colour alone.
import type { ProcessPhase } from "#api/schema.generated";
import { type TextKey, t } from "#i18n/text";
import { Icon } from "#ui/Icon";
import { PHASES } from "#ui/process";
import type { Process } from "./step";
import { placeIn, wayOf } from "./steps";

/** Shorter than where it is: on a phone they stand side by side. */
const SHORT: Partial<Record<ProcessPhase, TextKey>> = {
  CONSENT: "process-kind-consent",
  LIVE: "consent-step-agreement",
};

export function Steps({ process }: { process: Process }) {
  if (process.phase === "ENDED") return null;
  const way = wayOf({ ...process, next: process.version?.next });
  const here = placeIn(way, process.phase);
  const agreed = process.phase === "AGREED" || process.phase === "LIVE" || process.phase === "REVIEW_DUE";
  return (
    <ol class="process-steps" aria-label={t("consent-steps")}>
      {way.map((phase, at) => {
        const over = at < here || (agreed && at === here);
        return (
          <li
            key={phase}
            class={over ? "over" : at === here ? "here" : undefined}
            aria-current={at === here ? "step" : undefined}
          >
            <span class="process-step-mark" aria-hidden="true">
              {over ? <Icon name="check" size={15} /> : at + 1}
            </span>
            <span>
              {t(SHORT[phase] ?? PHASES[phase])}
              {over && <span class="hidden"> {t("consent-step-over")}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
