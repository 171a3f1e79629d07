// The real server as a process of its own, on a free port and with a data folder of its own.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const BINARY = process.env.FOLKMOOT_BINARY ?? join(import.meta.dirname, "../../../target/debug/folkmoot");

/** Starts `folkmoot serve`, or another command, and waits until it answers. */
export async function startServer({ command = "serve", database, smtp, patience = 60_000 } = {}) {
  if (!existsSync(BINARY)) throw new Error(`${BINARY} is missing: run \`cargo build\` first`);
  const data = newFolder("data");
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const process = run(BINARY, [command, "--data", data], {
    FOLKMOOT_LISTEN: `127.0.0.1:${port}`,
    FOLKMOOT_ADDRESS: address,
    FOLKMOOT_MAIL_FROM: "folkmoot@folkmoot.test",
    ...(database && { FOLKMOOT_DATABASE: database }),
    ...(smtp && { FOLKMOOT_SMTP: smtp }),
  });
  const ready = () => fetch(`${address}/readyz`).then((answer) => answer.ok, () => false);
  await until("the server is ready", async () => {
    if (process.ended) throw new Error(`the server ended:\n${process.said()}`);
    return ready();
  }, patience);
  return { address, console: process.said, stop: process.stop };
}

/** A program beside the test: what it says is kept, and it ends with the test at the latest. */
export function run(program, words, env = {}) {
  const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  const started = { said: () => said, ended: false };
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const gone = new Promise((resolve) => {
    child.once("error", (error) => {
      said += error.message;
      resolve();
    });
    child.once("close", resolve);
  }).then(() => {
    started.ended = true;
    process.removeListener("exit", kill);
  });
  started.stop = () => (child.kill("SIGTERM"), gone);
  return started;
}

/** Asks again until the answer is there, and says what was waited for when it does not come. */
export async function until(what, ask, patience = 20_000) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether somebody listens at this port of this machine. */
export const listens = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => (socket.destroy(), resolve(true))).once("error", () => resolve(false));
  });

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A folder that is gone when the tests end. */
export function newFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `folkmoot-e2e-${name}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
