// Points dealt out among options, with what is left always in sight.
import { useId } from "preact/hooks";
import { t } from "#i18n/text";
import { Icon } from "#ui/Icon";
import { type BallotProps, MarkSet, OptionName, OptionNote } from "./MarkSet";
import { type ByOption, blank, spent } from "./marks";
import type { Option } from "./order";

interface Props extends BallotProps {
  numbers: ByOption<number>;
  onChange: (numbers: ByOption<number>) => void;
}

export function PointsBallot({ poll, options, title, error, numbers, onChange }: Props) {
  const { points, cap } = poll.settings;
  const left = points - spent(numbers);
  const most = (option: Option) => Math.min(cap ?? points, (numbers[option.id] ?? 0) + Math.max(0, left));
  return (
    <MarkSet
      title={title}
      error={error}
      hint={
        <>
          {t("ballot-points-how", { count: points })}
          {cap && cap < points && ` ${t("ballot-points-cap", { count: cap })}`}
        </>
      }
    >
      <p class="points-left" role="status">
        {t("ballot-points-left", { count: left })}
      </p>
      <div class="mark-rows">
        {options.map((option) => (
          <Stepper
            key={option.id}
            poll={poll}
            option={option}
            most={most(option)}
            number={numbers[option.id] ?? 0}
            onMark={(number) =>
              onChange(number === 0 ? blank(numbers, option.id) : { ...numbers, [option.id]: number })
            }
          />
        ))}
      </div>
    </MarkSet>
  );
}

interface StepperProps {
  poll: BallotProps["poll"];
  option: Option;
  most: number;
  number: number;
  onMark: (number: number) => void;
}

function Stepper({ poll, option, most, number, onMark }: StepperProps) {
  const id = useId();
  const step = (by: 1 | -1) => {
    const can = by > 0 ? number < most : number > 0;
    return (
      <button
        type="button"
        class="button button-icon"
        aria-disabled={!can || undefined}
        onClick={() => can && onMark(number + by)}
      >
        <Icon name={by > 0 ? "plus" : "minus"} />
        <span class="hidden">
          {t(by > 0 ? "ballot-one-more" : "ballot-one-less")}: {option.title}
        </span>
      </button>
    );
  };
  return (
    <div class="mark-row mark-row-line">
      <div>
        <label for={id}>
          <OptionName poll={poll} option={option} />
        </label>
        <OptionNote option={option} />
      </div>
      <div class="stepper">
        {step(-1)}
        <input
          id={id}
          class="input mark-number"
          type="number"
          inputMode="numeric"
          min={0}
          max={most}
          value={number}
          onInput={(event) => {
            const written = event.currentTarget.valueAsNumber;
            const kept = Number.isInteger(written) ? Math.min(most, Math.max(0, written)) : 0;
            onMark(kept);
            // More than is left was typed: the field shows what was taken.
            if (!Number.isNaN(written) && written !== kept) event.currentTarget.value = String(kept);
          }}
        />
        {step(1)}
      </div>
    </div>
  );
}
