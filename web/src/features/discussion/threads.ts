// The stretch of threads that is on screen: it grows at both ends, and a refresh reads the same stretch again,
// so a discussion of ten thousand comments opens as fast as one of fifty.
import { useState } from "preact/hooks";
import { send } from "#api/graphql";
import { type Reading, useReading } from "#api/reading";
import { type ThreadFragment, ThreadsQuery, type ThreadsQueryVariables } from "./discussion.generated";

/** How many threads come at a time. */
export const STRETCH = 20;
/** The most that are asked for at once. */
const MOST = 50;

interface Edge {
  cursor: string;
  node: ThreadFragment;
}

export interface Stretch {
  edges: Edge[];
  hasEarlier: boolean;
  hasLater: boolean;
}

/** Where the stretch begins and how far it goes. */
interface Place {
  /** The cursor of the thread before the first shown; null at the very beginning; undefined when not known yet. */
  anchor: string | null | undefined;
  /** How many threads from there; with `toEnd`, all that follow. */
  count: number;
  toEnd: boolean;
}

export interface Threads extends Reading<Stretch> {
  earlier: () => Promise<void>;
  later: () => Promise<void>;
  /** Begins anew at either end. */
  goTo: (end: "beginning" | "end") => Promise<void>;
}

type Page = Omit<ThreadsQueryVariables, "id">;
interface Asked {
  edges: Edge[];
  pageInfo: { hasNextPage: boolean };
}
type Ask = (page: Page) => Promise<Asked>;

/** The last threads, with one more asked for: its cursor is where a refresh begins. */
async function fromEnd(ask: Ask, place: Place, before?: string): Promise<Edge[]> {
  const page = await ask({ last: place.count + 1, before: before ?? null });
  const edges = page.edges.length > place.count ? page.edges.slice(1) : page.edges;
  place.anchor = page.edges.length > place.count ? (page.edges[0]?.cursor ?? null) : null;
  return edges;
}

async function fromAnchor(ask: Ask, place: Place): Promise<Stretch> {
  const edges: Edge[] = [];
  let hasLater = true;
  let after = place.anchor ?? null;
  while (hasLater && (place.toEnd || edges.length < place.count)) {
    const first = place.toEnd ? MOST : Math.min(MOST, place.count - edges.length);
    const page = await ask({ first, after });
    edges.push(...page.edges);
    hasLater = page.pageInfo.hasNextPage && page.edges.length > 0;
    after = edges.at(-1)?.cursor ?? null;
  }
  // Whoever sees the end goes on seeing it as it grows.
  if (!hasLater) place.toEnd = true;
  return { edges, hasEarlier: place.anchor !== null, hasLater };
}

function placeAt(start: "beginning" | "end", atLeast = STRETCH): Place {
  return start === "beginning"
    ? { anchor: null, count: STRETCH, toEnd: false }
    : { anchor: undefined, count: Math.min(MOST, Math.max(STRETCH, atLeast)), toEnd: true };
}

/** The stretch and how it grows, apart from the page so that it can be tested. */
export function makeStretch(ask: Ask, start: "beginning" | "end", atLeast: number) {
  const place = placeAt(start, atLeast);
  return {
    read: async (): Promise<Stretch> => {
      if (place.anchor !== undefined) return fromAnchor(ask, place);
      const edges = await fromEnd(ask, place);
      return { edges, hasEarlier: place.anchor !== null, hasLater: false };
    },
    /** What is shown, with the threads before it. */
    earlier: async (shown: Stretch): Promise<Stretch> => {
      const first = shown.edges[0];
      if (!first) return shown;
      const before = { ...place, count: STRETCH };
      const edges = await fromEnd(ask, before, first.cursor);
      place.anchor = before.anchor;
      place.count += edges.length;
      return { ...shown, edges: [...edges, ...shown.edges], hasEarlier: place.anchor !== null };
    },
    /** The next reading goes further, or begins anew at either end. */
    grow: () => {
      place.count += STRETCH;
    },
    goTo: (end: "beginning" | "end") => {
      Object.assign(place, placeAt(end));
    },
  };
}

export function useThreads(id: string, start: "beginning" | "end", atLeast: number): Threads {
  const ask: Ask = async (page) => {
    const { discussion } = await send(ThreadsQuery, { id, ...page });
    return discussion?.comments ?? { edges: [], pageInfo: { hasNextPage: false } };
  };
  const [stretch] = useState(() => makeStretch(ask, start, atLeast));
  const reading = useReading(stretch.read, id);
  return Object.assign(Object.create(reading) as typeof reading, {
    earlier: async () => {
      if (reading.answer.value) reading.answer.value = await stretch.earlier(reading.answer.value);
    },
    later: () => {
      stretch.grow();
      return reading.again();
    },
    goTo: (end: "beginning" | "end") => {
      stretch.goTo(end);
      return reading.again();
    },
  });
}
