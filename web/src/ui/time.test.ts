import { expect, test } from "vitest";
import { absolute, instantIn, localIn, relative, shortDate, span } from "./time";

const noon = Date.UTC(2026, 10, 21, 12);
const hour = 3_600_000;

test("a deadline is told in the largest unit that has passed in full", () => {
  expect(relative(noon + 3 * hour, noon, "en")).toBe("in 3 hours");
  expect(relative(noon + 47 * hour, noon, "en")).toBe("tomorrow");
  expect(relative(noon - 5 * 60_000, noon, "en")).toBe("5 minutes ago");
  expect(relative(noon + 10_000, noon, "en")).toBe("this minute");
  expect(relative(noon + 3 * hour, noon, "es")).toBe("dentro de 3 horas");
});

test("a day that lies weeks or months ahead is told in days as long as these say more", () => {
  const day = 24 * hour;
  expect(relative(noon + 10 * day, noon, "en")).toBe("in 10 days");
  expect(relative(noon + 60 * day, noon, "en")).toBe("in 60 days");
  expect(relative(noon + 75 * day, noon, "en")).toBe("in 2 months");
  expect(relative(noon + 400 * day, noon, "en")).toBe("in 13 months");
  expect(relative(noon - 45 * day, noon, "en")).toBe("45 days ago");
});

test("a local time in a zone becomes an instant and back, also across summer time", () => {
  expect(instantIn("2026-11-21T18:30", "Europe/Athens").toISOString()).toBe("2026-11-21T16:30:00.000Z");
  expect(instantIn("2026-07-01T18:30", "Europe/Athens").toISOString()).toBe("2026-07-01T15:30:00.000Z");
  expect(instantIn("2026-03-29T12:00", "Europe/Athens").toISOString()).toBe("2026-03-29T09:00:00.000Z");
  expect(localIn(new Date("2026-11-21T16:30:00Z"), "Europe/Athens")).toBe("2026-11-21T18:30");
  expect(localIn(new Date("2026-11-21T03:00:00Z"), "America/Bogota")).toBe("2026-11-20T22:00");
});

test("a date in English is written as in the emails, with the day first and 24 hours", () => {
  expect(absolute(noon + 9 * hour, "en", "Europe/Athens")).toMatch(/^Saturday,? 21 November 2026.* 23:00 \(/);
  expect(shortDate(noon, "en", "Europe/Athens")).toBe("21 Nov 2026");
});

test("a time from evening into the night of summer time names both zones", () => {
  const from = Date.parse("2027-03-27T22:30:00Z");
  const to = Date.parse("2027-03-28T01:30:00Z");
  expect(span(from, to, "en", "Europe/Paris")).toContain("(CET–CEST)");
  expect(span(from, undefined, "en", "Europe/Paris")).toMatch(/^Saturday, 27 March 2027.*23:30 \(CET\)$/);
});
