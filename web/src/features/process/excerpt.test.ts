import { expect, test } from "vitest";
import { excerpt } from "./excerpt";

test("an excerpt has no marks and ends at a word", () => {
  expect(excerpt("## A **loud** word\n\n- and [more](https://example.org)", 100)).toBe(
    "A loud word and more",
  );
  expect(excerpt("The mill grinds slowly but surely", 20)).toBe("The mill grinds…");
});
