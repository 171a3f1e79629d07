// When somebody has time: yes, if need be, or no for each time, on the reader's own clock.
import { useId } from "preact/hooks";
import type { Availability } from "#api/schema.generated";
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { list } from "#ui/electorate";
import { span } from "#ui/time";
import { AVAILABILITIES } from "#ui/words";
import { type BallotProps, MarkSet, OptionNote } from "./MarkSet";
import type { ByOption } from "./marks";
import type { Option } from "./order";

const ORDER: Availability[] = ["YES", "IF_NEED_BE", "NO"];

interface Props extends BallotProps {
  times: ByOption<Availability>;
  onChange: (times: ByOption<Availability>) => void;
}

export function TimesBallot({ poll, options, title, error, times, onChange }: Props) {
  const { required } = poll.settings;
  return (
    <MarkSet
      title={title}
      error={error}
      hint={
        <>
          {t("ballot-times-how", { zone: timeZone.value.replaceAll("_", " ") })}{" "}
          {required.length > 0 &&
            t("ballot-times-required", { people: list(required.map((person) => person.name)) })}
        </>
      }
    >
      <div class="mark-rows">
        {options.map((option) => (
          <TimeRow
            key={option.id}
            option={option}
            able={times[option.id]}
            onMark={(able) => onChange({ ...times, [option.id]: able })}
          />
        ))}
      </div>
    </MarkSet>
  );
}

/** A time as the reader's clock and calendar show it. */
export function timeText(option: Pick<Option, "title" | "startsAt" | "endsAt">): string {
  if (!option.startsAt) return option.title;
  const ends = option.endsAt ? Date.parse(option.endsAt) : undefined;
  return span(Date.parse(option.startsAt), ends, language.value, timeZone.value);
}

interface RowProps {
  option: Option;
  able: Availability | undefined;
  onMark: (able: Availability) => void;
}

function TimeRow({ option, able, onMark }: RowProps) {
  const name = useId();
  return (
    <fieldset class="mark-row">
      <legend>
        <time dateTime={option.startsAt ?? undefined}>{timeText(option)}</time>
      </legend>
      <OptionNote option={option} />
      <div class="mark-cells">
        {ORDER.map((offered) => (
          <label key={offered} class={`mark-cell mark-cell-words able-${offered.toLowerCase()}`}>
            <input
              type="radio"
              name={name}
              value={offered}
              checked={able === offered}
              onChange={() => onMark(offered)}
            />
            <span>{t(AVAILABILITIES[offered])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
