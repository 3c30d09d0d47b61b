import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeAnalysisCache } from "../../../src/files/cache/nodeAnalysisCache.ts";
import { emptyRegistry } from "../../../src/registry/registry.ts";
import { bundled } from "../../support/bundled.ts";
import { checked, fileNumber } from "./numberedFiles.ts";

describe("two processes with one cache", () => {
  const top = mkdtempSync(join(tmpdir(), "glossator-cache-"));
  after(() => rmSync(top, { recursive: true }));

  it("spoil nothing, and each finds what the other put", async () => {
    const script = await bundled("test/files/cache/hammer.ts", top);
    const folder = join(top, "cache");
    const outputs = await Promise.all(["1", "77"].map((seed) => run(script, [folder, "rounds", "15", seed])));
    for (const { output, code } of outputs) {
      assert.equal(code, 0, output);
      assert.doesNotMatch(output, /damaged|cannot/);
      assert.ok(Number(/^(\d+) hits$/m.exec(output)?.[1]) > 100, output);
    }
    const log: string[] = [];
    const cache = nodeAnalysisCache({ folder, engine: "1", log: (line) => log.push(line) });
    const corpus = cache.open("file:///harbour", { registry: emptyRegistry, doubledApostrophes: false });
    const found = Array.from({ length: 2000 }, (_, i) => {
      const hit = corpus.find(...fileNumber(i));
      if (hit) assert.equal(checked(hit), i);
      return hit;
    }).filter(Boolean);
    assert.ok(found.length > 600, `${found.length} of 2000`);
    assert.deepEqual(log, []);
    const [own = ""] = readdirSync(folder);
    assert.deepEqual(
      readdirSync(join(folder, own)).filter((name) => name.endsWith(".tmp")),
      [],
    );
  });
});

const run = (script: string, args: readonly string[]): Promise<{ output: string; code: number | null }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args]);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += String(data)));
    child.on("error", reject).on("close", (code) => resolve({ output, code }));
  });
