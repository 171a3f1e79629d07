import { expect, test } from "vitest";
import { mentionAt, prefix, wrap } from "./markup";

test("a mark goes around the selection, and away again", () => {
  const bold = wrap({ text: "we agree now", start: 3, end: 8 }, "**");
  expect(bold).toEqual({ text: "we **agree** now", start: 5, end: 10 });
  expect(wrap(bold, "**")).toEqual({ text: "we agree now", start: 3, end: 8 });
});

test("a mark goes before every line of the selection, and away again", () => {
  const list = prefix({ text: "one\ntwo", start: 1, end: 6 }, "- ");
  expect(list).toEqual({ text: "- one\n- two", start: 3, end: 10 });
  expect(prefix(list, "- ").text).toBe("one\ntwo");
});

test("a name is being written after an at sign, but not inside an address", () => {
  expect(mentionAt("ask @res", 8)).toEqual({ from: 4, search: "res" });
  expect(mentionAt("(@ñu", 4)).toEqual({ from: 1, search: "ñu" });
  expect(mentionAt("mail@res", 8)).toBeUndefined();
  expect(mentionAt("ask @", 5)).toBeUndefined();
  expect(mentionAt("@one two", 8)).toBeUndefined();
});
