// Days of the calendar, on the reader's clock.
import { instantIn, localIn, monthsAfter } from "#ui/time";

/** Noon of a day: the same day in most of the world. */
export const noon = (day: string, zone: string): string => instantIn(`${day}T12:00`, zone).toISOString();

/** The day of a moment. */
export const dayOf = (at: string, zone: string): string => localIn(new Date(at), zone).slice(0, 10);

/** When a review may be, for something that is written down today: from tomorrow, within a year; in half a year if nothing is said. */
export function days(today: string): { first: string; last: string; usual: string } {
  const tomorrow = new Date(`${today}T00:00:00Z`);
  tomorrow.setUTCDate(tomorrow.getUTCDate() + 1);
  return {
    first: tomorrow.toISOString().slice(0, 10),
    last: monthsAfter(today, 12),
    usual: monthsAfter(today, 6),
  };
}
