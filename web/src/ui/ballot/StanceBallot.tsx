// One stance: large cards that say what each means.
import { useId } from "preact/hooks";
import type { Stance } from "#api/schema.generated";
import { t } from "#i18n/text";
import { STOPPING, stanceClass, stanceMeaning, stanceName } from "#ui/stance";
import { type BallotProps, MarkSet } from "./MarkSet";

interface Props extends BallotProps {
  /** Small cards side by side; what a stance means is said once it is chosen. */
  brief: boolean;
  stance: Stance | undefined;
  onChange: (stance: Stance) => void;
}

export function StanceBallot({ poll, title, error, brief, stance, onChange }: Props) {
  const name = useId();
  return (
    <>
      <MarkSet title={title} error={error}>
        <div class={brief ? "stance-cards stance-cards-brief" : "stance-cards"}>
          {poll.stances.map((offered) => (
            <label
              key={offered}
              class={`stance-card ${stanceClass(offered)} ${STOPPING.includes(offered) ? "stance-stops" : ""}`}
            >
              <input
                type="radio"
                name={name}
                value={offered}
                checked={stance === offered}
                onChange={() => onChange(offered)}
              />
              <span>
                <span class="stance-card-name">{t(stanceName(offered, poll.method))}</span>
                <span class={brief ? "hidden" : "stance-card-meaning"}>
                  {t(stanceMeaning(offered, poll.method))}
                  {poll.reasonRequiredFor.includes(offered) && (
                    <strong class="stance-card-needs"> {t("deciding-needs-reason")}</strong>
                  )}
                </span>
              </span>
            </label>
          ))}
        </div>
      </MarkSet>
      {brief && stance && (
        <p class="soft" aria-hidden="true">
          {t(stanceMeaning(stance, poll.method))}
        </p>
      )}
    </>
  );
}
