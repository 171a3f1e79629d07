// The options of a poll, to read before one votes.
import { Markdown } from "#ui/Markdown";
import type { BallotBoxFragment } from "#ui/poll.generated";
import { OptionName } from "./MarkSet";
import { optionsFor } from "./order";
import { timeText } from "./TimesBallot";

export function OptionList({ poll }: { poll: BallotBoxFragment }) {
  return (
    <ul class="list">
      {optionsFor(poll).map((option) => (
        <li key={option.id}>
          <strong>{option.startsAt ? timeText(option) : <OptionName poll={poll} option={option} />}</strong>
          {option.note?.html && <Markdown html={option.note.html} />}
        </li>
      ))}
    </ul>
  );
}
