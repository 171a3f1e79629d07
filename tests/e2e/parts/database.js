// A database of the test's own under the PostgreSQL server of FOLKMOOT_TEST_POSTGRES.
import { randomBytes } from "node:crypto";
import pg from "pg";

export async function newDatabase(server) {
  const name = `e2e_${randomBytes(6).toString("hex")}`;
  const ask = async (statement) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await ask(`CREATE DATABASE ${name}`);
  const address = server.replace(/^(postgres(?:ql)?:\/\/[^/?]*)(?:\/[^?]*)?/, `$1/${name}`);
  return { address, drop: () => ask(`DROP DATABASE ${name} WITH (FORCE)`) };
}
