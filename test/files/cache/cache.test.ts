import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bytesIn, rangeOf } from "../../../src/corpus/stored/packedBytes.ts";
import type { BlockSums } from "../../../src/corpus/sums/blockSums.ts";
import type {
  AnalysisCache,
  CacheHit,
  CachedFile,
  Circumstances,
} from "../../../src/files/cache/analysisCache.ts";
import { contentHash } from "../../../src/files/cache/nodeContentHash.ts";
import { nodeAnalysisCache } from "../../../src/files/cache/nodeAnalysisCache.ts";
import { memoryAnalysisCache } from "../../support/memoryAnalysisCache.ts";
import { registryOf } from "../../support/registry.ts";

const root = "file:///home/ada/harbour";
const registry = registryOf({
  person: { "ada-lund": { name: "Ada Lund", aliases: ["Lund"] }, "bo-holm": "Bo Holm" },
  meeting: { council: { name: "Harbour Council", documents: ["minutes/council.txt"] } },
});
const circumstances: Circumstances = { registry, doubledApostrophes: false };
const stamp = { size: 4, modified: 1_000.5, changed: 1_001.5, inode: 7, settled: true };
const file: CachedFile = { path: "2023/report.txt", stamp };
const hash = contentHash("text");
const value = rangeOf(new TextEncoder().encode("what was found"));

const sums: BlockSums = {
  words: 5,
  registered: 1,
  unregistered: 0,
  dates: 0,
  quotations: 0,
  roles: 0,
  firstDate: "2023-10-12",
  lastDate: null,
  kinds: [["person", 1]],
  certainties: [["certain", 1]],
  mentions: [["åse-lund", 1]],
  speakers: [],
  meetings: ["proposed:“talks”:"],
};

