import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { bytesIn, rangeOf } from "../../../src/corpus/stored/packedBytes.ts";
import type { BlockSums } from "../../../src/corpus/sums/blockSums.ts";
import type { Circumstances, CorpusCache } from "../../../src/files/cache/analysisCache.ts";
import { nodeAnalysisCache } from "../../../src/files/cache/nodeAnalysisCache.ts";
import { SealedFiles } from "../../../src/files/cache/nodeSealedFiles.ts";
import { nodeSpill } from "../../../src/files/nodeSpill.ts";
import type { Spill } from "../../../src/files/spill.ts";
import { emptyRegistry } from "../../../src/registry/registry.ts";
import { bundled } from "../../support/bundled.ts";
import { registryOf } from "../../support/registry.ts";
import { checked, fileNumber, valueOf } from "./numberedFiles.ts";

const circumstances: Circumstances = { registry: emptyRegistry, doubledApostrophes: false };
const many = 600;
const sums: BlockSums = {
  ...{ words: 5, registered: 1, unregistered: 0, dates: 0, quotations: 0, roles: 0 },
  ...{ firstDate: null, lastDate: null, kinds: [["person", 1]], certainties: [["certain", 1]] },
  ...{ mentions: [["ada-lund", 1]], speakers: [], meetings: [] },
};

