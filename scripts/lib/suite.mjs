import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { bundleTests } from "./bundle.mjs";
import { endWithUs } from "./endings.mjs";
import { root } from "./root.mjs";

/** The test files that run in a plain Node, by suite. */
const suites = {
  /** Everything that needs no editor, server process or browser. */
  core: (/** @type {string} */ file) => !/^test\/(lsp|vscode|ui|support|golden|fixtures)\//.test(file),
  /** The language server over real streams. */
  lsp: (/** @type {string} */ file) => file.startsWith("test/lsp/"),
  /** The workbench in a browser. */
  ui: (/** @type {string} */ file) => file.startsWith("test/ui/"),
  /** The same in the extension host. */
  vscode: (/** @type {string} */ file) => file.startsWith("test/vscode/"),
};

/** @param {keyof typeof suites} suite */
export function testFiles(suite) {
  return readdirSync(path.join(root, "test"), { recursive: true })
    .map((file) => `test/${String(file).replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".test.ts") && suites[suite](file))
    .sort();
}

/**
 * Bundle a suite's tests and run them with Mocha in a Node of their own.
 * @param {"core" | "lsp" | "ui"} suite @param {readonly string[]} args for Mocha @param {Record<string, string>} [env]
 * @param {readonly string[]} [files] a part of the suite
 * @returns {Promise<number>} the exit code
 */
export async function runSuite(suite, args, env = {}, files = testFiles(suite)) {
  if (files.length === 0) throw new Error(`There are no tests in the suite ${suite}.`);
  const outdir = path.join(root, "out", `${suite}-${process.pid}`);
  const remove = () => rmSync(outdir, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    await bundleTests(files, outdir, "esm");
    const mocha = [
      path.join(root, "node_modules/mocha/bin/mocha.js"),
      "--reporter",
      path.join(root, "scripts/lib/mochaReporter.cjs"),
      // A loaded machine is no failure; what hangs still ends.
      "--timeout",
      "60000",
    ];
    const compiled = files.map((file) =>
      path.join(outdir, file.replace(/^test\//, "").replace(/\.ts$/, ".mjs")),
    );
    const child = spawn(process.execPath, ["--enable-source-maps", ...mocha, ...args, ...compiled], {
      cwd: root,
      stdio: "inherit",
      // Programs that tests start keep nothing among what the user keeps.
      env: { ...process.env, XDG_CACHE_HOME: outdir, LOCALAPPDATA: outdir, ...env },
    });
    endWithUs(child);
    return await new Promise((resolve, reject) =>
      child.on("error", reject).on("close", (code) => resolve(code ?? 1)),
    );
  } finally {
    remove();
    process.off("exit", remove);
  }
}

/**
 * What the reporter wrote; a missing file means that the run broke down, which counts as one failure.
 * @param {string} file
 * @returns {{ passed: number, failed: readonly string[] }} of each test that failed its name and what was wrong
 */
export function readResults(file) {
  if (!existsSync(file)) return { passed: 0, failed: ["The run broke down before it ended."] };
  const { passed, failed } = JSON.parse(readFileSync(file, "utf8"));
  return { passed, failed };
}
