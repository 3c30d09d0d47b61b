#!/usr/bin/env node
// The command line of Glossator. The program itself is dist/cli.mjs, made by `npm run build`.
import { existsSync, readFileSync } from "node:fs";

const program = new URL("../dist/cli.mjs", import.meta.url);
if (!existsSync(program)) {
  console.error("glossator: not built yet; run `npm ci && npm run build` in the checkout first.");
  process.exit(2);
}
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const { runFromProcess } = await import(program.href);
await runFromProcess(version);
