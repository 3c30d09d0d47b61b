import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { unpackFindings } from "../../src/corpus/packed/unpackFindings.ts";
import { packedFindingsIn } from "../../src/corpus/stored/storedDocument.ts";
import { uriOfPath } from "../../src/files/uris.ts";
import { analysisPool } from "../../src/workers/analysisPool.node.ts";
import {
  ThreadEnded,
  type AnalysisPool,
  type Batch,
  type BatchAnswer,
} from "../../src/workers/analysisPool.ts";

/** A thread that ends at a text “end”, and never at “wait”. */
const script = `
import { serveOrders } from "./src/workers/serveOrders.node.ts";
import { analyseBatch } from "./src/workers/analyseBatch.ts";
serveOrders((batch, registry, files, at) =>
  analyseBatch(batch, registry, files, (i) => {
    at(i);
    if (batch.files[i].text === "end") process.exit(1);
    while (batch.files[i].text === "wait");
  }),
);`;

describe("a pool of threads", () => {
  const folder = mkdtempSync(join(tmpdir(), "glossator-pool-"));
  const outfile = join(folder, "thread.cjs");
  let pool: AnalysisPool;
  before(() =>
    build({
      stdin: { contents: script, resolveDir: process.cwd(), loader: "ts" },
      bundle: true,
      platform: "node",
      format: "cjs",
      outfile,
      logLevel: "error",
    }),
  );
  beforeEach(() => (pool = analysisPool(outfile, { size: 2 })));
  afterEach(() => pool.dispose());
  after(() => rmSync(folder, { recursive: true, force: true }));

  const registry = (number: number, name: string): Batch["registry"] => ({
    number,
    files: [{ uri: "file:///r.yaml", text: `people:\n  ada:\n    name: ${name}\n` }],
  });
  const batchOf = (texts: readonly string[], people = registry(1, "Ada Park")): Batch => ({
    files: texts.map((text, i) => ({ uri: `file:///${i}.txt`, path: `${i}.txt`, text })),
    registry: people,
    folders: [],
    maximumSize: 1000,
  });
  /** What came of all files; a thread hands in fewer if they take long. */
  const analyseAll = async (batch: Batch): Promise<readonly Read[]> => {
    const answer = await pool.analyse(batch);
    const read = readOf(answer);
    const files = batch.files.slice(read.length);
    return files.length === 0 ? read : [...read, ...(await analyseAll({ ...batch, files }))];
  };
  type Read = readonly (string | null)[] | string;
  /** The entities named in each document, or why it was refused. */
  const readOf = ({ results, packed }: BatchAnswer): Read[] =>
    results.map((each) =>
      "refused" in each
        ? each.refused
        : unpackFindings(packedFindingsIn(packed.subarray(each.from, each.end)))!.names.map(
            ({ entity }) => entity,
          ),
    );

  it("analyses texts with the registry of their batch", async () => {
    const asked = [
      batchOf(["Ada Park spoke.", "Nobody spoke."]),
      batchOf(["Ada Park met Zora Quent."], registry(2, "Zora Quent")),
      batchOf(["So did Ada Park."]),
    ];
    const answers = await Promise.all(asked.map(analyseAll));
    assert.deepEqual(answers, [[["ada"], []], [[null, "ada"]], [["ada"]]]);
  });
  it("reads files that are in its folders, and says why it does not read others", async () => {
    const uriOf = (name: string): string => uriOfPath(join(folder, name));
    writeFileSync(join(folder, "a.txt"), "Ada Park spoke.");
    writeFileSync(join(folder, "large.txt"), "x".repeat(1001));
    const files = ["a.txt", "large.txt", "gone.txt", "../out.txt"].map((path) => ({
      uri: uriOf(path),
      path,
    }));
    const results = await analyseAll({ ...batchOf([]), files, folders: [uriOfPath(folder)] });
    const [read, ...refused] = results;
    assert.deepEqual([read, refused.length], [["ada"], 3]);
    for (const each of refused) assert.match(String(each), /^The file is (too large|missing)/);
  });
  it("tells at which text a thread ended, and goes on with another", async () => {
    const one = analysisPool(outfile, { size: 1 });
    await one.analyse(batchOf(["the first takes long"]));
    const ended = one.analyse(batchOf(["fine", "end", "fine"]));
    await assert.rejects(ended, (error) => error instanceof ThreadEnded && error.at === 1);
    const answer = await one.analyse(batchOf(["Ada Park spoke."]));
    one.dispose();
    assert.deepEqual(readOf(answer), [["ada"]]);
  });
  it("does what is urgent first", async () => {
    const one = analysisPool(outfile, { size: 1 });
    const order: string[] = [];
    const ask = (name: string, urgent: boolean): Promise<void> =>
      one.analyse(batchOf([name]), { urgent }).then(() => void order.push(name));
    await Promise.all([ask("a", false), ask("b", false), ask("c", false), ask("d", true), ask("e", true)]);
    one.dispose();
    assert.deepEqual(order, ["a", "d", "e", "b", "c"]);
  });
  describe("that starts one thread at first", () => {
    let few: AnalysisPool;
    beforeEach(() => (few = analysisPool(outfile, { size: 2, atOnce: 1 })));
    afterEach(() => few.dispose());
    const never = (urgent: boolean): void =>
      void few.analyse(batchOf(["wait"]), { urgent }).catch(() => undefined);

    it("lets little work wait for it, and starts another one for much", async () => {
      const answered: string[] = [];
      never(false);
      const little = few.analyse(batchOf(["a"]), { following: 100 }).then(() => answered.push("little"));
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(answered, []);
      await few.analyse(batchOf(["b"]), { following: 5000 });
      await little;
    });
    it("starts another one while it is at an urgent text, which may be long", async () => {
      never(true);
      assert.deepEqual(readOf(await few.analyse(batchOf(["Ada Park spoke."]))), [["ada"]]);
    });
  });
  it("ends in the middle of its work when told so", async () => {
    const never = [
      pool.analyse(batchOf(["wait"])),
      pool.analyse(batchOf(["wait"])),
      pool.analyse(batchOf(["x"])),
    ];
    setTimeout(() => pool.dispose(), 200);
    await Promise.all(never.map((each) => assert.rejects(each, /ended/)));
    await assert.rejects(pool.analyse(batchOf(["x"])), /ended/);
  });
});
