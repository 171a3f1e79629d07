import { expect, test } from "vitest";
import type { PolicyClauseName, ProcessKind, ProcessMode } from "#api/schema.generated";
import { anchorOf, byTheme, inOrder, sharedOf, summaryOf, without } from "./parts";

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
  ["REVIEWED"],
]);
const fast = guide("CONSENT", "FAST", [["ABOUT"], ["PANEL"], ["FIRST_ANSWER", 72], ["INTEGRATE", 168]]);
const advice = guide("ADVICE", "FULL", [["ABOUT"], ["ADVICE", 168], ["REVIEWED"]]);
const guides = [fast, full, advice];

test("full consent is told first, and the others stay in their order", () => {
  expect(inOrder(guides).map(anchorOf)).toEqual(["consent", "consent-fast", "advice"]);
});

test("what says the same wherever it applies is said once, and of a number that differs each way says its own", () => {
  expect(sharedOf(guides).map(({ name }) => name)).toEqual(["PANEL", "INTEGRATE", "REVIEWED"]);
});

test("what is the same is told with the ways that it does not concern", () => {
  const [, objections] = byTheme(sharedOf(guides));
  expect(objections?.clauses.map(({ name }) => name)).toEqual(["INTEGRATE"]);
  expect(without(guides, objections?.clauses ?? []).map(anchorOf)).toEqual(["advice"]);
});

test("a summary follows what happens to the reader, and leaves out what these rules do not say", () => {
  expect(summaryOf(full).map(({ clause }) => clause.name)).toEqual([
    "QUESTIONS",
    "FIRST_ANSWER",
    "INTEGRATE",
  ]);
  expect(summaryOf(advice).map(({ key }) => key)).toEqual(["how-sum-advice", "how-sum-reviewed"]);
});
