import assert from "node:assert/strict";
import fc from "fast-check";
import { withDocuments, type Document } from "../../../src/corpus/corpus.ts";
import { HashNumbers } from "../../../src/corpus/tables/hashNumbers.ts";
import { rowTable } from "../../../src/corpus/tables/rowTable.ts";
import { longHash } from "../../../src/text/longHash.ts";
import { resultOf } from "../../../src/text/resultOf.ts";
import { sampleCorpus } from "../../support/sampleCorpus.ts";

const corpus = sampleCorpus();
const [block] = corpus.documents.blocks;
const [first, second] = block!.documents;

/** A table of the paths of a block that notes which documents are read. */
function pathTable() {
  const read: string[] = [];
  const table = rowTable<string, readonly string[]>({
    rowOf({ path }: Document) {
      read.push(path);
      return path;
    },
    tableOf: (rows) => [...rows],
    rowsOf: (rows) => rows,
  });
  return { read, table };
}

describe("tables worked out in steps", () => {
  const paths = block!.documents.map(({ path }) => path);

  it("are read once, whoever asks in between", () => {
    const { read, table } = pathTable();
    const [one, other] = [table.inSteps(block!), table.inSteps(block!)];
    for (let i = 0; i < 2; i++) {
      one.next();
      other.next();
    }
    assert.deepEqual(read, paths.slice(0, 4));
    assert.deepEqual(table(block!), paths);
    assert.deepEqual(resultOf(one), paths);
    assert.deepEqual(resultOf(other), paths);
    assert.deepEqual(read, paths);
  });

  it("keep what was read when an edit comes before they are done", () => {
    const { read, table } = pathTable();
    const begun = table.inSteps(block!);
    for (let i = 0; i < 3; i++) begun.next();
    read.length = 0;
    const [edited] = withDocuments(corpus, [{ ...second! }]).documents.blocks;
    assert.deepEqual(table(edited!), paths);
    assert.deepEqual(read, [second!.path, ...paths.slice(3)]);
    assert.equal(edited!.documents[0], first);
  });
});

describe("numbers of hashes", () => {
  it("are given in turn, and found again", () =>
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 3000, size: "max" }), (texts) => {
        const numbers = new HashNumbers();
        const expected = new Map<string, number>();
        for (const text of texts) {
          if (!expected.has(text)) {
            assert.equal(numbers.known(longHash(text)), undefined);
            expected.set(text, expected.size);
          }
          assert.equal(numbers.of(longHash(text)), expected.get(text));
        }
        for (const [text, number] of expected) assert.equal(numbers.known(longHash(text)), number);
        assert.equal(numbers.size, expected.size);
      }),
      { numRuns: 20 },
    ));
});
