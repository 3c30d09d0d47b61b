import assert from "node:assert/strict";
import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { engineFiles, engineHash } from "../../scripts/lib/engine.mjs";
import { engineVersion } from "../../src/files/cache/engineVersion.ts";

describe("the version of the analysis", () => {
  const checkout = mkdtempSync(path.join(tmpdir(), "glossator-engine-"));
  after(() => rmSync(checkout, { recursive: true }));
  before(() => {
    for (const file of engineFiles()) cpSync(file, path.join(checkout, file));
  });

  it("is put into what is built", () => assert.equal(engineVersion, engineHash()));

  it("is the same for the same files, and another one when one of them changes, comes or is renamed", () => {
    const versions = [engineHash(checkout)];
    assert.equal(versions[0], engineHash());
    writeFileSync(path.join(checkout, "README.md"), "other");
    assert.equal(engineHash(checkout), versions[0]);
    const lexicon = path.join(checkout, "src/analysis/en/lexicon/new.ts");
    writeFileSync(lexicon, "export const words = 1;");
    versions.push(engineHash(checkout));
    writeFileSync(lexicon, "export const words = 2;");
    versions.push(engineHash(checkout));
    renameSync(lexicon, lexicon.replace("new.ts", "newer.ts"));
    versions.push(engineHash(checkout));
    writeFileSync(path.join(checkout, "schemas/registry.schema.json"), "{}");
    versions.push(engineHash(checkout));
    assert.equal(new Set(versions).size, 5);
  });

  it("heeds all that analysis imports", () => {
    const files = new Set(engineFiles());
    for (const file of ["src/analysis/analyse.ts", "src/corpus/corpus.ts", "src/text/words.ts"])
      assert.ok(files.has(file), file);
  });
});
