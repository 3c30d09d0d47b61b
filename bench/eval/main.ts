import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { readRegistry } from "../../src/cli/readRegistry.ts";
import { scoreFolder } from "./goldFiles.ts";
import { printReport } from "./report.ts";

/** `npm run eval -- --gold DIR… [--registry PATH] [--errors]` */
const { values } = parseArgs({
  options: {
    gold: { type: "string", multiple: true, default: ["test/golden"] },
    registry: { type: "string", multiple: true },
    errors: { type: "boolean", default: false },
  },
});
const registry = values.registry ? await readRegistry(values.registry, process.cwd()) : undefined;
for (const folder of values.gold) {
  if (!existsSync(folder)) {
    console.error(`eval: there is no folder ${folder}.`);
    process.exit(2);
  }
  const reports = scoreFolder(folder, registry);
  if (reports.length === 0) console.error(`eval: no gold known to this program in ${folder}.`);
  for (const report of reports) process.stdout.write(`${printReport(report, values.errors)}\n`);
}
