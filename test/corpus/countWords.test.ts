import assert from "node:assert/strict";
import fc from "fast-check";
import { countWords } from "../../src/corpus/countWords.ts";
import { shape, splitWords } from "../../src/text/words.ts";

describe("counting words", () => {
  const split = (text: string): number =>
    splitWords(text).shapes.filter((each) => each !== shape.mark).length;
  it("counts words and numbers, no marks", () => {
    assert.equal(countWords("U.S.-led “talks” on 31 May, 2023: naïve."), 9);
    assert.equal(countWords("𝒜𝒷 c𝟙 😀 d"), 3);
    assert.equal(countWords(""), 0);
  });
  it("counts as many as there are when a text is split", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (a, b) => {
        assert.equal(countWords(a + b), split(a + b));
      }),
    );
  });
});
