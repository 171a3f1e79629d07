// Whether a poll is over, whether the newest version of a proposal has been decided, and where one reads how.
import type { PollState, Verdict } from "#api/schema.generated";

interface Poll {
  state: PollState;
  version: { number: number };
  result?: { verdict: Verdict } | null;
}

/** Whether a poll took ballots and takes none any more. */
export const isOver = (state: PollState): boolean => state === "CLOSED" || state === "DECIDED";

/**
 * The poll that decided the newest version, if one did. A version that was blocked needs words of its own before
 * it is asked again; one that too few voted on is still undecided.
 */
export function decidedBy<P extends Poll>(proposal: {
  current: { number: number };
  polls: P[];
}): P | undefined {
  return proposal.polls.findLast(
    ({ state, version, result }) =>
      isOver(state) && version.number === proposal.current.number && result && result.verdict !== "NO_QUORUM",
  );
}
