// Numbers as people write them in a form, as the API takes them. What is no such number is refused at its field.
import { Refusal } from "#api/errors";

/** A whole number; nothing where nothing is written. */
export function whole(text: string, field: string): number | null {
  if (!text.trim()) return null;
  if (!/^\d{1,9}$/.test(text.trim())) throw new Refusal("INVALID", "not a whole number", field);
  return Number(text.trim());
}

/** A sum of money, in whole units, as people write one: "12 000" and "12,000" too. A part of a unit is refused, never swallowed. */
export function sum(text: string, field: string): string {
  const written = text.trim();
  const digits = written.replaceAll(/[\s.,'’]/g, "");
  const grouped = /^\d{1,3}(?:[\s.,'’]\d{3})+$/.test(written);
  if (!(grouped || /^\d+$/.test(written)) || digits.length > 15)
    throw new Refusal("INVALID", "not a sum", field);
  return digits;
}

const WEIGHT_MAX = 1_000_000;

/** How much a vote counts: above nought, with at most six decimals, behind a point or a comma; nothing where it is no weight. */
export function weight(text: string): string | undefined {
  const written = text.trim().replace(",", ".");
  if (!/^\d{1,7}(?:\.\d{1,6})?$/.test(written) || !/[1-9]/.test(written)) return undefined;
  const [units = "", decimals = ""] = written.split(".");
  const most = Number(units) < WEIGHT_MAX || (Number(units) === WEIGHT_MAX && !/[1-9]/.test(decimals));
  return most ? written : undefined;
}

const TIMES_MAX = 1000n;

/** So many times as many, from once on: "3", "4/3" or "1.5"; nothing where it is no such number. */
export function times(text: string): string | undefined {
  const written = text.trim().replace(",", ".");
  const [, over, under = "1"] = /^(\d{1,6})\/(\d{1,6})$/.exec(written) ?? overUnder(written);
  if (!over || BigInt(under) === 0n) return undefined;
  const [above, below] = [BigInt(over), BigInt(under)];
  const shared = divisor(above, below);
  const fits = above >= below && above <= below * TIMES_MAX && below / shared <= TIMES_MAX;
  return fits ? written : undefined;
}

/** A decimal as a fraction. */
function overUnder(written: string): string[] {
  const [, units = "", decimals = ""] = /^(\d{1,4})(?:\.(\d{1,6}))?$/.exec(written) ?? [];
  return units ? [written, units + decimals, `1${"0".repeat(decimals.length)}`] : [];
}

function divisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : divisor(other, one % other);
}
