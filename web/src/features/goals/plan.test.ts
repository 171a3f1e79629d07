import { expect, test } from "vitest";
import { emptyMeasure, emptyPlan, inputOf, type Plan } from "./plan";

const plan = (): Plan => ({
  ...emptyPlan("2026-03-02"),
  title: " More partners ",
  purpose: "Why.",
  owner: [{ id: "person_1", handle: "omar", name: "Omar", initials: "O", pictureUrl: null }],
  measures: [{ ...emptyMeasure(0), name: "Partners", baseline: "0", target: "12,5" }],
});

test("a new goal runs to the end of the year, by autumn to that of the next", () => {
  expect(emptyPlan("2026-03-02").endsOn).toBe("2026-12-31");
  expect(emptyPlan("2026-10-01").endsOn).toBe("2027-12-31");
});

test("numbers go out with a point, and what is left empty follows the goal", () => {
  const input = inputOf(plan());
  expect(input.title).toBe("More partners");
  expect(input.measures[0]).toMatchObject({ target: "12.5", dueOn: null, startsOn: null, id: null });
});

test("what is missing is named before anything is sent", () => {
  const fieldOf = (change: Partial<Plan>) => {
    try {
      inputOf({ ...plan(), ...change });
      return undefined;
    } catch (refusal) {
      return (refusal as { field?: string }).field;
    }
  };
  expect(fieldOf({ owner: [] })).toBe("ownerId");
  expect(fieldOf({ endsOn: "" })).toBe("endsOn");
  expect(fieldOf({ measures: [{ ...emptyMeasure(3), baseline: "0", target: "ten" }] })).toBe("target-3");
});
