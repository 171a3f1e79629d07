// Queries on screen. There is no cache: a mutation or a live ping runs again what is shown.
import { type Signal, signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { Document } from "./document";
import { asRefusal, type Refusal } from "./errors";
import { send } from "./graphql";

export interface Reading<Answer> {
  /** The newest answer; stays while it is being asked again. */
  answer: Signal<Answer | undefined>;
  /** Why the last try failed. */
  refusal: Signal<Refusal | undefined>;
  busy: Signal<boolean>;
  again: () => Promise<void>;
}

const onScreen = new Set<() => Promise<void>>();
let pending: ReturnType<typeof setTimeout> | undefined;

/** Runs again, now, everything that is on screen. */
export async function refresh(): Promise<void> {
  clearTimeout(pending);
  pending = undefined;
  await Promise.all([...onScreen].map((again) => again()));
}

/** Runs it again in a moment: many pings make one round. */
export function refreshSoon(): void {
  clearTimeout(pending);
  pending = setTimeout(refresh, 400);
}

/** Keeps something fresh that is not a hook of a page (the frame's own query). */
export function keepFresh(again: () => Promise<void>): () => void {
  onScreen.add(again);
  return () => onScreen.delete(again);
}

/** Changes something on the server, then refreshes what is on screen. */
export async function mutate<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const answer = await send(document, variables);
  await refresh();
  return answer;
}

/** A reading of whatever `ask` answers; an older answer never overwrites a newer one. */
export function makeReading<Answer>(ask: () => Promise<Answer>): Reading<Answer> & { ask: typeof ask } {
  let round = 0;
  const reading = {
    ask,
    answer: signal<Answer | undefined>(undefined),
    refusal: signal<Refusal | undefined>(undefined),
    busy: signal(true),
    again: async () => {
      const mine = ++round;
      reading.busy.value = true;
      try {
        const answer = await reading.ask();
        if (mine !== round) return;
        reading.answer.value = answer;
        reading.refusal.value = undefined;
      } catch (thrown) {
        if (mine === round) reading.refusal.value = asRefusal(thrown);
      }
      if (mine === round) reading.busy.value = false;
    },
  };
  return reading;
}

/** Asks while the component is on screen, and again when its variables change. */
export function useReading<Answer>(ask: () => Promise<Answer>, key: string): Reading<Answer> {
  const [reading] = useState(() => makeReading(ask));
  useEffect(() => {
    reading.ask = ask;
    reading.again();
  }, [key]);
  useEffect(() => keepFresh(reading.again), []);
  return reading;
}

export function useQuery<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
): Reading<Answer> {
  return useReading(() => send(document, variables), document + JSON.stringify(variables));
}

/** Asks once and is not kept fresh: for what a form fills itself from, or uses up. */
export function useReadingOnce<Answer>(ask: () => Promise<Answer>): Reading<Answer> {
  const [reading] = useState(() => makeReading(ask));
  useEffect(() => void reading.again(), []);
  return reading;
}

export function useQueryOnce<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
): Reading<Answer> {
  return useReadingOnce(() => send(document, variables));
}
