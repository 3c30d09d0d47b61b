// `npm test`: everything, each stage in a process of its own. The last line is `N passed, N failed`.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { endWithUs, exitOnSignals } from "./lib/endings.mjs";
import { root } from "./lib/root.mjs";
import { main, say } from "./lib/say.mjs";

/**
 * The cheap before the dear.
 * @type {readonly { title: string, script: string, args?: readonly string[], isBegunAtOnce?: boolean }[]}
 */
const stages = [
  { title: "Types, lint and format", script: "check.mjs" },
  { title: "Core, grammars and architecture", script: "testCore.mjs" },
  // It waits more than it works.
  { title: "Language server over streams", script: "testLsp.mjs", isBegunAtOnce: true },
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
    const begun = new Map(
      stages.filter((stage) => stage.isBegunAtOnce).map((stage) => [stage, begin(stage)]),
    );
    for (const stage of stages) {
      say(`\n■ ${stage.title}`);
      const { ended, file, show } = begun.get(stage) ?? begin(stage);
      show();
      const { code, seconds } = await ended;
      const { passed, failed } = readResults(file);
      rmSync(file, { force: true });
      const failures =
        code !== 0 && failed.length === 0 ? ["The run broke down after its tests had passed."] : failed;
      say(`  ${passed} passed, ${failures.length} failed in ${seconds} s`);
      allPassed += passed;
      allFailed.push(...failures.map((failure) => `${stage.title}: ${failure}`));
    }
  } catch (error) {
    allFailed.push(error instanceof Error ? error.message : String(error));
  }
  // Once more at the end, where it is found without looking through thousands of lines.
  for (const failure of allFailed) say(`\n✖ ${failure}`);
  say(`\n${allPassed} passed, ${allFailed.length} failed`);
  return allFailed.length === 0 && allPassed > 0 ? 0 : 1;
});

/**
 * Start a stage in a process of its own.
 * @param {(typeof stages)[number]} stage
 */
function begin({ script, args = [], isBegunAtOnce = false }) {
  const began = Date.now();
  const file = path.join(root, "out", `results-${process.pid}-${path.parse(script).name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  const child = spawn(process.execPath, [path.join(root, "scripts", script), ...args], {
    cwd: root,
    stdio: isBegunAtOnce ? ["inherit", "pipe", "pipe"] : "inherit",
    env: { ...process.env, GLOSSATOR_RESULTS: file },
  });
  endWithUs(child);
  /** What it says until its turn has come. @type {Buffer[]} */
  const held = [];
  let tell = (/** @type {Buffer} */ said) => void held.push(said);
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (said) => tell(said));
  /** @type {Promise<{ code: number, seconds: number }>} */
  const ended = new Promise((resolve, reject) =>
    child
      .on("error", reject)
      .on("close", (code) => resolve({ code: code ?? 1, seconds: Math.round((Date.now() - began) / 1000) })),
  );
  ended.catch(() => undefined); // told when it is this stage's turn
  const show = () => {
    tell = (said) => void process.stdout.write(said);
    held.forEach(tell);
  };
  return { file, ended, show };
}
