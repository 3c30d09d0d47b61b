import assert from "node:assert/strict";
import fc from "fast-check";
import { PackedWords } from "../../src/corpus/search/packedWords.ts";

describe("packed words", () => {
  it("have the same numbers again and their letters back, in the order in which they came", () => {
    const word = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (all) => {
        const words = new PackedWords();
        const distinct = [...new Set(all)];
        for (const each of all) assert.equal(words.numberOf(each), distinct.indexOf(each));
        assert.equal(words.size, distinct.length);
        assert.deepEqual(
          distinct.map((_, number) => words.word(number)),
          distinct,
        );
        assert.equal(words.known("not one of them, being longer"), undefined);
      }),
    );
  });

  it("are many", () => {
    const words = new PackedWords();
    const all = Array.from({ length: 30_000 }, (_, i) => (i * 7919).toString(36));
    for (const each of all) words.numberOf(each);
    for (const [number, each] of all.entries()) {
      assert.equal(words.known(each), number);
      assert.equal(words.word(number), each);
    }
  });
});
