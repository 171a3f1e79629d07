import { expect, test } from "vitest";
import { shuffled } from "./shuffle";

const options = ["opt_1", "opt_2", "opt_3", "opt_4"].map((id) => ({ id }));

test("somebody sees the options of a poll in the same order each time", () => {
  expect(shuffled(options, "person poll")).toEqual(shuffled(options.toReversed(), "person poll"));
});

test("over many people each option stands first about as often as the others", () => {
  const first = new Map<string, number>();
  for (let person = 0; person < 4000; person += 1) {
    const id = shuffled(options, `person_${person} poll_1`)[0]?.id ?? "";
    first.set(id, (first.get(id) ?? 0) + 1);
  }
  for (const { id } of options) {
    expect(first.get(id)).toBeGreaterThan(900);
    expect(first.get(id)).toBeLessThan(1100);
  }
});
