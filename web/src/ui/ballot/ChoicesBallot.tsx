// Options that are marked: one by radio buttons, several by boxes, with how many said beforehand.
import { useId } from "preact/hooks";
import { t } from "#i18n/text";
import { money } from "#ui/money";
import type { BallotBoxFragment } from "#ui/poll.generated";
import { type BallotProps, MarkSet, OptionName, OptionNote } from "./MarkSet";

interface Props extends BallotProps {
  choices: readonly string[];
  onChange: (choices: readonly string[]) => void;
}

export function ChoicesBallot({ poll, options, title, error, choices, onChange }: Props) {
  const name = useId();
  const one = poll.settings.marksMax === 1;
  const { budget, currency } = poll.settings;
  return (
    <MarkSet
      title={title}
      error={error}
      hint={
        <>
          {howMany(poll)} {budget && t("ballot-budget", { budget: money(budget, currency) })}
        </>
      }
    >
      <div class="stance-cards">
        {options.map((option) => (
          <div key={option.id}>
            <label class="stance-card mark-card">
              <input
                type={one ? "radio" : "checkbox"}
                name={name}
                value={option.id}
                checked={choices.includes(option.id)}
                onChange={(event) => {
                  if (one) onChange([option.id]);
                  else if (event.currentTarget.checked) onChange([...choices, option.id]);
                  else onChange(choices.filter((chosen) => chosen !== option.id));
                }}
              />
              <span class="stance-card-name">
                <OptionName poll={poll} option={option} />
              </span>
            </label>
            <OptionNote option={option} />
          </div>
        ))}
      </div>
      {!one && (
        <p class="soft small" role="status">
          {t("ballot-marked", { count: choices.length })}
        </p>
      )}
    </MarkSet>
  );
}

function howMany({ settings: { marksMin: least, marksMax: most }, options }: BallotBoxFragment): string {
  if (most === 1) return t("ballot-mark-one");
  if (least === most) return t("ballot-mark-exactly", { count: most });
  if (most >= options.length)
    return least > 1 ? t("ballot-mark-at-least", { count: least }) : t("ballot-mark-any");
  return least > 0 ? t("ballot-mark-between", { least, most }) : t("ballot-mark-at-most", { count: most });
}
