import assert from "node:assert/strict";
import fc from "fast-check";
import type { Document } from "../../src/corpus/corpus.ts";
import { DocumentTable } from "../../src/corpus/documentTable.ts";
import { LineIndex } from "../../src/text/lineIndex.ts";

const findings = { names: [], dates: [], quotations: [], roles: [], meetings: [], regions: [] };
const lines = new LineIndex("");

const document = (number: number, path = `texts/${number}.txt`): Document => ({
  uri: `file:///corpus/${number}.txt`,
  path,
  text: "",
  lines,
  findings,
});
const many = (from: number, to: number): Document[] =>
  Array.from({ length: to - from }, (_, i) => document(from + i));
const uris = (table: DocumentTable): string[] => [...table.keys()];
const blocksOf = (table: DocumentTable): string[][] =>
  table.blocks.map(({ documents }) => documents.map(({ uri }) => uri));

describe("a table of documents", () => {
  it("has what was added, in the order of paths", () => {
    const table = DocumentTable.empty.with([document(3), document(1), document(2)]);
    assert.equal(table.size, 3);
    assert.deepEqual(uris(table), [1, 2, 3].map((number) => document(number).uri));
    assert.equal(table.get("file:///corpus/2.txt")?.path, "texts/2.txt");
    assert.equal(table.get("file:///corpus/4.txt"), undefined);
    assert.equal(DocumentTable.empty.size, 0);
  });

  it("is the same table when nothing changes", () => {
    const table = DocumentTable.empty.with(many(0, 10));
    assert.equal(table.with([]), table);
    assert.equal(table.without(["file:///corpus/99.txt"]), table);
  });

  it("shares all blocks but the one of an edited document", () => {
    const table = DocumentTable.empty.with(many(0, 5000));
    assert.ok(table.blocks.length > 20 && table.blocks.length < 80, `${table.blocks.length} blocks`);
    const edited = table.with([document(2500)]);
    assert.equal(edited.size, 5000);
    assert.equal(edited.blocks.length, table.blocks.length);
    assert.equal(edited.blocks.filter((block, i) => block !== table.blocks[i]).length, 1);
  });

  it("is after any changes as if it had been made at once", () => {
    const change = fc.oneof(
      fc.record({ add: fc.array(fc.nat(600), { maxLength: 300 }) }, { noNullPrototype: true }),
      fc.record({ drop: fc.array(fc.nat(600), { maxLength: 200 }) }, { noNullPrototype: true }),
      fc.record({ move: fc.nat(600), to: fc.nat(900) }, { noNullPrototype: true }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let table = DocumentTable.empty;
        const expected = new Map<string, Document>();
        const add = (documents: readonly Document[]): void => {
          table = table.with(documents);
          for (const each of documents) expected.set(each.uri, each);
        };
        for (const each of changes)
          if ("add" in each) add(each.add.map((number) => document(number)));
          else if ("move" in each) add([document(each.move, `texts/moved/${each.to}.txt`)]);
          else {
            const gone = each.drop.map((number) => document(number).uri);
            table = table.without(gone);
            for (const uri of gone) expected.delete(uri);
          }
        const fresh = DocumentTable.empty.with(expected.values());
        assert.equal(table.size, expected.size);
        assert.deepEqual(blocksOf(table), blocksOf(fresh));
        for (const [uri, value] of expected) assert.equal(table.get(uri), value);
        for (const [uri, value] of table) assert.equal(expected.get(uri), value);
      }),
      { numRuns: 100 },
    );
  });
});
