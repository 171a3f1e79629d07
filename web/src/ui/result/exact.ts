// Exact numbers of the API ("12", "7/2"): rounded for the eye where they have to be, and exact where one asks.
import { region } from "#ui/time";

interface Fraction {
  over: bigint;
  under: bigint;
}

function fraction(text: string): Fraction {
  const [over = "0", under = "1"] = text.split("/");
  return { over: BigInt(over), under: BigInt(under) };
}

const size = (number: bigint) => (number < 0n ? -number : number);

/** Near enough to draw with, never to compare with. */
export function approximately(text: string): number {
  const { over, under } = fraction(text);
  const whole = over / under;
  return Number(whole) + Number(over % under) / Number(under);
}

export function difference(one: string, other: string): string {
  const [a, b] = [fraction(one), fraction(other)];
  return written(a.over * b.under - b.over * a.under, a.under * b.under);
}

export function product(one: string, other: string): string {
  const [a, b] = [fraction(one), fraction(other)];
  return written(a.over * b.over, a.under * b.under);
}

/** Below nought, nought or above: -1, 0 or 1. */
export function sign(text: string): number {
  const { over } = fraction(text);
  return over < 0n ? -1 : Number(over > 0n);
}

export const byNumber = (one: string, other: string): number => sign(difference(one, other));

export const sum = (numbers: readonly string[]): string =>
  numbers.reduce((all, number) => difference(all, product("-1", number)), "0");

function written(over: bigint, under: bigint): string {
  const shared = divisor(size(over), under);
  return under === shared ? `${over / shared}` : `${over / shared}/${under / shared}`;
}

function divisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one || 1n : divisor(other, one % other);
}

/** With at most so many decimals, half away from nought. */
export function decimal(text: string, digits: number): string {
  const { over, under } = fraction(text);
  const scale = 10n ** BigInt(digits);
  const scaled = (size(over) * scale * 2n + under) / (under * 2n);
  const rest = `${scaled % scale}`.padStart(digits, "0").replace(/0+$/, "");
  return `${over < 0n && scaled > 0n ? "-" : ""}${scaled / scale}${rest ? `.${rest}` : ""}`;
}

type Style = Pick<Intl.NumberFormatOptions, "signDisplay" | "style" | "currency">;

/** Digits as the language writes them. The text form of a number, so that none is too long for it. */
function localised(number: string, language: string, style: Style = {}): string {
  const format = new Intl.NumberFormat(region(language), {
    ...style,
    minimumFractionDigits: style.currency && number.includes(".") ? 2 : 0,
    maximumFractionDigits: 12,
  });
  return format.format(number as `${number}`);
}

/** For the eye: two decimals at most. */
export function shown(text: string, language: string, style?: Style): string {
  return localised(decimal(text, 2), language, style);
}

/** For the eye, with at most so many decimals. */
export const rounded = (text: string, places: number, language: string): string =>
  localised(decimal(text, places), language);

/** The exact number, where the one for the eye is not it: all decimals, or the fraction. */
export function exactly(text: string, language: string): string | undefined {
  const { under } = fraction(text);
  if (100n % under === 0n) return undefined;
  return 10n ** 12n % under === 0n ? localised(decimal(text, 12), language) : text;
}
