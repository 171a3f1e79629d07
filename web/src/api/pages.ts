// A list that grows by "show more". A refresh asks again for every page that is on screen.
import { useState } from "preact/hooks";
import type { Document } from "./document";
import { send } from "./graphql";
import { type Reading, useReading } from "./reading";

export interface Connection<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export interface Pages<Answer, Node> extends Reading<{ first: Answer; nodes: Node[]; hasMore: boolean }> {
  more: () => Promise<void>;
}

/** Follows the cursor for `count` pages, or until the list ends. */
export async function followPages<Answer, Node>(
  ask: (after: string | null) => Promise<Answer>,
  pick: (answer: Answer) => Connection<Node> | null | undefined,
  count: number,
): Promise<{ first: Answer; nodes: Node[]; hasMore: boolean }> {
  const first = await ask(null);
  let page = pick(first);
  const nodes = [...(page?.nodes ?? [])];
  for (let at = 1; at < count && page?.pageInfo.hasNextPage; at++) {
    page = pick(await ask(page.pageInfo.endCursor ?? null));
    nodes.push(...(page?.nodes ?? []));
  }
  return { first, nodes, hasMore: page?.pageInfo.hasNextPage ?? false };
}

/** `variables` without `after`; `pick` says where in the answer the list is. */
export function usePages<Answer, Variables extends { after?: string | null }, Node>(
  document: Document<Answer, Variables>,
  variables: Omit<Variables, "after">,
  pick: (answer: Answer) => Connection<Node> | null | undefined,
): Pages<Answer, Node> {
  const key = JSON.stringify(variables);
  const [shown, setShown] = useState({ key, count: 1 });
  const count = shown.key === key ? shown.count : 1;
  const ask = (after: string | null) => send(document, { ...variables, after } as Variables);
  const reading = useReading(() => followPages(ask, pick, count), `${document}${key}${count}`);
  return Object.assign(Object.create(reading), {
    more: async () => setShown({ key, count: count + 1 }),
  });
}
