// What the server said to a form about a meeting: it says what to do, better than the code alone could.
import { type Refusal, refusalText } from "#api/errors";

export const means = (refusal: Refusal): string | undefined =>
  refusal.code === "INVALID" || refusal.code === "CONFLICT" ? refusal.message : undefined;

/** What to write under a field, if the refusal is about it. */
export const wrong = (refusal: Refusal | undefined, field: string): string | undefined =>
  refusal?.field === field ? (means(refusal) ?? refusalText(refusal)) : undefined;
