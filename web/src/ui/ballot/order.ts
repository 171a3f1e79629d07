// In which order somebody sees the options: by chance, so that standing first helps none of them, and always
// the same for the same person, so that nothing jumps about between two visits.
import { viewer } from "#api/session";
import type { BallotBoxFragment } from "#ui/poll.generated";
import { shuffled } from "./shuffle";

type Poll = Pick<BallotBoxFragment, "id" | "ballotKind" | "options" | "settings">;
export type Option = BallotBoxFragment["options"][number];

/** The options as this reader sees them. Times stand in time order, and "none of these" stands last. */
export function optionsFor(poll: Poll): Option[] {
  if (poll.ballotKind === "AVAILABILITY")
    return poll.options.toSorted(
      (one, other) => Date.parse(one.startsAt ?? "") - Date.parse(other.startsAt ?? ""),
    );
  const none = poll.settings.noneOfThese;
  const mixed = shuffled(
    poll.options.filter((option) => option.id !== none),
    `${viewer.value?.person.id ?? ""} ${poll.id}`,
  );
  return [...mixed, ...poll.options.filter((option) => option.id === none)];
}
