// Sums of money in the reader's language. They are exact texts, whole units, and may be larger than a number holds.
import { language } from "#i18n/text";
import { region } from "./time";

export function money(sum: string, currency: string): string {
  const whole = /^\d+$/.test(sum) ? BigInt(sum) : undefined;
  const locale = region(language.value);
  if (whole === undefined) return `${sum} ${currency}`.trim();
  if (/^[A-Z]{3}$/.test(currency)) {
    const format = { style: "currency", currency, maximumFractionDigits: 0 } as const;
    return new Intl.NumberFormat(locale, format).format(whole);
  }
  return `${new Intl.NumberFormat(locale).format(whole)} ${currency}`.trim();
}
