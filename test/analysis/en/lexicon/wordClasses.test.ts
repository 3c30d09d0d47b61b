import assert from "node:assert/strict";
import { wordClass, wordClasses, wordKey } from "../../../../src/analysis/en/lexicon/wordClasses.ts";

describe("word classes", () => {
  const cases: readonly [word: string, bit: keyof typeof wordClass, expected: boolean][] = [
    ["abandon", "common", true],
    ["zoom", "common", true],
    ["Standings", "common", true], // stand, standing, standings
    ["follow-up", "common", true],
    ["Peacekeepers", "common", true],
    ["Wexborough", "common", false],
    ["We'll", "function", true],
    ["Kenya", "country", true],
    ["U.S.", "country", true],
    ["Zürich", "place", true],
    ["Krišjānis", "given", true],
    ["Kenyans", "demonym", true],
    ["Arab-Israeli", "demonym", true],
    ["Gen.", "honorific", true],
    ["Ltd.", "company", true],
    ["River", "placeHead", true],
    ["Thursday", "calendar", true],
    ["table", "given", false],
  ];
  for (const [word, bit, expected] of cases)
    it(`${word} is ${expected ? "" : "not "}${bit}`, () =>
      assert.equal((wordClasses().classesOf(wordKey(word)) & wordClass[bit]) !== 0, expected));
  it("knows names of several words, the longest first", () =>
    assert.deepEqual(
      wordClasses()
        .phrasesFrom("republic", "of")
        .map((phrase) => phrase.rest.join(" ")),
      ["of congo", "of ireland"].toSorted((a, b) => b.split(" ").length - a.split(" ").length),
    ));
});
