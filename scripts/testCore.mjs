// The core suite: everything in test/ that needs no editor. `npm run test:core -- --grep dates` runs a part.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { readdirSync } from "node:fs";

const skip = /^test\/(vscode|ui|support|golden)\//;
const tests = readdirSync("test", { recursive: true })
  .map((file) => `test/${String(file).replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".test.ts") && !skip.test(file));
rmSync("out/core", { recursive: true, force: true });
await build({
  entryPoints: tests,
  outdir: "out/core",
  outbase: "test",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
});
const run = spawnSync(
  process.execPath,
  [
    "--enable-source-maps",
    "node_modules/mocha/bin/mocha.js",
    "out/core/**/*.test.mjs",
    "--reporter",
    "dot",
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
process.exit(run.status ?? 1);
