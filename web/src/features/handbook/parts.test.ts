import { expect, test } from "vitest";
import type { PolicyClauseName, ProcessKind, ProcessMode } from "#api/schema.generated";
import { anchorOf, inOrder, partsOf } from "./parts";

const guide = (kind: ProcessKind, mode: ProcessMode, clauses: [PolicyClauseName, number?][]) => ({
  kind,
  mode,
  clauses: clauses.map(([name, hours]) => ({ name, hours })),
});

const full = guide("CONSENT", "FULL", [
  ["ABOUT"],
  ["PANEL"],
  ["QUESTIONS", 48],
  ["FIRST_ANSWER", 168],
  ["INTEGRATE", 168],
]);
const fast = guide("CONSENT", "FAST", [["ABOUT"], ["PANEL"], ["FIRST_ANSWER", 72], ["INTEGRATE", 168]]);

test("full consent is told first, and the others stay in their order", () => {
  const advice = guide("ADVICE", "FULL", []);
  expect(inOrder([fast, full, advice]).map(anchorOf)).toEqual(["consent", "consent-fast", "advice"]);
});

test("what another way has in common with full consent is told there, what differs in it is told whole", () => {
  const told = partsOf(fast, full).map(({ part, asBefore }) => [part, asBefore]);
  expect(told).toEqual([
    ["purpose", false],
    ["who", true],
    ["answer", false],
    ["integrate", true],
  ]);
  expect(partsOf(full, full).every(({ asBefore }) => !asBefore)).toBe(true);
});
