import { expect, test } from "vitest";
import { byGroup, standingsOf, WANTED } from "./standings";

test("what is in force is left to the server, and every other choice names its standings", () => {
  expect(standingsOf("now")).toBeNull();
  expect(standingsOf("due")).toEqual(["DUE_FOR_REVIEW"]);
  expect(standingsOf("lapsed")).toEqual(["LAPSED"]);
  expect(standingsOf("all")).toHaveLength(8);
  for (const wanted of WANTED.filter((one) => one !== "now")) expect(standingsOf(wanted)).not.toEqual([]);
});

test("agreements stand by group, the groups by name, and in each what was adopted last first", () => {
  const entry = (title: string, name: string) => ({
    title,
    process: { discussion: { group: { id: name, name, slug: name } } },
  });
  const found = byGroup([entry("c", "Vision"), entry("b", "Advocacy"), entry("a", "Vision")], "en");
  expect(found.map(({ group, entries }) => [group.name, ...entries.map(({ title }) => title)])).toEqual([
    ["Advocacy", "b"],
    ["Vision", "c", "a"],
  ]);
});
