import Mocha from "mocha";
import { readdirSync } from "node:fs";
import path from "node:path";
import reporter from "../../scripts/lib/mochaReporter.cjs";
import { listen } from "./support/said.ts";

/** Runs in the extension host: every `*.test.cjs` beside this file. VS Code awaits it; a rejection means failure. */
export async function run(): Promise<void> {
  // Boxes take their time on a loaded machine.
  const mocha = new Mocha({ ui: "bdd", timeout: 60_000, slow: 2_000, reporter });
  const pattern = process.env["GLOSSATOR_GREP"];
  if (pattern) mocha.grep(new RegExp(pattern));
  for (const file of readdirSync(__dirname).sort())
    if (file.endsWith(".test.cjs")) mocha.addFile(path.join(__dirname, file));
  const said = listen();
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve).on("fail", () => console.log(`[test]       ${said()}`));
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
