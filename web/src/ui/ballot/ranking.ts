// Moving options about in a ranking: the most liked first, those liked alike in one tier.

export type Ranking = readonly (readonly string[])[];

const tierOf = (ranking: Ranking, option: string): number =>
  ranking.findIndex((tier) => tier.includes(option));
const without = (tier: readonly string[], option: string) => tier.filter((other) => other !== option);

/** The rank of an option, from 1; 0 where it has none. */
export const rankOf = (ranking: Ranking, option: string): number => tierOf(ranking, option) + 1;

/** Ranked last of all. */
export const add = (ranking: Ranking, option: string): Ranking => [...ranking, [option]];

export const remove = (ranking: Ranking, option: string): Ranking =>
  ranking.map((tier) => without(tier, option)).filter((tier) => tier.length > 0);

/** One step towards the first: out of a shared rank to just before it, or past the rank before. */
export function up(ranking: Ranking, option: string): Ranking {
  const at = tierOf(ranking, option);
  const tier = ranking[at];
  if (!tier) return ranking;
  if (tier.length > 1)
    return [...ranking.slice(0, at), [option], without(tier, option), ...ranking.slice(at + 1)];
  const before = ranking[at - 1];
  return before ? [...ranking.slice(0, at - 1), tier, before, ...ranking.slice(at + 1)] : ranking;
}

/** One step towards the last: the same backwards. */
export const down = (ranking: Ranking, option: string): Ranking =>
  up(ranking.toReversed(), option).toReversed();

/** On the same rank as what stands before it. */
export function level(ranking: Ranking, option: string): Ranking {
  const at = tierOf(ranking, option);
  const before = ranking[at - 1];
  if (!before) return ranking;
  const left = without(ranking[at] ?? [], option);
  return [
    ...ranking.slice(0, at - 1),
    [...before, option],
    ...(left.length > 0 ? [left] : []),
    ...ranking.slice(at + 1),
  ];
}

/** Whether it can go up or down at all. */
export const canRise = (ranking: Ranking, option: string): boolean => up(ranking, option) !== ranking;
export function canFall(ranking: Ranking, option: string): boolean {
  const tier = ranking.at(-1);
  return !(tier?.length === 1 && tier[0] === option);
}
