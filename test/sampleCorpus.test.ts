import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { analyse } from "../src/analysis/analyse.ts";
import { analysisTable } from "../src/formats/analysisTable.ts";
import { combineRegistry } from "../src/registry/combineRegistry.ts";
import { parseRegistryFile } from "../src/registry/parseRegistryFile.ts";

/*
 * All that is found in the sample corpus, kept as tables in test/golden/. `npm run golden` writes them anew;
 * review the difference before committing it.
 */
const registry = combineRegistry(
  readdirSync("corpus/registry")
    .sort()
    .map((name) => parseRegistryFile(name, readFileSync(`corpus/registry/${name}`, "utf8"))),
);

describe("the sample corpus", () => {
  it("has no problems in its registry", () => {
    const problems = [
      ...registry.files.flatMap((file) => file.problems),
      ...[...registry.problems.values()].flat(),
    ];
    assert.deepEqual(
      problems.map((problem) => problem.message),
      [],
    );
  });

  for (const name of readdirSync("corpus/documents").sort())
    it(name, () => {
      const text = readFileSync(`corpus/documents/${name}`, "utf8");
      const findings = analyse(text, { registry, fileName: name, path: `documents/${name}` });
      const table = analysisTable(name, text, findings);
      const file = `test/golden/${name}.table`;
      if (process.env["UPDATE_GOLDEN"]) {
        mkdirSync("test/golden", { recursive: true });
        writeFileSync(file, table);
      }
      assert.equal(table, readFileSync(file, "utf8"));
    });
});
