// The comparisons of two: who is above whom, and by how many.
import { byNumber, sign } from "./exact";

export interface Contest {
  /** The one that more ballots prefer, by position; of two that are level, the first. */
  over: number;
  under: number;
  for: string;
  against: string;
  level: boolean;
}

const at = (numbers: readonly (readonly string[])[], row: number, column: number): string =>
  numbers[row]?.[column] ?? "0";

export function contest(pairs: readonly (readonly string[])[], one: number, other: number): Contest {
  const [there, back] = [at(pairs, one, other), at(pairs, other, one)];
  const compared = byNumber(there, back);
  return compared < 0
    ? { over: other, under: one, for: back, against: there, level: false }
    : { over: one, under: other, for: there, against: back, level: compared === 0 };
}

/** Every two once, those in front first. */
export function contests(pairs: readonly (readonly string[])[], places: readonly number[]): Contest[] {
  return places.flatMap((one, from) => places.slice(from + 1).map((other) => contest(pairs, one, other)));
}

/** The option that beats every other one directly. */
export function beatsAll(pairs: readonly (readonly string[])[]): number | undefined {
  const all = pairs.map((_, place) => place);
  return all.find((one) =>
    all.every((other) => other === one || byNumber(at(pairs, one, other), at(pairs, other, one)) > 0),
  );
}

/** Whom the paths between two favour: there, back, and the first place where they do. */
export function path(paths: readonly (readonly string[])[], from: number, to: number) {
  const [there, back] = [at(paths, from, to), at(paths, to, from)];
  return { there, back, leads: sign(there) > 0 && byNumber(there, back) > 0 };
}
