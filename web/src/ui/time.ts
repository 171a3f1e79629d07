// Moments in words: how far away, and exactly when in the reader's time zone.
import { signal } from "@preact/signals";

/** The present minute; whoever shows a relative time reads it and is drawn again. */
export const now = signal(Date.now());
setInterval(() => {
  now.value = Date.now();
}, 30_000);

/** Each unit with its seconds, and how many of it there have to be: "next month" would be any day of the one that begins soon. */
const STEPS: [Intl.RelativeTimeFormatUnit, number, number][] = [
  ["year", 31_557_600, 2],
  ["month", 2_629_800, 2],
  ["day", 86_400, 1],
  ["hour", 3_600, 1],
  ["minute", 60, 1],
];

export function relative(at: number, from: number, language: string): string {
  const seconds = (at - from) / 1000;
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  for (const [unit, size, least] of STEPS) {
    // A deadline must not sound further away than it is, nor a past moment longer ago.
    if (Math.abs(seconds) >= size * least) return format.format(Math.trunc(seconds / size), unit);
  }
  return format.format(0, "minute");
}

/** English without a country would be American, with the month first; our emails write day, month and 24 hours. */
export const region = (language: string): string => (language === "en" ? "en-GB" : language);

export function absolute(at: number, language: string, timeZone: string): string {
  const format = { dateStyle: "full", timeStyle: "short", timeZone } as const;
  return `${new Intl.DateTimeFormat(region(language), format).format(at)} (${zoneName(at, language, timeZone)})`;
}

/** From when to when on that zone's clocks, with the weekday and the zone's name of that day: "Tuesday, 1 December 2026, 18:00–19:30 (CET)". */
export function span(from: number, to: number | undefined, language: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(region(language), {
    dateStyle: "full",
    timeStyle: "short",
    timeZone,
  });
  const said = to === undefined ? format.format(from) : format.formatRange(from, to);
  const zones = [from, to ?? from].map((at) => zoneName(at, language, timeZone));
  // Where the clocks are changed in between, both names are told: the hours alone would lie.
  return `${said} (${[...new Set(zones)].join("–")})`;
}

export function zoneName(at: number, language: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(region(language), { timeZone, timeZoneName: "short" }).formatToParts(
    at,
  );
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}

export function shortDate(at: number, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(region(language), { dateStyle: "medium", timeZone }).format(at);
}

/** "2026-11-21T18:30" as read on a clock in that zone, as an instant. */
export function instantIn(local: string, timeZone: string): Date {
  const asIfUtc = Date.parse(`${local}:00Z`);
  const first = asIfUtc - offsetAt(asIfUtc, timeZone);
  return new Date(asIfUtc - offsetAt(first, timeZone));
}

/** An instant as the value of <input type="datetime-local"> in that zone. */
export function localIn(at: Date, timeZone: string): string {
  return new Date(at.getTime() + offsetAt(at.getTime(), timeZone)).toISOString().slice(0, 16);
}

function offsetAt(at: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const shown = Date.UTC(
    part.year ?? 0,
    (part.month ?? 1) - 1,
    part.day,
    part.hour,
    part.minute,
    part.second,
  );
  return shown - Math.floor(at / 1000) * 1000;
}

/** The time zones to choose among, with the one that was kept. */
export function zones(kept: string): string[] {
  return [...new Set([kept, "UTC", ...Intl.supportedValuesOf("timeZone")])].sort();
}

/** So many months after a day, or the last day of that month where it is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
