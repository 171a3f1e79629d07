// Runs the audits of GraphQL over HTTP against a server and fails on any that is not met: MUST, SHOULD and MAY alike.
// FOLKMOOT_ADDRESS names a running server; without it the binary named by FOLKMOOT_BINARY is started on a fresh folder.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { serverAudits } from "graphql-http";

const root = new URL("../..", import.meta.url).pathname;

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((ready) => probe.once("listening", ready));
  const { port } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function start() {
  const folder = mkdtempSync(join(tmpdir(), "folkmoot-audit-"));
  const listen = `127.0.0.1:${await freePort()}`;
  const binary = process.env.FOLKMOOT_BINARY ?? join(root, "target/debug/folkmoot");
  const server = spawn(binary, ["--listen", listen, "--data", folder, "--log", "warn"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = async () => {
    const ended = new Promise((done) => server.once("exit", done));
    if (server.exitCode === null) server.kill("SIGTERM");
    else return rmSync(folder, { recursive: true, force: true });
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200 && server.exitCode === null; tries++) {
    const ready = await fetch(`http://${listen}/readyz`).then((answer) => answer.ok, () => false);
    if (ready) return { address: `http://${listen}`, stop };
    await new Promise((wait) => setTimeout(wait, 100));
  }
  await stop();
  throw new Error("the server did not become ready");
}

const { address, stop } = process.env.FOLKMOOT_ADDRESS
  ? { address: process.env.FOLKMOOT_ADDRESS, stop: async () => {} }
  : await start();
after(stop);
for (const audit of serverAudits({ url: `${address}/graphql` })) {
  test(`${audit.id} ${audit.name}`, async () => {
    const result = await audit.fn();
    assert.equal(result.status, "ok", result.reason);
  });
}
