// What is being put on a ballot, by its kind; read from the ballot that stands, and sent as the API takes it.
import { Refusal } from "#api/errors";
import type { Availability, BallotInput, Stance } from "#api/schema.generated";
import type { Found } from "#ui/find";
import type { BallotBoxFragment } from "#ui/poll.generated";
import type { Ranking } from "./ranking";

export type ByOption<Value> = Readonly<Record<string, Value>>;

export type Draft =
  | { kind: "STANCE"; stance: Stance | undefined }
  | { kind: "CHOICES"; choices: readonly string[] }
  | { kind: "RANKING"; ranking: Ranking }
  | { kind: "SCORES"; numbers: ByOption<number> }
  | { kind: "POINTS"; numbers: ByOption<number> }
  | { kind: "AVAILABILITY"; times: ByOption<Availability> }
  | { kind: "NOMINATION"; nominee: Found | undefined }
  | { kind: "WORDS" };

/** What stands on the reader's ballot, or an empty one. */
export function draftOf(poll: BallotBoxFragment): Draft {
  const { ballotKind: kind, myBallot: mine } = poll;
  switch (kind) {
    case "STANCE":
      return { kind, stance: mine?.stance ?? undefined };
    case "CHOICES":
      return { kind, choices: mine?.choices ?? [] };
    case "RANKING":
      return { kind, ranking: mine?.ranking ?? [] };
    case "SCORES":
    case "POINTS":
      return {
        kind,
        numbers: Object.fromEntries((mine?.numbers ?? []).map(({ option, number }) => [option, number])),
      };
    case "AVAILABILITY":
      return {
        kind,
        times: Object.fromEntries((mine?.times ?? []).map(({ option, able }) => [option, able])),
      };
    case "NOMINATION":
      return { kind, nominee: mine?.nominee ?? undefined };
    case "WORDS":
      return { kind };
  }
}

/** As the API takes it. What is plainly missing is refused here, before it travels. */
export function ballotOf(draft: Draft, poll: BallotBoxFragment): BallotInput {
  const { marksMin: least, marksMax: most } = poll.settings;
  const within = (marked: number) => {
    if (marked < least) throw new Refusal("TOO_FEW", "too few", "ballot");
    if (marked > most) throw new Refusal("TOO_MANY", "too many", "ballot");
  };
  switch (draft.kind) {
    case "STANCE":
      if (!draft.stance) throw new Refusal("INVALID", "choose a stance", "ballot");
      return { stance: draft.stance };
    case "CHOICES":
      within(draft.choices.length);
      return { choices: [...draft.choices] };
    case "RANKING":
      within(draft.ranking.flat().length);
      return { ranking: draft.ranking.map((tier) => [...tier]) };
    case "SCORES": {
      const scores = numbers(draft.numbers);
      within(scores.length);
      return { scores };
    }
    case "POINTS": {
      const points = numbers(draft.numbers).filter(({ number }) => number > 0);
      within(points.length);
      return { points };
    }
    case "AVAILABILITY":
      return { times: Object.entries(draft.times).map(([option, able]) => ({ option, able })) };
    case "NOMINATION":
      if (!draft.nominee) throw new Refusal("INVALID", "choose a person", "ballot");
      return { nominee: draft.nominee.id };
    case "WORDS":
      return { words: true };
  }
}

const numbers = (by: ByOption<number>) => Object.entries(by).map(([option, number]) => ({ option, number }));

/** The points that are dealt out so far. */
export const spent = (by: ByOption<number>): number =>
  Object.values(by).reduce((sum, number) => sum + number, 0);

/** Without that option: blank. */
export function blank<Value>(by: ByOption<Value>, option: string): ByOption<Value> {
  const { [option]: _, ...others } = by;
  return others;
}

/** Whether one may take part without a choice: where ballots are stances, abstaining is one of them or is not offered. */
export const mayAbstain = (poll: BallotBoxFragment): boolean =>
  poll.ballotKind !== "STANCE" && poll.ballotKind !== "WORDS";

/** Whether the words are what the ballot is about: without them it cannot be cast. */
export function needsReason(draft: Draft, poll: BallotBoxFragment): boolean {
  if (draft.kind === "STANCE")
    return draft.stance !== undefined && poll.reasonRequiredFor.includes(draft.stance);
  return draft.kind === "NOMINATION" || draft.kind === "WORDS";
}
