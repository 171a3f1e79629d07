// Something the reader does: busy while it runs, with the refusal when it fails.
import { type Signal, signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { asRefusal, type Refusal } from "./errors";

export interface Action<Arguments extends unknown[]> {
  run: (...given: Arguments) => Promise<void>;
  busy: Signal<boolean>;
  refusal: Signal<Refusal | undefined>;
}

export function useAction<Arguments extends unknown[]>(
  work: (...given: Arguments) => Promise<unknown>,
): Action<Arguments> {
  const [state] = useState(() => ({ busy: signal(false), refusal: signal<Refusal | undefined>(undefined) }));
  return {
    ...state,
    run: async (...given) => {
      if (state.busy.value) return;
      state.busy.value = true;
      state.refusal.value = undefined;
      try {
        await work(...given);
      } catch (thrown) {
        state.refusal.value = asRefusal(thrown);
      }
      state.busy.value = false;
    },
  };
}
