// Looks at every npm package that the given folders' locks name: its licence must be one that deny.toml allows
// (or, for a tool that is never shipped, one of TOOLS), and the lock must hold its checksum.
import { readFileSync } from "node:fs";

const TOOLS = ["BlueOak-1.0.0", "CC-BY-4.0", "CC0-1.0", "MIT-0", "Python-2.0", "Unlicense"];
const deny = readFileSync("deny.toml", "utf8").match(/^allow = \[(.*?)^\]/ms)[1];
const allowed = [...deny.matchAll(/^\s*"(.*?)"/gm)].map((match) => match[1]);

// "(MIT OR Apache-2.0) AND ISC": every part of an AND, one part of an OR. Brackets only ever hold an OR.
const mayCome = (licence, list) =>
  licence.split(" AND ").every((part) => part.replace(/[()]/g, "").split(" OR ").some((one) => list.includes(one)));

let looked = 0;
const refused = [];
for (const folder of process.argv.slice(2)) {
  const lock = JSON.parse(readFileSync(`${folder}/package-lock.json`, "utf8"));
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === "" || entry.link) continue;
    looked += 1;
    const list = entry.dev || entry.devOptional ? [...allowed, ...TOOLS] : allowed;
    if (!mayCome(entry.license ?? "none", list)) refused.push(`${folder}: ${path}: licence ${entry.license ?? "not named"}`);
    if (!entry.integrity && !entry.inBundle) refused.push(`${folder}: ${path}: no checksum in the lock`);
  }
}
for (const line of refused) console.error(line);
console.log(`${looked} npm packages looked at, ${refused.length} refused`);
process.exitCode = refused.length > 0 ? 1 : 0;
