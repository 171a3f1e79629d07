// The real server on a fresh folder, for the audits.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("../..", import.meta.url).pathname;

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((ready) => probe.once("listening", ready));
  const { port } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** Starts the binary named by FOLKMOOT_BINARY on a fresh folder, with a subcommand if one is given. */
export async function start(...subcommand) {
  const folder = mkdtempSync(join(tmpdir(), "folkmoot-audit-"));
  const listen = `127.0.0.1:${await freePort()}`;
  const binary = process.env.FOLKMOOT_BINARY ?? join(root, "target/debug/folkmoot");
  const server = spawn(binary, [...subcommand, "--listen", listen, "--data", folder, "--log", "warn"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = async () => {
    const ended = new Promise((done) => server.once("exit", done));
    if (server.exitCode === null) server.kill("SIGTERM");
    else return rmSync(folder, { recursive: true, force: true });
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
    const ready = await fetch(`http://${listen}/readyz`).then((answer) => answer.ok, () => false);
    if (ready) return { address: `http://${listen}`, stop };
    await new Promise((wait) => setTimeout(wait, 100));
  }
  await stop();
  throw new Error("the server did not become ready");
}
