// A codegen plugin: each operation becomes one short string that carries its types.
// The stock plugin repeats a class in every file and keeps the indentation: bytes on a phone.
const { print, visit } = require("graphql");

const squeezed = (node) =>
  print(node)
    .replace(/\s+/g, " ")
    .replace(/ ?([{}(),:]) ?/g, "$1");

function spreadIn(node) {
  const names = [];
  visit(node, { FragmentSpread: (spread) => void names.push(spread.name.value) });
  return names;
}

module.exports = {
  plugin(_schema, documents, config) {
    const known = new Map();
    for (const outside of config.externalFragments ?? []) known.set(outside.name, outside.node);
    const operations = [];
    for (const { document } of documents) {
      for (const part of document.definitions) {
        if (part.kind === "FragmentDefinition") known.set(part.name.value, part);
        else operations.push(part);
      }
    }
    const written = operations.map((operation) => {
      const needed = new Set();
      const collect = (node) => {
        for (const name of spreadIn(node)) {
          if (needed.has(name)) continue;
          needed.add(name);
          collect(known.get(name));
        }
      };
      collect(operation);
      const text = [operation, ...[...needed].map((name) => known.get(name))].map(squeezed).join("");
      const kind = operation.operation[0].toUpperCase() + operation.operation.slice(1);
      const name = operation.name.value + kind;
      return `export const ${name} = ${JSON.stringify(text)} as Document<${name}, ${name}Variables>;`;
    });
    return {
      prepend: written.length ? ['import type { Document } from "#api/document";'] : [],
      content: written.join("\n"),
    };
  },
};
