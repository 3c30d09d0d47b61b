import assert from "node:assert/strict";
import { emptyCorpus } from "../../src/corpus/corpus.ts";
import { priming } from "../../src/server/priming.ts";
import { corpusOf } from "../support/corpus.ts";

describe("priming", () => {
  it("goes on in small steps as long as it is wanted", () => {
    let left = 7;
    assert.equal([...priming(emptyCorpus(""), () => left-- > 0)].length, 7);
    assert.ok([...priming(emptyCorpus(""), () => true)].length > 50);
  });
  it("reads stretches of the corpus as well, some in paragraphs, some whole", () => {
    const stepsWith = (count: number): number => {
      const texts = Array.from({ length: count }, (_, i) => [`${i}.txt`, "One.\n\nTwo.\n \nThree.\n"]);
      const { corpus } = corpusOf(Object.fromEntries(texts) as Record<string, string>);
      return [...priming(corpus, () => true)].length;
    };
    assert.equal(stepsWith(2) - stepsWith(0), 4 * 3 + 4);
    assert.equal(stepsWith(50), stepsWith(500));
  });
});
