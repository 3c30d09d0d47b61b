import assert from "node:assert/strict";
import type { Document } from "../../../src/corpus/corpus.ts";
import { readDocument } from "../../../src/corpus/readDocument.ts";
import {
  isTextOf,
  packDocument,
  packedFindingsIn,
  stored,
  storedDocument,
  storedIn,
  unstored,
  wordCount,
  type Texts,
} from "../../../src/corpus/stored/storedDocument.ts";
import { glance } from "../../../src/corpus/stored/glance.ts";
import { emptyRegistry } from "../../../src/registry/registry.ts";
import { sampleCorpus } from "../../support/sampleCorpus.ts";

const corpus = sampleCorpus();
const documents = [...corpus.documents.values()];
/** Texts that count how often they are read. */
function counted(of: readonly Document[] = documents) {
  const all = new Map(of.map(({ uri, text }) => [uri, text]));
  const texts = {
    all,
    reads: 0,
    changes: [] as string[],
    read(uri: string) {
      texts.reads++;
      return all.get(uri);
    },
    changed: ({ uri }: Document) => void texts.changes.push(uri),
  };
  return texts satisfies Texts;
}

describe("a stored document", () => {
  it("is as it was", () => {
    const texts = counted();
    for (const document of documents) {
      const packed = stored(document, texts);
      assert.equal(packed.uri, document.uri);
      assert.equal(packed.path, document.path);
      assert.equal(packed.text, document.text);
      assert.deepEqual(packed.lines, document.lines);
      assert.deepEqual(packed.findings.names, document.findings.names);
      assert.deepEqual(packed.findings.title, document.findings.title);
      assert.deepEqual(packed.annotations, document.annotations);
      assert.deepEqual(unstored(packed), document);
      assert.equal(stored(packed, texts), packed);
      assert.equal(unstored(document), document);
    }
  });

  it("finds its annotations again", () => {
    const text = "Ada spoke.\n";
    const annotationText = {
      uri: "file:///corpus/a.txt.annotations.yaml",
      text: "annotations:\n  - id: a1\n    kind: name\n    quote: Ada\n    start: 0\n    entity: ada\n",
    };
    const document = readDocument({ uri: "file:///corpus/a.txt", path: "a.txt", text, annotationText }, emptyRegistry);
    const packed = stored(document, counted([document]));
    assert.equal(packed.annotationText, annotationText);
    assert.deepEqual(packed.annotations, document.annotations);
  });

  it("reads its text once, and only when it is asked for", () => {
    const texts = counted();
    const packed = stored(documents[0]!, texts);
    assert.ok(packed.findings.names.length > 0);
    assert.equal(texts.reads, 0);
    assert.equal(packed.text, documents[0]!.text);
    assert.equal(packed.lines.length, packed.text.length);
    assert.equal(texts.reads, 1);
    assert.equal(packed.findings, packed.findings);
    assert.equal(packed.findings.names, packed.findings.names);
  });

  it("is empty, and says so, when what was found in it is lost", () => {
    const lost: string[] = [];
    const file = { uri: "file:///a.txt", path: "a.txt" };
    const texts = { ...counted(), lost: ({ uri }: Document) => void lost.push(uri) };
    const document = storedIn(file, texts, { bytes: new Uint8Array(0), from: 4, end: 5 });
    assert.deepEqual(glance(document).names, []);
    assert.deepEqual(document.findings.quotations, []);
    assert.equal(wordCount(document), 0);
    assert.ok(lost.length > 0 && lost.every((uri) => uri === file.uri));
  });

  it("tells its text from others without reading it", () => {
    const texts = counted();
    const packed = stored(documents[0]!, texts);
    const { text } = documents[0]!;
    for (const document of [packed, documents[0]!]) {
      assert.equal(isTextOf(document, text), true);
      assert.equal(isTextOf(document, `${text.slice(0, -1)}?`), false);
    }
    assert.equal(texts.reads, 0);
  });

  it("is empty, and says so, when its text has changed or gone", () => {
    const texts = counted();
    const [first, second] = documents.map((document) => stored(document, texts));
    texts.all.set(first!.uri, first!.text.replace("e", "a"));
    texts.all.delete(second!.uri);
    const again = [documents[0]!, documents[1]!].map((document) => stored(document, texts));
    assert.deepEqual(
      again.map(({ text, lines }) => [text, lines.length]),
      [
        ["", 0],
        ["", 0],
      ],
    );
    assert.deepEqual(texts.changes, [first!.uri, second!.uri]);
  });

  it("is empty also for whoever is told so", () => {
    const seen: string[] = [];
    const packed: Document = stored(documents[0]!, {
      read: () => "something else",
      changed: () => void seen.push(packed.text),
    });
    assert.equal(packed.text, "");
    assert.deepEqual(seen, [""]);
  });

  it("may lie among others in one array", () => {
    const parts = documents.map((document) => packDocument(document));
    const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    const all = parts.map((part, i) => {
      bytes.set(part, at);
      at += part.length;
      return storedDocument(documents[i]!, counted(), bytes, at - part.length, at);
    });
    assert.deepEqual(all.map((document) => document && unstored(document)), documents);
  });

  it("of another version is none", () => {
    const bytes = packDocument(documents[0]!);
    bytes[bytes.length - packedFindingsIn(bytes).length]! ^= 1;
    assert.equal(storedDocument(documents[0]!, counted(), bytes), undefined);
    assert.equal(storedDocument(documents[0]!, counted(), new Uint8Array(8)), undefined);
  });

  it("lets go of what it holds when many others are asked for", () => {
    const texts = counted();
    const first = stored(documents[0]!, texts);
    const { findings } = first;
    const many = Array.from({ length: 3000 }, () => stored(documents[1]!, texts));
    for (const document of many) assert.ok(document.text.length > 0);
    assert.notEqual(first.findings, findings);
    assert.deepEqual(first.findings.names, findings.names);
    // The last ones are still there.
    const { reads } = texts;
    for (const document of many.slice(-100)) assert.ok(document.text.length > 0);
    assert.equal(texts.reads, reads);
  });
});
