import assert from "node:assert/strict";
import { rangeOf } from "../../src/corpus/stored/packedBytes.ts";
import { emptyRegistry } from "../../src/registry/registry.ts";
import { KeptDocuments } from "../../src/server/keptDocuments.ts";
import { OpenTexts } from "../../src/server/openTexts.ts";
import type { WaitingFile } from "../../src/server/waitingFiles.ts";
import { corpusOf, uriOf } from "../support/corpus.ts";
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
      () => false,
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

  /** How many names are kept of a document whose editor has one text, and whose file another. */
  async function namesKept(text: string, onDisk: string, isWaiting = false): Promise<number | undefined> {
    const { corpus } = corpusOf({ "a.txt": text });
    const uri = uriOf("a.txt");
    const cache = memoryAnalysisCache();
    const encoded = new TextEncoder().encode(onDisk);
    const open = new OpenTexts();
    open.open({ textDocument: { uri, languageId: "corpus-text", version: 1, text } });
    const start = (): KeptDocuments => {
      const files = { readNow: () => encoded, contentHash: (bytes: Uint8Array) => String(bytes) };
      const around = { cache: () => cache, files: files as never, open, maximumDocumentSize: () => 1000 };
      const kept = new KeptDocuments("file:///corpus", around, { read: () => onDisk }, () => isWaiting);
      kept.heed({ registry: corpus.registry, doubledApostrophes: false });
      return kept;
    };
    await start().close(corpus);
    return start().read({ uri, path: "a.txt" })?.findings.names.length;
  }

  it("is what was found in open documents, too, whose files have their text", async () => {
    const text = "Ada Lund met Bo Holm in Oslo.\n";
    assert.equal(await namesKept(text, text), 3);
    assert.equal(await namesKept(text, text, true), undefined);
    assert.equal(await namesKept(text, "Ada Lund was ill.\n"), undefined);
  });

  it("has no file read while nothing is kept", async () => {
    const { kept, reads } = await corpus(false);
    kept.read(file("a.txt"));
    assert.equal(reads(), 0);
  });
});
