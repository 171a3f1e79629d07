import { expect, test } from "vitest";
import { choiceOf, harmedDraft, harmedInput } from "./harm";

const nothing = { goal: null, agreementOf: null, role: null };
const goal = { ...nothing, kind: "GOAL" as const, goal: { id: "goal_1", title: "More readers" } };
const agreement = {
  ...nothing,
  kind: "AGREEMENT" as const,
  agreementOf: { id: "process_1", title: "Lend books" },
};
const role = {
  ...nothing,
  kind: "ROLE" as const,
  role: { markdown: "The librarian", html: "<p>The librarian</p>" },
};

test("what was picked is picked again, and sent as it was", () => {
  expect(harmedInput(harmedDraft(goal))).toEqual({ goalId: "goal_1" });
  expect(harmedInput(harmedDraft(agreement))).toEqual({ agreementOfId: "process_1" });
  expect(harmedInput(harmedDraft(role))).toEqual({ role: "The librarian" });
  expect(harmedInput(harmedDraft({ ...nothing, kind: "NEED" }))).toEqual({ need: true });
  expect(harmedInput(harmedDraft(null))).toBeNull();
});

test("what the reader may not see is not picked for them", () => {
  expect(choiceOf({ ...goal, goal: null })).toBe("");
  expect(harmedInput(harmedDraft({ ...agreement, agreementOf: null }))).toBeNull();
});