describe("the cache on the disk", () => {
  let top: string;
  let log: string[];
  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), "glossator-cache-"));
    log = [];
  });
  afterEach(() => rmSync(top, { recursive: true }));

  const open = (root = "file:///harbour", { folder = top, engine = "1", limit = 1e9 } = {}): CorpusCache =>
    nodeAnalysisCache({ folder, engine, limit, log: (line) => log.push(line) }).open(root, circumstances);
  const fill = async (cache: CorpusCache, count = many, from = 0): Promise<void> => {
    for (let i = from; i < from + count; i++) cache.put(...fileNumber(i), rangeOf(valueOf(i)));
    await cache.save();
  };
  const corpusFolder = (): string => join(top, readdirSync(top)[0]!);
  const shards = (): string[] => readdirSync(corpusFolder()).filter((name) => name !== "files");
  /** When and as what each file was written, to see which were written again. */
  const written = (): Map<string, string> =>
    new Map(
      readdirSync(corpusFolder()).map((name) => {
        const { ino, mtimeMs } = statSync(join(corpusFolder(), name));
        return [name, `${ino} ${mtimeMs}`];
      }),
    );

  it("is called after the corpus, and has only whole files in it", async () => {
    await fill(open("file:///home/ada/Harbour%20Notes"));
    assert.match(readdirSync(top).join(), /^harbour-notes-[\da-f]{12}$/);
    assert.ok(shards().length > 200);
    assert.deepEqual(
      shards().filter((name) => !/^[\da-f]{2}$/.test(name)),
      [],
    );
  });

  it("writes only the shards that changed, and nothing if nothing did", async () => {
    await fill(open());
    const before = written();
    const second = open();
    for (let i = 0; i < many; i++) assert.deepEqual(checked(second.unread(fileNumber(i)[0])), i);
    await second.save();
    const { size } = before;
    assert.equal(
      [...written()].filter(([name, at]) => before.get(name) === at && name !== "files").length,
      size - 1,
    );
    const third = open();
    third.put(...fileNumber(many), rangeOf(valueOf(many)));
    await third.save();
    assert.equal([...written()].filter(([name, at]) => before.get(name) !== at).length, 2);
  });

  it("says of no value that it holds for a registry that changed while it was being written", async () => {
    const other = { registry: registryOf({ person: { ada: "Ada Lund" } }), doubledApostrophes: false };
    const first = open();
    for (let i = 0; i < many; i++) first.put(...fileNumber(i), rangeOf(valueOf(i)));
    const saved = first.save();
    await new Promise(setImmediate);
    first.circumstancesChanged(other);
    await saved;
    const next = nodeAnalysisCache({ folder: top, engine: "1", log: (line) => log.push(line) });
    assert.equal(next.open("file:///harbour", other).unread(fileNumber(0)[0]), undefined);
    // All documents that the change concerns have been read by then.
    await first.save();
    assert.equal(checked(next.open("file:///harbour", other).unread(fileNumber(0)[0])), 0);
  });

  it("is none where something else stands in its place", async () => {
    await fill(open(), 3);
    const folder = corpusFolder();
    rmSync(folder, { recursive: true });
    writeFileSync(folder, "");
    const inTheWay = open();
    assert.equal(inTheWay.isEmpty, true);
    await fill(inTheWay, 3);
    assert.match(log.join(), /cannot be written/);
  });

  it("passes over what it cannot throw away", function () {
    // Nobody may remove this file, which is empty to whoever asks for its size.
    if (!existsSync("/proc/version")) this.skip();
    const files = new SealedFiles("/proc", "1", (line) => log.push(line));
    assert.equal(files.read("version", "files"), undefined);
    assert.match(log.join(), /damaged/);
  });

  it("has values lie in a file of the process, before they are written and once they were read", async () => {
    const spill = nodeSpill(top, 4096);
    const spilled = (): CorpusCache =>
      nodeAnalysisCache({ folder: join(top, "own"), engine: "1", log: (line) => log.push(line), spill }).open(
        "file:///harbour",
        circumstances,
      );
    const first = spilled();
    for (let i = 0; i < many; i++) {
      const bytes = valueOf(i);
      const { bytes: file, from } = spill.put(bytes);
      first.put(...fileNumber(i), { bytes: file, from, end: from + bytes.length });
    }
    // One that cannot be had any more is not kept.
    first.put(...fileNumber(many), { bytes: new Uint8Array(0), from: 0, end: 5 });
    await first.save();
    const again = spilled();
    for (let i = 0; i < many; i++) {
      const hit = again.unread(fileNumber(i)[0]);
      assert.equal(checked(hit), i);
      assert.ok(!(hit!.value.bytes instanceof Uint8Array));
    }
    assert.equal(again.unread(fileNumber(many)[0]), undefined);
    assert.deepEqual(log, []);
  });

  it("reads a shard whose file is as it was when a value of it is wanted, and tells of one that is gone by then", async () => {
    await fill(open());
    let reads = 0;
    const spill: Spill = { put: (bytes) => (reads++, rangeOf(bytes)) };
    const again = (): CorpusCache =>
      nodeAnalysisCache({ folder: top, engine: "1", log: (line) => log.push(line), spill }).open(
        "file:///harbour",
        circumstances,
      );
    const cache = again();
    const hits = Array.from({ length: many }, (_, i) => cache.unread(fileNumber(i)[0]));
    assert.equal(reads, 0);
    assert.equal(checked(hits[3]), 3);
    assert.equal(reads, 1);
    hits.forEach((hit, i) => assert.equal(checked(hit), i));
    assert.equal(reads, shards().length);
    // A file that is another one now is read at once.
    const [first] = shards();
    const path = join(corpusFolder(), first!);
    copyFileSync(path, `${path}~`);
    renameSync(`${path}~`, path);
    const next = again();
    for (let i = 0; i < many; i++) next.unread(fileNumber(i)[0]);
    assert.equal(reads, shards().length + 1);
    // So it is known the next time.
    await next.save();
    const last = again();
    const late = Array.from({ length: many }, (_, i) => last.unread(fileNumber(i)[0])!);
    assert.equal(reads, shards().length + 1);
    rmSync(corpusFolder(), { recursive: true });
    for (const { value } of late) assert.equal(bytesIn(value).length, 0);
    assert.equal(last.find(...fileNumber(3)), undefined);
    assert.deepEqual(log, []);
  });

  it("throws damaged shards away one by one, with a line in the log each", async () => {
    await fill(open());
    const [first, second, third, fourth, fifth] = shards();
    const damage: Readonly<Record<string, (bytes: Buffer) => Buffer | string>> = {
      [first!]: (bytes) => bytes.subarray(0, bytes.length - 8),
      [second!]: (bytes) => Buffer.from(bytes.map((byte, i) => (i === 80 ? byte ^ 1 : byte))),
      [third!]: () => "",
      [fourth!]: () => "This is another file altogether.",
      [fifth!]: (bytes) => Buffer.concat([bytes, Buffer.alloc(8)]),
    };
    for (const [name, change] of Object.entries(damage)) {
      const path = join(corpusFolder(), name);
      writeFileSync(path, change(readFileSync(path)));
    }
    const cache = open();
    const found = Array.from({ length: many }, (_, i) => cache.unread(fileNumber(i)[0]));
    const lost = found.flatMap((hit, i) => (hit ? [] : [i]));
    assert.ok(lost.length >= 5 && lost.length < 60, `${lost.length} lost`);
    found.forEach((hit, i) => hit && assert.equal(checked(hit), i));
    assert.equal(log.length, 5);
    for (const name of Object.keys(damage)) {
      assert.ok(log.some((line) => line.includes(join(corpusFolder(), name)) && line.includes("damaged")));
      assert.equal(existsSync(join(corpusFolder(), name)), false);
    }
    for (const i of lost) cache.put(...fileNumber(i), rangeOf(valueOf(i)));
    await cache.save();
    const healed = open();
    for (let i = 0; i < many; i++) assert.equal(checked(healed.unread(fileNumber(i)[0])), i);
  });

  it("never gives a value that was not put, whichever bytes of its files change", async () => {
    await fill(open(), 40);
    const name = shards()[0]!;
    const first = open();
    first.keepSums(new Map([["a", sums]]));
    await first.save();
    for (const file of [name, "files", "sums"]) {
      const path = join(corpusFolder(), file);
      const bytes = readFileSync(path);
      fc.assert(
        fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
          const changed = Buffer.from(bytes);
          changed[at]! ^= mask;
          writeFileSync(path, changed);
          const cache = open();
          const kept = cache.sums.get("a");
          if (kept) assert.deepEqual(kept, sums);
          for (let i = 0; i < 40; i++) {
            const hit = cache.unread(fileNumber(i)[0]);
            if (hit) assert.equal(checked(hit), i);
          }
        }),
        { numRuns: 150 },
      );
      writeFileSync(path, bytes);
    }
  });

  it("throws away what another version wrote, with one line", async () => {
    await fill(open());
    const cache = open("file:///harbour", { engine: "2" });
    for (let i = 0; i < many; i++) assert.equal(cache.unread(fileNumber(i)[0]), undefined);
    for (let i = 0; i < many; i++) assert.equal(cache.find(...fileNumber(i)), undefined);
    assert.equal(log.length, 1);
    assert.match(log[0]!, /another version/);
    await fill(cache, 10);
    assert.ok(open("file:///harbour", { engine: "2" }).unread(fileNumber(3)[0]));
  });

  it("goes on without a line for what is not there", () => {
    assert.equal(open().unread(fileNumber(1)[0]), undefined);
    assert.equal(open().isEmpty, true);
    assert.deepEqual(log, []);
  });

  it("goes on when somebody empties it meanwhile", async () => {
    const cache = open();
    await fill(cache);
    rmSync(corpusFolder(), { recursive: true });
    await fill(cache, 10, many);
    const next = open();
    assert.equal(next.unread(fileNumber(1)[0]), undefined);
    assert.equal(checked(next.unread(fileNumber(many + 1)[0])), many + 1);
    assert.deepEqual(log, []);
  });

  it("says once that it cannot be written, and goes on without", async () => {
    writeFileSync(join(top, "taken"), "");
    const cache = open("file:///harbour", { folder: join(top, "taken/cache") });
    await fill(cache);
    await fill(cache, 10, many);
    assert.equal(log.length, 1);
    assert.match(log[0]!, /cannot be written.*(ENOTDIR|EEXIST)/);
  });

  it("removes the corpora that were not used for the longest time when it grows too large, and nothing else", async () => {
    mkdirSync(join(top, "photos"));
    writeFileSync(join(top, "photos/00"), Buffer.alloc(5_000_000));
    for (const [i, name] of ["old", "older", "used", "new"].entries()) {
      await fill(open(`file:///${name}`), 20, 20 * i);
      const folder = join(
        top,
        readdirSync(top).find((each) => each.startsWith(`${name}-`))!,
      );
      const day = Date.now() / 1000 - 86_400 * ({ old: 5, older: 9, used: 20 }[name] ?? 0);
      for (const file of readdirSync(folder)) utimesSync(join(folder, file), day, day);
    }
    open("file:///used");
    const folders = readdirSync(top).filter((name) => name !== "photos");
    const size = folders.reduce((sum, name) => sum + sizeOf(join(top, name)), 0);
    await fill(open("file:///new", { limit: size * 0.7 }), 1, 500);
    await until(() => log.length === 2);
    const left = readdirSync(top).map((name) => name.split("-")[0]);
    assert.deepEqual(left.sort(), ["new", "photos", "used"]);
    assert.equal(statSync(join(top, "photos/00")).size, 5_000_000);
  });

  it("is not spoilt by a process that ends while writing, nor by a full disk", async function () {
    if (process.platform === "win32") return this.skip();
    await fill(open());
    const script = await bundled("test/files/cache/hammer.ts", top);
    // The disk is “full” for every file of more than 4 KB.
    const command = `ulimit -f 8; exec "${process.execPath}" "${script}" "${top}" large 300`;
    const { stdout, status } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    assert.equal(status, 0);
    assert.match(stdout, /cannot be written.*EFBIG/);
    const cache = open();
    for (let i = 0; i < many; i++) assert.equal(checked(cache.unread(fileNumber(i)[0])), i);
    assert.deepEqual(log, []);
    assert.deepEqual(
      readdirSync(corpusFolder()).filter((name) => name.endsWith(".tmp")),
      [],
    );
  });
});

const sizeOf = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
