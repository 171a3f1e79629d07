// How the page is built: hashed files in assets/, nothing inlined (the server's
// content security policy allows neither inline script nor data: addresses).
import { defineConfig } from "vite";

const server = process.env.FOLKMOOT_SERVER ?? "http://127.0.0.1:8080";
const spoken = ["/graphql", "/session", "/sessions", "/password", "/invitations", "/demo", "/pictures"];
const proxied = [...spoken, "/setup", "/me/picture", "/decisions", "/mail", "/mailbox"];

export default defineConfig({
  resolve: { alias: [{ find: /^#/, replacement: `${import.meta.dirname}/src/` }] },
  build: {
    outDir: "dist",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    reportCompressedSize: false,
    // What several pages share comes in one file: fewer trips on a slow line.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "parts", test: /src[\\/](ui|api)[\\/]/, minShareCount: 34 }] },
      },
    },
  },
  server: {
    // The server compares Origin with its own address, so the proxy speaks in its name.
    proxy: Object.fromEntries(proxied.map((path) => [`^${path}(/|\\?|$)`, toServer()])),
  },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
} as import("vite").UserConfig);

function toServer() {
  return {
    target: server,
    ws: true,
    changeOrigin: true,
    headers: { origin: server },
    // /setup is both a page and what the page asks: a browser that goes there gets the page.
    bypass: (request: { url?: string; headers: { accept?: string } }) =>
      request.url?.startsWith("/setup") && request.headers.accept?.includes("text/html")
        ? "/index.html"
        : undefined,
  };
}
