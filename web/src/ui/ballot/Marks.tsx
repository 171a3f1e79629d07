// What stands on a ballot, in full.
import { t } from "#i18n/text";
import type { Marks as OnBallot } from "#ui/ballot";
import type { BallotBoxFragment } from "#ui/poll.generated";
import { AVAILABILITIES } from "#ui/words";
import { optionsFor } from "./order";
import { timeText } from "./TimesBallot";

/** Nothing where a word says it all: a stance, one option, a person, an abstention. */
export function Marks({ poll, ballot }: { poll: BallotBoxFragment; ballot: OnBallot }) {
  const title = (id: string) => poll.options.find((option) => option.id === id)?.title ?? "";
  if (ballot.choices && ballot.choices.length > 1)
    return (
      <ul class="marks-said">
        {ballot.choices.map((id) => (
          <li key={id}>{title(id)}</li>
        ))}
      </ul>
    );
  if (ballot.ranking && ballot.ranking.flat().length > 1)
    return (
      <ol class="marks-said marks-ranked">
        {ballot.ranking.map((tier) => (
          <li key={tier.join()}>{tier.map(title).join(" = ")}</li>
        ))}
      </ol>
    );
  const { numbers, times } = ballot;
  if (numbers)
    return (
      <dl class="marks-numbers">
        {optionsFor(poll).map((option) => (
          <div key={option.id}>
            <dt>{option.title}</dt>
            <dd>{numbers.find((one) => one.option === option.id)?.number ?? t("ballot-blank")}</dd>
          </div>
        ))}
      </dl>
    );
  if (times)
    return (
      <dl class="marks-numbers">
        {optionsFor(poll).map((option) => (
          <div key={option.id}>
            <dt>{timeText(option)}</dt>
            <dd>{t(AVAILABILITIES[times.find((one) => one.option === option.id)?.able ?? "NO"])}</dd>
          </div>
        ))}
      </dl>
    );
  return null;
}
