import { expect, test } from "vitest";
import { lengthText } from "./clause";

test("lengths of time are said as people say them", () => {
  expect([24, 48, 84, 168, 30, 366 * 24].map((hours) => lengthText(hours, "en"))).toEqual([
    "1 day",
    "2 days",
    "3.5 days",
    "7 days",
    "30 hours",
    "1 year",
  ]);
  expect([24, 84, 30].map((hours) => lengthText(hours, "es"))).toEqual(["1 día", "3,5 días", "30 horas"]);
});
