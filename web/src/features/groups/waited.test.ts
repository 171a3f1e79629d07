import { expect, test } from "vitest";
import { waitedFor } from "./waited";

test("somebody with two tasks is waited for once", () => {
  const [ana, bo] = [
    { id: "1", name: "Ana" },
    { id: "2", name: "Bo" },
  ];
  expect(waitedFor([{ person: ana }, { person: bo }, { person: ana }])).toEqual([ana, bo]);
});
