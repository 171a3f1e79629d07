// The catalogues against each other, and against the code that uses them.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentParser, type Message, Visitor } from "@fluent/syntax";
import { expect, test } from "vitest";

const locale = new URL("../../../server/core/locale/", import.meta.url);
const source = fileURLToPath(new URL("../", import.meta.url));

class Placeables extends Visitor {
  names = new Set<string>();
  override visitVariableReference(node: { id: { name: string } }) {
    this.names.add(node.id.name);
  }
}

/** Each key of a file with the variables in its text. */
function catalogue(language: string, file: string): Map<string, string> {
  const text = readFileSync(new URL(`${language}/${file}`, locale), "utf8");
  const resource = new FluentParser().parse(text);
  const junk = resource.body.filter((entry) => entry.type === "Junk");
  expect(junk, `unreadable lines in ${language}/${file}`).toEqual([]);
  const messages = resource.body.filter((entry): entry is Message => entry.type === "Message");
  return new Map(
    messages.map((message) => {
      const found = new Placeables();
      found.visit(message);
      return [message.id.name, [...found.names].sort().join(" ")];
    }),
  );
}

/** The page reads all of them into one: of two texts with one key it would show the first, wherever it is asked for. */
test.each(["en", "es"])("no key is given twice (%s)", (language) => {
  const keys = [
    "page.ftl",
    "error.ftl",
    "deciding.ftl",
    "agreeing.ftl",
    "process.ftl",
    "refusal.ftl",
    "goals.ftl",
    "roles.ftl",
    "reviews.ftl",
    "feedback.ftl",
    "meetings.ftl",
  ].flatMap((file) =>
    new FluentParser()
      .parse(readFileSync(new URL(`${language}/${file}`, locale), "utf8"))
      .body.flatMap((entry) => (entry.type === "Message" ? [entry.id.name] : [])),
  );
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

const code = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|generated)\.ts/.test(path))
  .map((path) => ({ path, text: readFileSync(source + path, "utf8") }));

for (const file of [
  "page.ftl",
  "error.ftl",
  "deciding.ftl",
  "agreeing.ftl",
  "process.ftl",
  "refusal.ftl",
  "goals.ftl",
  "roles.ftl",
  "reviews.ftl",
  "feedback.ftl",
  "meetings.ftl",
]) {
  test(`${file} has the same keys and variables in English and Spanish`, () => {
    expect(Object.fromEntries(catalogue("es", file))).toEqual(Object.fromEntries(catalogue("en", file)));
  });
}

test("every key the code asks for is in the catalogue, and is written out", () => {
  const known = new Set([
    ...catalogue("en", "page.ftl").keys(),
    ...catalogue("en", "agreeing.ftl").keys(),
    ...catalogue("en", "error.ftl").keys(),
    ...catalogue("en", "deciding.ftl").keys(),
    ...catalogue("en", "process.ftl").keys(),
    ...catalogue("en", "goals.ftl").keys(),
    ...catalogue("en", "roles.ftl").keys(),
    ...catalogue("en", "reviews.ftl").keys(),
    ...catalogue("en", "feedback.ftl").keys(),
    ...catalogue("en", "meetings.ftl").keys(),
  ]);
  const missing = code.flatMap(({ path, text }) =>
    [...text.matchAll(/\bt\(\s*(?:"([^"]+)"|(`))/g)]
      .filter(([, key]) => !key || !known.has(key))
      .map(([call]) => `${path}: ${call}`),
  );
  expect(missing).toEqual([]);
});

test.each([
  "page.ftl",
  "agreeing.ftl",
  "process.ftl",
  "goals.ftl",
  "meetings.ftl",
  "roles.ftl",
  "reviews.ftl",
  "feedback.ftl",
])("every key of %s is used by the code", (file) => {
  const all = code.map(({ text }) => text).join("\n");
  const unused = [...catalogue("en", file).keys()].filter((key) => !all.includes(`"${key}"`));
  expect(unused).toEqual([]);
});
