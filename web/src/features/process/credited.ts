// Whom the text owes something to, and where. No words, no requests.

interface Raised {
  number: number;
  raisedBy: { name: string };
  credits: readonly { version: number; paragraphs: readonly number[] }[];
}

export interface Credited {
  number: number;
  name: string;
  /** The places of the paragraphs that came of it and are still there. */
  places: number[];
  /** The last version that took it up. */
  version: number;
}

/** The objections that changed something, each once. */
export function credited(objections: readonly Raised[]): Credited[] {
  return objections
    .filter(({ credits }) => credits.length > 0)
    .map(({ number, raisedBy, credits }) => ({
      number,
      name: raisedBy.name,
      places: [...new Set(credits.flatMap(({ paragraphs }) => paragraphs))].sort((a, b) => a - b),
      version: credits.at(-1)?.version ?? 1,
    }));
}
