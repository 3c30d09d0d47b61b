// Measures Glossator beside its peers: `npm run bench [-- --quick]`. The peers are installed on first use.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
for (const [folder, what] of [
  [".", "the project's packages"],
  ["bench/peers", "the programs to measure beside (chrono-node, compromise, wink-nlp, Recognizers-Text)"],
]) {
  if (existsSync(`${folder}/node_modules`)) continue;
  console.log(`Installing ${what} …`);
  const installed = spawnSync(npm, ["ci", "--ignore-scripts"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
}
const { build } = await import("esbuild");
await build({
  entryPoints: ["bench/main.ts"],
  outfile: "out/bench/main.mjs",
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
});
const run = spawnSync(
  process.execPath,
  ["--enable-source-maps", "out/bench/main.mjs", ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exit(run.status ?? 1);
