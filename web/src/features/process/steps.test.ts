import { expect, test } from "vitest";
import { placeIn, wayOf } from "./steps";

test("a full consent process goes from questions to the agreement", () => {
  expect(wayOf({ kind: "CONSENT", mode: "FULL", phase: "CONSENT" })).toEqual([
    "CLARIFY",
    "SHAPE",
    "CONSENT",
    "LIVE",
  ]);
});

test("while objections are integrated it is still on its way to consent", () => {
  const way = wayOf({ kind: "CONSENT", mode: "FULL", phase: "CONSENT" });
  expect(placeIn(way, "INTEGRATE")).toBe(2);
  expect(placeIn(way, "FALLBACK")).toBe(2);
  expect(placeIn(way, "REVIEW_DUE")).toBe(3);
});

test("a draft is before its first phase", () => {
  expect(placeIn(wayOf({ kind: "ROLE", mode: "FULL", phase: "DRAFT" }), "DRAFT")).toBe(-1);
});

test("a review asks about the same text at once, and shapes another one first", () => {
  const fast = { kind: "CONSENT", mode: "FAST" } as const;
  expect(wayOf({ ...fast, phase: "CONSENT", next: "RENEW" })).toEqual(["CONSENT", "LIVE"]);
  expect(wayOf({ ...fast, phase: "SHAPE", next: "AMEND" })).toEqual(["SHAPE", "CONSENT", "LIVE"]);
});
