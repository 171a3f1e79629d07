import { expect, test } from "vitest";
import { filledSeats } from "./Ring";

test("one voice is seen in a large circle, and one silence too", () => {
  expect(filledSeats(28, 1, 500)).toBe(1);
  expect(filledSeats(28, 499, 500)).toBe(27);
  expect(filledSeats(28, 500, 500)).toBe(28);
  expect(filledSeats(12, 0, 12)).toBe(0);
  expect(filledSeats(12, 5, 12)).toBe(5);
});
