// `npm run check`: types, lint and format. The last argument of each is what makes it look at the whole project.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { root } from "./lib/root.mjs";
import { main, say } from "./lib/say.mjs";
import { writeFileSync } from "node:fs";

/** @type {readonly (readonly [name: string, script: string, ...args: string[]])[]} */
const checks = [
  ["types", "typescript/bin/tsc", "-p", "."],
  ["lint", "oxlint/bin/oxlint", "--deny-warnings"],
  ["format", "prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
];

await main(async () => {
  await ensureDependencies();
  const failed = checks.filter(([name, script, ...args]) => {
    const { status } = spawnSync(process.execPath, [path.join(root, "node_modules", script), ...args], {
      cwd: root,
      stdio: "inherit",
    });
    say(`  ${status === 0 ? "✔" : "✘"} ${name}`);
    return status !== 0;
  });
  const results = process.env["GLOSSATOR_RESULTS"];
  const passed = checks.length - failed.length;
  if (results) writeFileSync(results, JSON.stringify({ passed, failed: failed.map(([name]) => name) }));
  return failed.length === 0 ? 0 : 1;
});
