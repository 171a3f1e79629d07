import { expect, test } from "vitest";
import type { ThreadFragment } from "./discussion.generated";
import { makeStretch, STRETCH, type Stretch } from "./threads";

/** A discussion of so many threads, and how often it was asked. */
function discussion(size: number) {
  const numbers = Array.from({ length: size }, (_, at) => at + 1);
  const asked: object[] = [];
  const ask = async (page: {
    first?: number | null;
    last?: number | null;
    after?: string | null;
    before?: string | null;
  }) => {
    asked.push(page);
    const within = numbers.filter(
      (number) => number > Number(page.after ?? 0) && number < Number(page.before ?? size + 1e6),
    );
    const cut = page.last ? within.slice(-page.last) : within.slice(0, page.first ?? 20);
    const edges = cut.map((number) => ({ cursor: String(number), node: { number } as ThreadFragment }));
    return { edges, pageInfo: { hasNextPage: (cut.at(-1) ?? 0) < numbers.length } };
  };
  return { ask, asked, post: () => numbers.push(numbers.length + 1) };
}

const span = ({ edges, hasEarlier, hasLater }: Stretch) => [
  edges[0]?.node.number,
  edges.at(-1)?.node.number,
  hasEarlier,
  hasLater,
];

test("ten thousand threads open with one question, at the end", async () => {
  const { ask, asked } = discussion(10_000);
  const stretch = makeStretch(ask, "end", 0);
  expect(span(await stretch.read())).toEqual([10_000 - STRETCH + 1, 10_000, true, false]);
  expect(asked).toHaveLength(1);
});

test("a refresh shows the same stretch again, with what was written since", async () => {
  const { ask, post } = discussion(100);
  const stretch = makeStretch(ask, "end", 0);
  const shown = await stretch.earlier(await stretch.read());
  expect(span(shown)).toEqual([61, 100, true, false]);
  post();
  expect(span(await stretch.read())).toEqual([61, 101, true, false]);
});

test("a short discussion has nothing earlier and nothing later", async () => {
  const { ask, post } = discussion(3);
  const stretch = makeStretch(ask, "end", 0);
  expect(span(await stretch.read())).toEqual([1, 3, false, false]);
  post();
  expect(span(await stretch.read())).toEqual([1, 4, false, false]);
});

test("who begins at the beginning goes on to the end, and then sees it grow", async () => {
  const { ask, post } = discussion(30);
  const stretch = makeStretch(ask, "beginning", 0);
  expect(span(await stretch.read())).toEqual([1, 20, false, true]);
  stretch.grow();
  expect(span(await stretch.read())).toEqual([1, 30, false, false]);
  post();
  expect(span(await stretch.read())).toEqual([1, 31, false, false]);
});

test("jumping to the other end begins a new stretch", async () => {
  const { ask } = discussion(500);
  const stretch = makeStretch(ask, "beginning", 0);
  await stretch.read();
  stretch.goTo("end");
  expect(span(await stretch.read())).toEqual([481, 500, true, false]);
});
