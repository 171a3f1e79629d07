// The `changes` subscription: each ping, and each new connection, refreshes what is on screen.
// graphql-ws is fetched after the first paint, so that it never delays it.
import { ChangesSubscription } from "./live.generated";
import { refreshSoon } from "./reading";

let stop: (() => void) | undefined;

export async function listen(): Promise<void> {
  if (stop) return;
  let stopped = false;
  stop = () => {
    stopped = true;
  };
  const { createClient } = await import("graphql-ws");
  if (stopped) return;
  let connections = 0;
  const client = createClient({
    url: `${location.origin.replace(/^http/, "ws")}/graphql/ws`,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: 30_000,
    on: {
      connected: () => {
        if (connections++ > 0) whenSeen();
      },
    },
  });
  client.subscribe({ query: ChangesSubscription }, { next: whenSeen, error: () => {}, complete: () => {} });
  stop = () => void client.dispose();
}

export function stopListening(): void {
  stop?.();
  stop = undefined;
}

let missed = false;

/** A page in the background waits until it is looked at again. */
function whenSeen(): void {
  missed = document.hidden;
  if (!missed) refreshSoon();
}

document.addEventListener("visibilitychange", () => {
  if (!document.hidden && missed) whenSeen();
});

addEventListener("online", refreshSoon);
