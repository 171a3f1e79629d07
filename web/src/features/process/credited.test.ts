import { expect, test } from "vitest";
import { credited } from "./credited";

test("whoever changed something is credited once, with each paragraph once and in order", () => {
  const ana = { name: "Ana" };
  const taken = { version: 2, paragraphs: [3, 1] };
  const again = { version: 3, paragraphs: [1] };
  expect(
    credited([
      { number: 1, raisedBy: ana, credits: [taken, again] },
      { number: 2, raisedBy: ana, credits: [] },
    ]),
  ).toEqual([{ number: 1, name: "Ana", places: [1, 3], version: 3 }]);
});
