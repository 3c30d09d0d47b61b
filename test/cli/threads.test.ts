import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { nodeSpill } from "../../src/files/nodeSpill.ts";
import { analysisPool } from "../../src/workers/analysisPool.node.ts";
import { ThreadEnded, type AnalysisPool } from "../../src/workers/analysisPool.ts";
import { generateCorpus, generatedPath } from "../support/generateCorpus.ts";
import { runIn, write } from "./runIn.ts";

describe("the threads of the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "glossator-cli-threads-"));
  const script = join(folder, "thread.cjs");
  const corpus = join(folder, "corpus");
  before(async () => {
    generateCorpus(corpus, { documents: 150, people: 30, size: 2500 });
    write(corpus, {
      [generatedPath(7)]: new Uint8Array([0, 1, 2]),
      "texts/000/000008.annotations.yaml":
        "document: 000008.txt\nannotations:\n  - id: a1b2c3d4\n    kind: note\n    at: [0, 4]\n    text: x\n",
    });
    await build({
      stdin: {
        contents: 'import { serveOrders } from "./src/workers/serveOrders.node.ts"; serveOrders();',
        resolveDir: process.cwd(),
        loader: "ts",
      },
      bundle: true,
      platform: "node",
      format: "cjs",
      outfile: script,
      logLevel: "error",
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("find the same as no threads, however many, with a cache and without", async () => {
    const commands = [["stats"], ["check", "--severity", "hint"], ["search", "@p-1"], ["quotes"]];
    const expected = await Promise.all(commands.map((command) => runIn(corpus, command)));
    for (const size of [1, 2]) {
      const threads = analysisPool(script, { size });
      const machine = { threads, spill: nodeSpill(folder) };
      const cache = ["--cache", join(folder, `cache-${size}`)];
      for (const [i, command] of commands.entries())
        for (const more of i === 0 ? [[], cache, cache] : [cache])
          assert.deepEqual(await runIn(corpus, [...command, ...more], [], machine), expected[i], command[0]);
      threads.dispose();
    }
  });

  it("leave out a document that ends them, after a second try by itself, and nothing else", async () => {
    const threads = analysisPool(script, { size: 2 });
    const culprit = generatedPath(40);
    const tries: number[] = [];
    const ending: AnalysisPool["analyse"] = async (batch) => {
      const at = batch.files.findIndex(({ path }) => path === culprit);
      if (at < 0) return threads.analyse(batch);
      tries.push(batch.files.length);
      throw new ThreadEnded(at, "out of memory");
    };
    const { code, out, err } = await runIn(corpus, ["stats", "--format", "jsonl"], [], {
      threads: { ...threads, analyse: ending },
    });
    threads.dispose();
    assert.deepEqual([code, tries.length, tries.at(-1)], [1, 2, 1]);
    assert.match(err, new RegExp(`${culprit}: The analysis failed: out of memory`));
    assert.match(out, /"documents","value":148\}/);
  });
});
