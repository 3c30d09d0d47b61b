// Bundles what ships: dist/extension.cjs (client), dist/server.cjs (language server), dist/cli.mjs.
import { build } from "esbuild";
import { existsSync } from "node:fs";

const shared = {
  bundle: true,
  sourcemap: true,
  target: "es2023",
  logLevel: "info",
  minify: process.argv.includes("--minify"),
};
const node = { ...shared, platform: "node", target: "node20" };
const targets = [
  {
    ...node,
    entryPoints: ["src/vscode/extension.ts"],
    outfile: "dist/extension.cjs",
    format: "cjs",
    external: ["vscode"],
  },
  { ...node, entryPoints: ["src/server/main.node.ts"], outfile: "dist/server.cjs", format: "cjs" },
  {
    ...node,
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.mjs",
    format: "esm",
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  },
];
await Promise.all(targets.filter((t) => existsSync(t.entryPoints[0])).map((t) => build(t)));
