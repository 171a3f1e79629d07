// Types for every operation, written beside it, from the committed schema.
import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = { ID: "string", DateTime: "string", Date: "string", Exact: "string" };

const config: CodegenConfig = {
  schema: "../schema/schema.graphql",
  documents: ["src/**/*.graphql"],
  generates: {
    "src/api/schema.generated.ts": {
      plugins: ["typescript"],
      config: { scalars, enumsAsTypes: true, useTypeImports: true },
    },
    "src/": {
      preset: "near-operation-file",
      presetConfig: { baseTypesPath: "~#api/schema.generated", extension: ".generated.ts" },
      plugins: ["typescript-operations", "./scripts/documents.cjs"],
      config: { scalars, useTypeImports: true, skipTypename: true },
    },
  },
};

export default config;
