// What a form about progress sends: which number and which words become which entry.
import type { ProgressInput } from "#api/schema.generated";

/** One entry a number; the words stand beside a single number, or else by themselves. */
export function entriesOf(
  told: { measureId: string; number: string }[],
  words: string,
  source: string,
  entry?: { id: string; measure?: { id: string } | null },
): ProgressInput[] {
  if (entry) {
    const number = told[0]?.number ?? null;
    return [{ measureId: entry.measure?.id ?? null, number, words, source, correctsId: entry.id }];
  }
  const [one, ...others] = told;
  if (!one) return [{ words, source }];
  if (others.length === 0) return [{ ...one, words, source }];
  const alone = words ? [{ words, source }] : [];
  return [...told.map((number) => ({ ...number, source })), ...alone];
}
