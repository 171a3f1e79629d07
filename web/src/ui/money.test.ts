import { expect, test } from "vitest";
import { money } from "./money";

test("money stands with its currency, and what is no currency behind its number", () => {
  expect(money("1200", "EUR")).toBe("€1,200");
  expect(money("40", "hours")).toBe("40 hours");
  expect(money("40", "")).toBe("40");
});

test("a part of a sum has its cents, and no sum is too long", () => {
  expect(money("2500/3", "EUR")).toBe("€833.33");
  expect(money("3/2", "EUR")).toBe("€1.50");
  expect(money("12345678901234567890", "EUR")).toBe("€12,345,678,901,234,567,890");
});
