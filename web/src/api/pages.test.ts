import { expect, test } from "vitest";
import { followPages } from "./pages";

const all = [1, 2, 3, 4, 5];
const ask = async (after: string | null) => {
  const from = after ? Number(after) : 0;
  return {
    nodes: all.slice(from, from + 2),
    pageInfo: { hasNextPage: from + 2 < all.length, endCursor: `${from + 2}` },
  };
};

test("as many pages are fetched as are shown", async () => {
  const two = await followPages(ask, (answer) => answer, 2);
  expect(two.nodes).toEqual([1, 2, 3, 4]);
  expect(two.hasMore).toBe(true);
});

test("a list that ended in the meantime ends there", async () => {
  const many = await followPages(ask, (answer) => answer, 9);
  expect(many.nodes).toEqual(all);
  expect(many.hasMore).toBe(false);
});

test("no list is an empty list", async () => {
  const none = await followPages(ask, () => null, 2);
  expect(none.nodes).toEqual([]);
  expect(none.hasMore).toBe(false);
});
