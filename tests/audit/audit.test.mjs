// Runs the audits of GraphQL over HTTP against a server and fails on any that is not met: MUST, SHOULD and MAY alike.
// FOLKMOOT_ADDRESS names a running server; without it the binary named by FOLKMOOT_BINARY is started on a fresh folder.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { serverAudits } from "graphql-http";
import { start } from "./start.mjs";

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
