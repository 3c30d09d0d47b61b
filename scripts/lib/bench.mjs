import { spawn } from "node:child_process";
import { build } from "esbuild";
import path from "node:path";
import { endWithUs } from "./endings.mjs";
import { engineVersion } from "./engine.mjs";
import { root } from "./root.mjs";

/**
 * Bundle a program of bench/ and run it with this Node; resolves to its exit code.
 * @param {string} entry from the checkout on @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export async function runBench(entry, args) {
  const outfile = path.join(root, "out", entry.replace(/\.ts$/, ".mjs"));
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: true,
    plugins: [engineVersion],
    logLevel: "warning",
  });
  const child = spawn(process.execPath, ["--enable-source-maps", "--expose-gc", outfile, ...args], {
    cwd: root,
    stdio: "inherit",
  });
  endWithUs(child);
  return new Promise((resolve, reject) =>
    child.on("error", reject).on("close", (code) => resolve(code ?? 1)),
  );
}
