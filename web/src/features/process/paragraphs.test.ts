import { expect, test } from "vitest";
import { changedPlaces, paragraphsOf } from "./paragraphs";

test("blank lines part paragraphs, and a fenced block is one", () => {
  expect(paragraphsOf("One\nstill one\n\n\n  Two  \n \nThree")).toEqual(["One\nstill one", "Two", "Three"]);
  expect(paragraphsOf("Before\n\n```\na\n\nb\n```\n\nAfter")).toEqual([
    "Before",
    "```\na\n\nb\n```",
    "After",
  ]);
});

test("the changed paragraphs are those that were not there before", () => {
  expect(changedPlaces(["One", "Two"], ["One", "Two and a half", "Three"])).toEqual([2, 3]);
});
