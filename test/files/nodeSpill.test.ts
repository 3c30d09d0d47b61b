import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { storedDocument, packDocument } from "../../src/corpus/stored/storedDocument.ts";
import { nodeSpill } from "../../src/files/nodeSpill.ts";
import { keptInMemory } from "../../src/files/spill.ts";
import { sampleCorpus } from "../support/sampleCorpus.ts";

const documents = [...sampleCorpus().documents.values()];
const texts = { read: (uri: string) => documents.find((document) => document.uri === uri)?.text };

describe("bytes taken out of memory", () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), "glossator-spill-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("come back from files, however many these are", () => {
    const spill = nodeSpill(path.join(folder, "deep", "er"), 100);
    const parts = Array.from({ length: 20 }, (_, i) => new Uint8Array(10 + i).fill(i));
    const lying = parts.map((part) => spill.put(part));
    assert.deepEqual(
      lying.map(({ bytes, from }, i) => bytes.subarray(from, from + 10 + i)),
      parts,
    );
    assert.ok(new Set(lying.map(({ bytes }) => bytes)).size > 3);
    if (process.platform !== "win32") assert.deepEqual(readdirSync(path.join(folder, "deep", "er")), []);
  });

  it("stay in memory where nothing can be written", () => {
    writeFileSync(path.join(folder, "file"), "");
    const spill = nodeSpill(path.join(folder, "file", "below"));
    const part = Uint8Array.of(1, 2, 3);
    assert.equal(spill.put(part).bytes, part);
    assert.equal(keptInMemory.put(part).bytes, part);
    assert.ok(!existsSync(path.join(folder, "file", "below")));
  });

  it("may be those of documents", () => {
    const spill = nodeSpill(folder);
    for (const document of documents) {
      const packed = packDocument(document);
      const stored = storedDocument(document, texts, packed, 0, packed.length, spill.put(packed))!;
      assert.deepEqual(stored.findings.names, document.findings.names);
      assert.equal(stored.text, document.text);
    }
  });

  it("that cannot be read any more are a document without findings and text", () => {
    const packed = packDocument(documents[0]!);
    const gone = { bytes: { subarray: () => new Uint8Array(0) }, from: 0 };
    const stored = storedDocument(documents[0]!, texts, packed, 0, packed.length, gone)!;
    assert.deepEqual(stored.findings.names, []);
    assert.equal(stored.findings.documentDate, undefined);
    assert.equal(stored.text, "");
  });
});
