import assert from "node:assert/strict";
import { rangeOf } from "../../src/corpus/stored/packedBytes.ts";
import { emptyRegistry } from "../../src/registry/registry.ts";
import { KeptDocuments } from "../../src/server/keptDocuments.ts";
import { OpenTexts } from "../../src/server/openTexts.ts";
import type { WaitingFile } from "../../src/server/waitingFiles.ts";
import { memoryAnalysisCache } from "../support/memoryAnalysisCache.ts";

describe("what is kept of documents", () => {
  const file = (path: string): WaitingFile => ({ uri: `file:///c/${path}`, path });

  /** A corpus with or without something kept, and how often its files are read. */
  async function corpus(isKept: boolean) {
    let reads = 0;
    const files = { readNow: () => (reads++, new Uint8Array([97])), contentHash: () => "a" };
    const cache = memoryAnalysisCache();
    const kept = new KeptDocuments(
      "file:///c",
      {
        cache: () => cache,
        files: files as never,
        open: new OpenTexts(),
        maximumDocumentSize: () => 1000,
      },
      { read: () => undefined },
    );
    if (isKept) {
      const before = cache.open("file:///c", { registry: emptyRegistry, doubledApostrophes: true });
      before.put({ path: "old.txt" }, "b", rangeOf(new Uint8Array(1)));
      await before.save();
    }
    kept.heed({ registry: emptyRegistry, doubledApostrophes: false });
    return { kept, reads: () => reads };
  }

  it("is looked for by a file's contents once as long as the file waits, however often a thread is asked", async () => {
    const { kept, reads } = await corpus(true);
    const waiting = file("a.txt");
    for (let i = 0; i < 3; i++) assert.equal(kept.read({ ...waiting, doubledApostrophes: false }), undefined);
    assert.equal(reads(), 3);
    for (let i = 0; i < 3; i++) kept.read(waiting);
    assert.equal(reads(), 4);
  });

  it("has no file read while nothing is kept", async () => {
    const { kept, reads } = await corpus(false);
    kept.read(file("a.txt"));
    assert.equal(reads(), 0);
  });
});
