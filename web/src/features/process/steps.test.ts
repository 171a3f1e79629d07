import { expect, test } from "vitest";
import { placeIn, wayOf } from "./steps";

test("a full consent process goes from questions to the agreement", () => {
  expect(wayOf("CONSENT", "FULL")).toEqual(["CLARIFY", "SHAPE", "CONSENT", "LIVE"]);
});

test("while objections are integrated it is still on its way to consent", () => {
  const way = wayOf("CONSENT", "FULL");
  expect(placeIn(way, "INTEGRATE")).toBe(2);
  expect(placeIn(way, "FALLBACK")).toBe(2);
  expect(placeIn(way, "REVIEW_DUE")).toBe(3);
});

test("a draft is before its first phase", () => {
  expect(placeIn(wayOf("ROLE", "FULL"), "DRAFT")).toBe(-1);
});
