// A number for each option: a row of marks from nought to the highest, or a field where there are many. Blank is an answer too.
import { useId } from "preact/hooks";
import { t } from "#i18n/text";
import { type BallotProps, MarkSet, OptionName, OptionNote } from "./MarkSet";
import { type ByOption, blank } from "./marks";
import type { Option } from "./order";

/** The most marks that stand in a row. */
const ROW_MAX = 10;

interface Props extends BallotProps {
  numbers: ByOption<number>;
  onChange: (numbers: ByOption<number>) => void;
}

export function ScoresBallot({ poll, options, title, error, numbers, onChange }: Props) {
  const most = poll.settings.scoreMax;
  const resistance = poll.method === "RESISTANCE";
  const left = options.filter((option) => numbers[option.id] === undefined).length;
  return (
    <MarkSet
      title={title}
      error={error}
      hint={
        <>
          {resistance ? t("ballot-resistance-how", { most }) : t("ballot-score-how", { most })}{" "}
          {resistance ? t("ballot-resistance-blank") : t("ballot-score-blank")}
        </>
      }
    >
      <div class="mark-rows">
        {options.map((option) => {
          const parts = {
            poll,
            option,
            most,
            number: numbers[option.id],
            onMark: (number: number | undefined) =>
              onChange(
                number === undefined ? blank(numbers, option.id) : { ...numbers, [option.id]: number },
              ),
          };
          return most <= ROW_MAX ? (
            <ScoreRow key={option.id} {...parts} />
          ) : (
            <ScoreField key={option.id} {...parts} />
          );
        })}
      </div>
      <p class="soft small" role="status">
        {t("ballot-blank-left", { count: left })}
      </p>
    </MarkSet>
  );
}

interface OneProps {
  poll: BallotProps["poll"];
  option: Option;
  most: number;
  number: number | undefined;
  onMark: (number: number | undefined) => void;
}

function ScoreRow({ poll, option, most, number, onMark }: OneProps) {
  const name = useId();
  return (
    <fieldset class="mark-row">
      <legend>
        <OptionName poll={poll} option={option} />
      </legend>
      <OptionNote option={option} />
      <div class="mark-cells mark-cells-numbers">
        {Array.from({ length: most + 1 }, (_, mark) => (
          <label key={mark} class="mark-cell">
            <input
              type="radio"
              name={name}
              value={mark}
              checked={number === mark}
              onChange={() => onMark(mark)}
            />
            <span>{mark}</span>
          </label>
        ))}
        <label class="mark-cell mark-cell-words">
          <input
            type="radio"
            name={name}
            value=""
            checked={number === undefined}
            onChange={() => onMark(undefined)}
          />
          <span>{t("ballot-blank")}</span>
        </label>
      </div>
    </fieldset>
  );
}

function ScoreField({ poll, option, most, number, onMark }: OneProps) {
  const id = useId();
  return (
    <div class="mark-row mark-row-line">
      <div>
        <label for={id}>
          <OptionName poll={poll} option={option} />
        </label>
        <OptionNote option={option} />
      </div>
      <input
        id={id}
        class="input mark-number"
        type="number"
        inputMode="numeric"
        min={0}
        max={most}
        placeholder={t("ballot-blank")}
        value={number ?? ""}
        onInput={(event) => {
          const written = event.currentTarget.valueAsNumber;
          onMark(Number.isInteger(written) ? Math.min(most, Math.max(0, written)) : undefined);
        }}
      />
    </div>
  );
}
