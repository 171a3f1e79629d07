// Keeps what is written while it is written: a moment after the last key, one at a time, and never out of order.

export interface Saver<Value> {
  /** Keeps it in a moment; what comes before then takes its place. */
  later: (value: Value) => void;
  /** Keeps now what waits, if anything does. */
  flush: () => Promise<void>;
  /** Forgets what waits. */
  drop: () => void;
}

/** `save` says whether it was kept; what was not waits until it is asked for again. */
export function makeSaver<Value>(save: (value: Value) => Promise<boolean>, pause = 1500): Saver<Value> {
  let waiting: { value: Value } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  const flush = async () => {
    clearTimeout(timer);
    if (running || !waiting) return;
    const now = waiting;
    waiting = undefined;
    running = true;
    const kept = await save(now.value);
    running = false;
    if (!kept) waiting ??= now;
    else if (waiting) await flush();
  };
  return {
    later: (value) => {
      waiting = { value };
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
    flush,
    drop: () => {
      clearTimeout(timer);
      waiting = undefined;
    },
  };
}
