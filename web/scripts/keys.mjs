// Writes the union of all text keys, so that the compiler knows a mistyped one.
import { readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../../server/core/locale/en/", import.meta.url);
const keys = [
  "page.ftl",
  "error.ftl",
  "deciding.ftl",
  "agreeing.ftl",
  "process.ftl",
  "goals.ftl",
  "roles.ftl",
  "reviews.ftl",
  "feedback.ftl",
  "meetings.ftl",
].flatMap((file) =>
  [...readFileSync(new URL(file, folder), "utf8").matchAll(/^([a-z][\w-]*) *=/gm)].map((match) => match[1]),
);
const union = keys.map((key) => `  | "${key}"`).join("\n");
writeFileSync(
  new URL("../src/i18n/keys.generated.ts", import.meta.url),
  `export type TextKey =\n${union};\n`,
);
