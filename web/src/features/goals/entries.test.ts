import { expect, test } from "vitest";
import { entriesOf } from "./entries";

const number = (measureId: string) => ({ measureId, number: "3" });

test("words stand beside a single number, and by themselves beside several or none", () => {
  expect(entriesOf([number("a")], "So", "")).toEqual([{ ...number("a"), words: "So", source: "" }]);
  expect(entriesOf([number("a"), number("b")], "So", "Us")).toEqual([
    { ...number("a"), source: "Us" },
    { ...number("b"), source: "Us" },
    { words: "So", source: "Us" },
  ]);
  expect(entriesOf([], "So", "")).toEqual([{ words: "So", source: "" }]);
});

test("a correction is one entry that names the one in whose place it stands", () => {
  const entry = { id: "progress_1", measure: null };
  expect(entriesOf([], "So", "", entry)).toEqual([
    { measureId: null, number: null, words: "So", source: "", correctsId: "progress_1" },
  ]);
});
