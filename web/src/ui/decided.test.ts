import { expect, test } from "vitest";
import type { PollState, Verdict } from "#api/schema.generated";
import { decidedBy } from "./decided";

const poll = (number: number, state: PollState, verdict: Verdict) => ({
  state,
  version: { number },
  result: { verdict },
});

test("a version that passed is decided, and its amendment is not", () => {
  const passed = poll(1, "DECIDED", "PASSED");
  expect(decidedBy({ current: { number: 1 }, polls: [passed] })).toBe(passed);
  expect(decidedBy({ current: { number: 2 }, polls: [passed] })).toBeUndefined();
});

test("a running poll and one that too few voted in decide nothing", () => {
  const polls = [poll(1, "CLOSED", "NO_QUORUM"), poll(1, "OPEN", "PASSED")];
  expect(decidedBy({ current: { number: 1 }, polls })).toBeUndefined();
});

test("of several polls on one version the newest counts", () => {
  const polls = [poll(1, "CLOSED", "NO_QUORUM"), poll(1, "CLOSED", "BLOCKED"), poll(1, "CLOSED", "PASSED")];
  expect(decidedBy({ current: { number: 1 }, polls })).toBe(polls[2]);
});
