import assert from "node:assert/strict";
import { readDocument } from "../../src/corpus/readDocument.ts";
import { packDocument } from "../../src/corpus/stored/storedDocument.ts";
import { emptyRegistry, type Registry } from "../../src/registry/registry.ts";
import { analyseElsewhere } from "../../src/server/analyseElsewhere.ts";
import { KeptDocuments } from "../../src/server/keptDocuments.ts";
import { LoadTimes } from "../../src/server/loadTimes.ts";
import { OpenTexts } from "../../src/server/openTexts.ts";
import type { WaitingFile } from "../../src/server/waitingFiles.ts";
import { ThreadEnded, type AnalysisPool } from "../../src/workers/analysisPool.ts";

const file = (uri: string): WaitingFile => ({ uri, path: uri, text: uri });

/** Analysis in a pool whose threads end at “deadly”, as often as is said; `asked` tells of each batch. */
function elsewhereWith(times: number, registry: () => Registry = () => emptyRegistry, isListing = true) {
  const asked: string[] = [];
  let left = times;
  const packed = packDocument(readDocument({ uri: "", path: "", text: "Nobody spoke." }, emptyRegistry));
  const pool: AnalysisPool = {
    size: 1,
    dispose() {},
    async analyse({ files }) {
      asked.push(files.map(({ uri }) => uri).join(" "));
      const at = files.findIndex(({ uri }) => uri === "deadly");
      if (at >= 0 && left-- > 0) throw new ThreadEnded(at, "It ended.");
      const end = packed.length;
      const results = files.map(() => ({ from: 0, end, milliseconds: 1 }));
      return { results, packed: packed.slice(), reading: 0, analysing: 1 };
    },
  };
  const texts = { read: () => undefined };
  const around = { files: undefined!, folders: () => [], maximumDocumentSize: () => 1000, pool };
  const elsewhere = analyseElsewhere({
    registry,
    registryTexts: () => ({ number: 1, files: [] }),
    known: () => undefined,
    livePlaces: () => new Map(),
    took: () => {},
    times: new LoadTimes(),
    texts,
    isListing: () => isListing,
    kept: new KeptDocuments("", { ...around, open: new OpenTexts() }, texts, () => false),
    around,
  });
  const analyse = async (...uris: string[]): Promise<string> => {
    const results = await elsewhere.analyse(uris.map(file), {});
    return results
      .map((each) => (!each ? "-" : typeof each === "object" && "refused" in each ? each.refused : "read"))
      .join(" ");
  };
  return { analyse, asked };
}

describe("analysis elsewhere", () => {
  it("tries a document that ended a thread once more, by itself", async () => {
    const { analyse, asked } = elsewhereWith(1);
    assert.equal(await analyse("a", "deadly", "b"), "- - -");
    assert.equal(await analyse("a", "deadly", "b"), "read - -");
    assert.equal(await analyse("deadly", "b"), "read -");
    assert.equal(await analyse("b", "deadly"), "read read");
    assert.deepEqual(asked, ["a deadly b", "a", "deadly", "b deadly"]);
  });
  it("gives up a document that ended two, and says so", async () => {
    const { analyse } = elsewhereWith(2);
    await analyse("a", "deadly");
    await analyse("a", "deadly");
    assert.equal(await analyse("deadly", "b"), "The analysis failed: It ended. -");
    assert.equal(await analyse("b"), "read");
  });
  it("reads a few short files one by one at once, once all have been looked for", async () => {
    const { analyse, asked } = elsewhereWith(1, () => emptyRegistry, false);
    assert.equal(await analyse("a"), "read");
    assert.equal(await analyse("a", "b"), "read -");
    assert.deepEqual(asked, []);
    const long = "long".repeat(10_000);
    assert.equal(await analyse("a", long), "read read");
    const many = Array.from({ length: 20 }, (_, i) => `${i}`.repeat(15_000 / `${i}`.length));
    await analyse(...many);
    assert.deepEqual(asked, [`a ${long}`, many.join(" ")]);
  });
  it("does not read at once what may end a thread", async () => {
    const { analyse, asked } = elsewhereWith(1, () => emptyRegistry, false);
    const long = "long".repeat(10_000);
    assert.equal(await analyse("deadly", long), "- -");
    assert.equal(await analyse("deadly"), "read");
    assert.deepEqual(asked, [`deadly ${long}`, "deadly"]);
  });
  it("has done again what was done with a registry that is not the newest any more", async () => {
    const registries = [emptyRegistry, { ...emptyRegistry }];
    const { analyse } = elsewhereWith(0, () => registries.shift() ?? emptyRegistry);
    assert.equal(await analyse("a"), "");
    assert.equal(await analyse("a"), "read");
  });
});
