import { expect, test } from "vitest";
import { add, canFall, canRise, down, level, rankOf, remove, up } from "./ranking";

test("what is tapped is ranked last, and can be taken out again", () => {
  const ranking = add(add([], "a"), "b");
  expect(ranking).toEqual([["a"], ["b"]]);
  expect(rankOf(ranking, "b")).toBe(2);
  expect(rankOf(ranking, "c")).toBe(0);
  expect(remove(ranking, "a")).toEqual([["b"]]);
});

test("an option goes up and down by one rank, and stops at the ends", () => {
  const ranking = [["a"], ["b"], ["c"]];
  expect(up(ranking, "c")).toEqual([["a"], ["c"], ["b"]]);
  expect(down(ranking, "a")).toEqual([["b"], ["a"], ["c"]]);
  expect(up(ranking, "a")).toEqual(ranking);
  expect(down(ranking, "c")).toEqual(ranking);
  expect([
    canRise(ranking, "a"),
    canRise(ranking, "b"),
    canFall(ranking, "b"),
    canFall(ranking, "c"),
  ]).toEqual([false, true, true, false]);
});

test("two options share a rank, and part again to either side", () => {
  const shared = level([["a"], ["b"], ["c"]], "b");
  expect(shared).toEqual([["a", "b"], ["c"]]);
  expect(up(shared, "b")).toEqual([["b"], ["a"], ["c"]]);
  expect(down(shared, "a")).toEqual([["b"], ["a"], ["c"]]);
  expect(level(shared, "c")).toEqual([["a", "b", "c"]]);
  expect(level(shared, "a")).toEqual(shared);
  expect(canRise(shared, "a")).toBe(true);
});
