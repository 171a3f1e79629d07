import { expect, test } from "vitest";
import { ownAddress } from "./own";

test("after signing in one stays on this site", () => {
  expect(ownAddress("/d/disc_1?x=1")).toBe("/d/disc_1?x=1");
  expect(ownAddress(null)).toBe("/");
  expect(ownAddress("https://elsewhere.example/")).toBe("/");
  expect(ownAddress("//elsewhere.example/")).toBe("/");
  expect(ownAddress("/\\elsewhere.example/")).toBe("/");
  expect(ownAddress("javascript:alert(1)")).toBe("/");
});
