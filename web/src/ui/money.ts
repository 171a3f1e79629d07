// Sums of money in the reader's language. They are exact texts, and may be larger than a number holds.
import { language } from "#i18n/text";
import { shown } from "./result/exact";

/** A currency that is none ("hours") stands behind the number. */
export function money(sum: string, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${shown(sum, language.value)} ${currency}`.trim();
  return shown(sum, language.value, { style: "currency", currency });
}
