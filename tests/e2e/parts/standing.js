// The real server on a clock that stands still until a test moves it: `tests/standing`.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { BINARY, freePort, listens, newFolder, run, until } from "./server.js";

const STANDING = join(dirname(BINARY), "standing");
export const PASSWORD = "a few words are good";

/** Starts it with one member of its hub for each name; the first is an administrator and leads it. */
export async function startStanding({ names, smtp, database }) {
  if (!existsSync(STANDING)) throw new Error(`${STANDING} is missing: run \`cargo build\` first`);
  const [page, control] = [await freePort(), await freePort()].map((port) => `127.0.0.1:${port}`);
  const kept = database ?? `sqlite://${join(newFolder("standing"), "folkmoot.db")}`;
  const server = run(STANDING, [page, control, kept, smtp, ...names]);
  const address = `http://${page}`;
  await until("the server on the standing clock is ready", async () => {
    if (server.ended) throw new Error(`the server ended:\n${server.said()}`);
    return listens(Number(page.split(":")[1]));
  });
  const ask = async (path, method) => {
    const answer = await fetch(`http://${control}${path}`, { method });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`the clock: ${text}`);
    return new Date(text);
  };
  return {
    address,
    now: () => ask("/now", "GET"),
    /** Moves the clock, and answers the time when all that is due by then is done. */
    forward: (seconds) => ask(`/forward/${Math.ceil(seconds)}`, "POST"),
    stop: server.stop,
  };
}
