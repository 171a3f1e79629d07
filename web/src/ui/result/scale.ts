// Where bars begin and end: nought has a place, also where some numbers lie below it.
import { approximately } from "./exact";

export interface Scale {
  /** From the left, in parts of a hundred. */
  at: (value: string) => number;
}

/** A scale that holds nought and all of these. */
export function scaleOf(values: readonly string[]): Scale {
  const numbers = values.map(approximately);
  const least = Math.min(0, ...numbers);
  const most = Math.max(0, ...numbers);
  const span = most - least || 1;
  return { at: (value) => (100 * (approximately(value) - least)) / span };
}
