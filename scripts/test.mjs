// `npm test`: everything, each stage in a process of its own. The last line is `N passed, N failed`.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { endWithUs, exitOnSignals } from "./lib/endings.mjs";
import { root } from "./lib/root.mjs";
import { main, say } from "./lib/say.mjs";

/** The cheap before the dear. */
const stages = [
  { title: "Types, lint and format", script: "check.mjs" },
  { title: "Core, grammars and architecture", script: "testCore.mjs" },
  { title: "Language server over streams", script: "testLsp.mjs" },
  { title: "In the extension host of a real VS Code", script: "testEditor.mjs" },
  { title: "In the extension host of a browser", script: "testEditor.mjs", args: ["--host", "browser"] },
  { title: "In the workbench, by mouse and keyboard, with the packed .vsix", script: "testUi.mjs" },
];

exitOnSignals();
await main(async () => {
  let allPassed = 0;
  /** @type {string[]} */
  const allFailed = [];
  try {
    await ensureDependencies();
    const { readResults } = await import("./lib/suite.mjs");
    for (const { title, script, args = [] } of stages) {
      say(`\n■ ${title}`);
      const began = Date.now();
      const file = path.join(root, "out", `results-${process.pid}.json`);
      mkdirSync(path.dirname(file), { recursive: true });
      const code = await run(script, args, file);
      const { passed, failed } = readResults(file);
      rmSync(file, { force: true });
      const failures =
        code !== 0 && failed.length === 0 ? ["The run broke down after its tests had passed."] : failed;
      say(`  ${passed} passed, ${failures.length} failed in ${Math.round((Date.now() - began) / 1000)} s`);
      allPassed += passed;
      allFailed.push(...failures.map((failure) => `${title}: ${failure}`));
    }
  } catch (error) {
    allFailed.push(error instanceof Error ? error.message : String(error));
  }
  // Once more at the end, where it is found without looking through thousands of lines.
  for (const failure of allFailed) say(`\n✖ ${failure}`);
  say(`\n${allPassed} passed, ${allFailed.length} failed`);
  return allFailed.length === 0 && allPassed > 0 ? 0 : 1;
});

/** @param {string} script @param {readonly string[]} args @param {string} results @returns {Promise<number>} the exit code */
function run(script, args, results) {
  const child = spawn(process.execPath, [path.join(root, "scripts", script), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, GLOSSATOR_RESULTS: results },
  });
  endWithUs(child);
  return new Promise((resolve, reject) =>
    child.on("error", reject).on("close", (code) => resolve(code ?? 1)),
  );
}
