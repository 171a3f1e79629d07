import { expect, test } from "vitest";
import { approximately, byNumber, difference, exactly, product, shown, sum } from "./exact";

test("a whole number is shown as it is, however long", () => {
  expect(shown("12", "en")).toBe("12");
  expect(shown("-3", "en")).toBe("-3");
  expect(shown("12345678901234567890", "en")).toBe("12,345,678,901,234,567,890");
  expect(exactly("12", "en")).toBeUndefined();
});

test("a fraction is rounded for the eye, and stands exactly beside it", () => {
  expect(shown("7/2", "en")).toBe("3.5");
  expect(shown("7/2", "es")).toBe("3,5");
  expect(exactly("7/2", "en")).toBeUndefined();
  expect(shown("2/3", "en")).toBe("0.67");
  expect(exactly("2/3", "en")).toBe("2/3");
  // A total of the Scottish rules, with five decimals.
  expect(shown("83333333/100000", "en")).toBe("833.33");
  expect(exactly("83333333/100000", "en")).toBe("833.33333");
  expect(shown("-1/1000", "en")).toBe("0");
  expect(shown("-199/100", "en")).toBe("-1.99");
});

test("numbers are compared and added without rounding", () => {
  expect(difference("7/2", "1/2")).toBe("3");
  expect(difference("1/3", "1/2")).toBe("-1/6");
  expect(product("2/3", "300")).toBe("200");
  expect(sum(["1/3", "1/3", "1/3"])).toBe("1");
  expect(["10", "9", "19/2"].toSorted(byNumber)).toEqual(["9", "19/2", "10"]);
  expect(approximately("7/2")).toBe(3.5);
});
