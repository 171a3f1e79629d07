import { expect, test } from "vitest";
import { beatsAll, contest, contests, path } from "./pairs";

// Nine ballots: A over B 5 to 4, B over C 6 to 3, C over A 7 to 2; all over D.
const CIRCLE = [
  ["0", "5", "2", "9"],
  ["4", "0", "6", "9"],
  ["7", "3", "0", "9"],
  ["0", "0", "0", "0"],
];

test("a contest names the one in front first, whichever way it is asked", () => {
  const front = { over: 2, under: 0, for: "7", against: "2", level: false };
  expect(contest(CIRCLE, 0, 2)).toEqual(front);
  expect(contest(CIRCLE, 2, 0)).toEqual(front);
});

test("every two options meet once", () => {
  expect(contests(CIRCLE, [0, 1, 2, 3])).toHaveLength(6);
});

test("weights are compared as numbers, and two that are level are neither's win", () => {
  const pairs = [
    ["0", "19/2"],
    ["10", "0"],
  ];
  expect(contest(pairs, 0, 1).over).toBe(1);
  expect(
    contest(
      [
        ["0", "3"],
        ["3", "0"],
      ],
      0,
      1,
    ).level,
  ).toBe(true);
});

test("where it goes round in a circle nobody beats everybody", () => {
  expect(beatsAll(CIRCLE)).toBeUndefined();
  expect(
    beatsAll([
      ["0", "1"],
      ["2", "0"],
    ]),
  ).toBe(1);
});

test("the stronger chain leads", () => {
  const paths = [
    ["0", "5"],
    ["4", "0"],
  ];
  expect(path(paths, 0, 1)).toEqual({ there: "5", back: "4", leads: true });
  expect(path(paths, 1, 0).leads).toBe(false);
});