/** What caches of all sorts do. `reopen` gives what the next run of the program would have. */
function behaves(open: () => { make(engine: string): AnalysisCache; end(): void }): void {
  let made: ReturnType<typeof open>;
  const cache = (given = circumstances, engine = "1", at = root) => made.make(engine).open(at, given);
  beforeEach(async () => {
    made = open();
    const first = cache();
    first.put(file, hash, value);
    await first.save();
  });
  afterEach(() => made.end());

  const hits: Readonly<Record<string, () => unknown>> = {
    "a file that nobody touched, without reading it": () => cache().unread(file),
    "a file with the same contents, whatever its time": () =>
      cache().find({ ...file, stamp: { ...stamp, modified: 2_000 } }, hash),
    "a file that was moved to another folder": () => cache().find({ path: "2024/report.txt" }, hash),
    "entries that stand elsewhere in their files": () =>
      cache({ ...circumstances, registry: elsewhere(registry) }).unread(file),
    "an entry with other links": () =>
      cache({ ...circumstances, registry: withLinks(registry) }).unread(file),
  };
  for (const [what, ask] of Object.entries(hits))
    it(`finds ${what}`, () => assert.equal(plain(ask()), "what was found"));

  const other = { ...stamp };
  const misses: Readonly<Record<string, () => unknown>> = {
    "a file of another size": () => cache().unread({ ...file, stamp: { ...other, size: 5 } }),
    "a file that was written to": () => cache().unread({ ...file, stamp: { ...other, modified: 1_000.75 } }),
    "a file with other rights or another name before": () =>
      cache().unread({ ...file, stamp: { ...other, changed: 1_002 } }),
    "a file in place of another": () => cache().unread({ ...file, stamp: { ...other, inode: 8 } }),
    "a file without a stamp": () => cache().unread({ path: file.path }),
    "another file": () => cache().unread({ ...file, path: "2023/other.txt" }),
    "other contents": () => cache().find(file, contentHash("other")),
    "another name of a file, which may hold a date": () =>
      cache().find({ path: "2023/2023-10-12.txt" }, hash),
    "a document that a meeting lists": () => cache().find({ path: "minutes/council.txt" }, hash),
    "an annotation file that came": () =>
      cache().unread({ ...file, annotationText: "document: report.txt\n" }),
    "an annotation file that came, whatever the time": () =>
      cache().find({ ...file, annotationText: "document: report.txt\n" }, hash),
    "an empty annotation file": () => cache().find({ ...file, annotationText: "" }, hash),
    "another mark of quotations": () => cache({ ...circumstances, doubledApostrophes: true }).unread(file),
    "another mark of quotations, once read": () =>
      cache({ ...circumstances, doubledApostrophes: true }).find(file, hash),
    "a registry with another alias": () =>
      cache({ ...circumstances, registry: registryOf({ person: { "ada-lund": "Ada Lund" } }) }).find(
        file,
        hash,
      ),
    "a registry with its entries in another order, which decides between namesakes": () =>
      cache({ ...circumstances, registry: reversed(registry) }).find(file, hash),
    "another version of the analysis": () => cache(circumstances, "2").unread(file),
    "another version of the analysis, once read": () => cache(circumstances, "2").find(file, hash),
    "another corpus": () => cache(circumstances, "1", "file:///home/ada/river").unread(file),
  };
  for (const [what, ask] of Object.entries(misses))
    it(`does not take for it ${what}`, () => assert.equal(ask(), undefined));

  it("knows a file with annotations by their text", async () => {
    const annotated = { ...file, annotationText: "document: report.txt\n" };
    const first = cache();
    first.put(annotated, hash, value);
    await first.save();
    assert.ok(cache().unread(annotated));
    assert.equal(cache().unread({ ...annotated, annotationText: "document: other.txt\n" }), undefined);
    assert.equal(cache().unread(file), undefined);
  });

  it("does not trust a stamp that was taken right after a change", async () => {
    const fresh = { path: "fresh.txt", stamp: { ...stamp, settled: false } };
    const first = cache();
    first.put(fresh, hash, value);
    assert.equal(first.unread(fresh), undefined);
    await first.save();
    assert.equal(cache().unread({ ...fresh, stamp }), undefined);
    const second = cache();
    assert.ok(second.find({ ...fresh, stamp }, hash));
    await second.save();
    assert.ok(cache().unread({ ...fresh, stamp }));
  });

  it("tells a value from all others by a number that it has in the next run, too", () => {
    const first = cache();
    const key = first.put({ path: "new.txt", stamp }, hash, value);
    assert.equal(first.unread({ path: "new.txt", stamp })?.key, key);
    assert.notEqual(first.put({ path: "new.txt", stamp }, contentHash("other"), value), key);
    assert.equal(cache().unread(file)?.key, cache().find({ path: "2024/report.txt" }, hash)?.key);
  });

  it("keeps the sums of blocks, and of no others", async () => {
    const first = cache();
    first.keepSums(
      new Map([
        ["a", sums],
        ["b", sums],
      ]),
    );
    await first.save();
    const second = cache();
    assert.deepEqual(second.sums.get("a"), sums);
    second.keepSums(
      new Map([
        ["a", sums],
        ["c", { ...sums, words: 9 }],
      ]),
    );
    assert.equal(second.sums.get("b"), undefined);
    await second.save();
    assert.equal(cache().sums.get("b"), undefined);
    assert.equal(cache().sums.get("c")?.words, 9);
    assert.ok(cache().unread(file));
  });

  it("has what was put before it is saved", () => {
    const first = cache();
    first.put({ path: "new.txt", stamp }, hash, value);
    assert.ok(first.unread({ path: "new.txt", stamp }));
    assert.ok(first.find({ path: "new.txt" }, hash));
    assert.equal(cache().unread({ path: "new.txt", stamp }), undefined);
  });

  it("forgets files, but not what was found in such contents", async () => {
    const first = cache();
    first.forget(file.path);
    assert.equal(first.unread(file), undefined);
    await first.save();
    assert.equal(cache().unread(file), undefined);
    assert.ok(cache().find(file, hash));
  });

  it("keeps only the files that are there", async () => {
    const first = cache();
    first.put({ path: "gone.txt", stamp }, hash, value);
    first.keepOnly(new Set([file.path]));
    await first.save();
    assert.ok(cache().unread(file));
    assert.equal(cache().unread({ path: "gone.txt", stamp }), undefined);
  });

  it("goes on with what the change of the registry did not concern", async () => {
    const later = { ...circumstances, registry: registryOf({ person: { "ada-lund": "Ada Lund" } }) };
    const first = cache();
    first.put({ path: "named.txt", stamp }, hash, value);
    first.circumstancesChanged(later);
    first.forget("named.txt");
    await first.save();
    assert.ok(cache(later).unread(file));
    assert.ok(cache(later).find(file, hash), "a file that was only touched");
    assert.equal(cache(later).unread({ path: "named.txt", stamp }), undefined);
    assert.equal(cache(later).find({ path: "named.txt" }, hash), undefined);
    assert.equal(cache().unread(file), undefined, "nobody knows whether it would hold again");
    assert.ok(cache().find(file, hash));
  });

  it("says whether there is anything in it", async () => {
    assert.equal(cache().isEmpty, false);
    assert.equal(cache(circumstances, "1", "file:///home/ada/river").isEmpty, true);
    const river = cache(circumstances, "1", "file:///home/ada/river");
    river.put(file, hash, value);
    assert.equal(river.isEmpty, true, "what was only just found need not be looked for");
    await river.save();
    assert.equal(river.isEmpty, false);
  });
}

describe("the cache", () => {
  describe("on the disk", () =>
    behaves(() => {
      const folder = mkdtempSync(join(tmpdir(), "glossator-cache-"));
      return {
        make: (engine) => nodeAnalysisCache({ folder, engine, log: () => undefined }),
        end: () => rmSync(folder, { recursive: true }),
      };
    }));
  describe("of tests", () =>
    behaves(() => {
      const caches = new Map<string, AnalysisCache>();
      return {
        make(engine) {
          const cache = caches.get(engine) ?? memoryAnalysisCache(engine);
          caches.set(engine, cache);
          return cache;
        },
        end: () => undefined,
      };
    }));
});

const plain = (hit: unknown): string => new TextDecoder().decode(bytesIn((hit as CacheHit).value));

const mapped = (
  from: typeof registry,
  change: (entries: [string, unknown][]) => [string, unknown][],
): typeof registry => ({
  ...from,
  entities: new Map(change([...from.entities])) as typeof registry.entities,
});

const elsewhere = (from: typeof registry): typeof registry =>
  mapped(from, (entries) =>
    entries.map(([id, entity]) => [id, { ...(entity as object), at: { uri: "file:///elsewhere.yaml" } }]),
  );

const withLinks = (from: typeof registry): typeof registry =>
  mapped(from, (entries) =>
    entries.map(([id, entity]) => [id, { ...(entity as object), links: [{ url: "https://example.org" }] }]),
  );

const reversed = (from: typeof registry): typeof registry => mapped(from, (entries) => entries.reverse());
