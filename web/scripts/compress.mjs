// Lays a .br and a .gz beside every file of the build, so that the server never compresses the page.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync, constants as zlib } from "node:zlib";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const sizes = [];
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || /\.(br|gz)$/.test(entry.name)) continue;
  const path = join(entry.parentPath, entry.name);
  const bytes = readFileSync(path);
  const gzip = gzipSync(bytes, { level: 9 });
  writeFileSync(`${path}.gz`, gzip);
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: 11 } }));
  sizes.push([gzip.length, entry.name]);
}
sizes.sort(([a], [b]) => b - a);
for (const [size, name] of sizes.slice(0, 8))
  console.log(`${(size / 1024).toFixed(1).padStart(7)} KB gzip  ${name}`);

// What a phone must fetch before it draws anything; a page's own code comes after.
const LIMIT = 27 * 1024;
const shell = readFileSync(join(dist, "index.html"), "utf8");
const first = [...shell.matchAll(/\/assets\/[\w.-]+\.js/g)].map(
  ([path]) => statSync(`${dist}${path}.gz`).size,
);
const sum = first.reduce((total, size) => total + size, 0);
console.log(`${(sum / 1024).toFixed(1).padStart(7)} KB gzip  before the first page`);
if (sum > LIMIT)
  throw new Error(`The first scripts weigh ${sum} bytes, more than ${LIMIT}: load something later.`);
