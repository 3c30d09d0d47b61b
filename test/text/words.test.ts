import assert from "node:assert/strict";
import { splitWords, wordAt, wordText } from "../../src/text/words.ts";
import { parseMarked, printMarked } from "../support/marked.ts";

describe("words", () => {
  const cases: readonly [string, string][] = [
    ["The U.S.-led group", "The|U|.|S|.|-|led|group"],
    ["Krišjānis Kariņš, 59", "Krišjānis|Kariņš|,|59"],
    ["👍🏽 Hamas’ attacks\r\nשלום", "👍|🏽|Hamas|’|attacks|שלום"],
    ["e\u0301lan 31st", "e\u0301lan|31st"],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      const words = splitWords(text);
      assert.equal(
        Array.from({ length: words.count }, (_, i) => wordText(text, words, i)).join("|"),
        expected,
      );
    });

  for (const marked of [
    "met ⟦w Kar‸iņš⟧ there",
    "the ⟦w U‸kraine-based⟧ x",
    "⟦w ‸Élodie⟧",
    "a ⟦w O’Bri‸en⟧'s",
  ])
    it(`word at the cursor: ${marked}`, () => {
      const { text, cursor } = parseMarked(marked);
      const found = wordAt(text, cursor!);
      assert.equal(printMarked(text, found ? [{ ...found, label: "w" }] : []), marked.replace("‸", ""));
    });
});

describe("the words of a part of a text", () => {
  it("stand where they stand in the whole", () => {
    const text = "One two. Three, four.";
    const words = splitWords(text, { start: 4, end: 14 });
    const written = Array.from({ length: words.count }, (_, t) => text.slice(words.starts[t], words.ends[t]));
    assert.deepEqual(written, ["two", ".", "Three"]);
  });
});
