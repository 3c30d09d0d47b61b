import assert from "node:assert/strict";
import fc from "fast-check";
import { sharedVocabulary } from "../../src/text/vocabulary.ts";
import { readWords, shapeOf, splitWords, wordAt, wordText } from "../../src/text/words.ts";
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

describe("the words of any text", () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ..."a bc A 0 é ā – ’ - . 👍 👍🏽 𝒜 𐐀 𝟘 שלום e\u0301 \u200b \u200d \u00ad \ufeff abcdefghijklm \ud83d \udc00"
      .split(" ")
      .map((text) => fc.constant(text)),
    fc.constantFrom(" ", "\r\n", "\n\n", "\u3000", "\u{e0020}"),
  );
  const texts = fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(""));

  it("are those that the properties of characters tell, in long texts, too", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(0, 16_370, 16_384, 40_000), (text, before) => {
        const whole = "a ".repeat(before / 2) + text;
        compare(whole, splitWords(whole));
      }),
    );
  });

  it("may be of any length", () => {
    for (const text of ["a".repeat(50_000), "𝒜".repeat(40_000), ".".repeat(40_000), " ".repeat(40_000), ""])
      for (const whole of [text, `${text} b`, `ab ${text}`, `${text}${text}.`])
        compare(whole, splitWords(whole));
  });

  it("are the same for who keeps none of them, whatever is read meanwhile", () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(0, 16_380), (text, other, before) => {
        const whole = "a ".repeat(before / 2) + text;
        readWords(whole, sharedVocabulary(), (words) => {
          splitWords(other);
          readWords(other, sharedVocabulary(), (others) => compare(other, others));
          compare(whole, words);
        });
      }),
    );
  });

  it("are in each part those of the part", () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, text, after) => {
        const limit = before.length + text.length;
        const words = splitWords(before + text + after, { start: before.length, end: limit });
        if (isHalf(before.at(-1)) || isHalf(text.at(-1))) return;
        compare(text, {
          ...words,
          starts: words.starts.map((at) => at - before.length),
          ends: words.ends.map((at) => at - before.length),
        });
      }),
    );
  });

  const isHalf = (letter = ""): boolean => letter >= "\ud800" && letter < "\ue000";

  function compare(text: string, words: ReturnType<typeof splitWords>): void {
    const expected = [...text.matchAll(/(?:[\p{L}\p{M}\p{N}\u200c\u00ad]|\u200d)+|[^\s\p{Z}\p{Cc}\p{Cf}]/gu)];
    assert.deepEqual(
      [...words.starts],
      expected.map(({ index }) => index),
    );
    assert.deepEqual(
      [...words.ends],
      expected.map((match) => match.index + match[0].length),
    );
    assert.deepEqual(
      [...words.spellings].map((id) => words.vocabulary.spelling(id)),
      expected.map(([word]) => word),
    );
    assert.deepEqual(
      [...words.shapes],
      expected.map(([word]) => shapeOf(word)),
    );
  }
});
