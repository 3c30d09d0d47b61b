import assert from "node:assert/strict";
import fc from "fast-check";
import { sharedVocabulary, shortHash, Vocabulary } from "../../src/text/vocabulary.ts";
import { WordTable } from "../../src/text/wordTable.ts";
import { splitWords } from "../../src/text/words.ts";

describe("vocabulary", () => {
  it("gives equal words one id and others another, letter case counted", () => {
    const vocabulary = new Vocabulary();
    const words = "berg Berg BERG Élodie 𝒜bc , . a".split(" ");
    const ids = words.map((word) => vocabulary.idOf(word));
    assert.deepEqual(ids, [...words.keys()]);
    assert.deepEqual(
      words.map((word) => vocabulary.idOf(word)),
      ids,
    );
    assert.deepEqual(
      ids.map((id) => vocabulary.spelling(id)),
      words,
    );
  });

  it("keeps ids and spellings while it grows", () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 5000 }, (_, i) => `w${i}`);
    const ids = words.map((word) => vocabulary.idOf(word));
    assert.equal(vocabulary.size, 5000);
    words.forEach((word, i) => assert.equal(vocabulary.idOf(word), ids[i]));
    assert.equal(vocabulary.spelling(ids[4321]!), "w4321");
  });

  it("tells words apart that were made to have one hash, in linear time", () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 3000 }, (_, i) => `x${i}`);
    const idOf = (word: string): number =>
      vocabulary.idOfLong(
        Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
        0,
        word.length,
        7,
      );
    const ids = words.map(idOf);
    assert.equal(new Set(ids).size, 3000);
    words.forEach((word, i) => assert.equal(idOf(word), ids[i]));
    assert.equal(vocabulary.idOf("word"), vocabulary.idOf("word"));
  });

  it("does so with short words, too", () => {
    const vocabulary = new Vocabulary();
    const lows = Array.from({ length: 3000 }, (_, i) => 7 ^ Math.imul(i + 1, 0x85ebca6b));
    const hashes = lows.map((low, i) => shortHash(low, i + 1, 0));
    assert.equal(new Set(hashes).size, 1);
    const ids = lows.map((low, i) => vocabulary.idOfShort(low, i + 1, 0));
    assert.equal(new Set(ids).size, 3000);
    lows.forEach((low, i) => assert.equal(vocabulary.idOfShort(low, i + 1, 0), ids[i]));
    ids.forEach((id) => assert.equal(vocabulary.idOf(vocabulary.spelling(id)), id));
  });

  it("gives back whatever it was given", () => {
    const vocabulary = new Vocabulary();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (word) => {
        const id = vocabulary.idOf(word);
        assert.equal(vocabulary.spelling(id), word);
        assert.equal(vocabulary.idOf(`a${word}b`, 1, word.length + 1), id);
      }),
    );
    for (const word of [
      "",
      "\0",
      "\0a",
      "a",
      "a\0",
      "abcdefghijkl",
      "abcdefghijklm",
      "ÿÿÿÿÿÿÿÿÿÿÿÿ",
      "ā",
      "–",
    ])
      assert.equal(vocabulary.spelling(vocabulary.idOf(word)), word);
  });

  it("reads a word of any length", () => {
    const long = "äb".repeat(150_000);
    const vocabulary = new Vocabulary();
    assert.equal(vocabulary.spelling(vocabulary.idOf(long)), long);
  });

  it("is begun anew when full, and texts read before keep the one they were read with", () => {
    const before = splitWords("one two");
    const many = Array.from({ length: 260_000 }, (_, i) => i.toString(36)).join(" ");
    splitWords(many);
    const after = splitWords("two three");
    assert.notEqual(after.vocabulary, before.vocabulary);
    assert.equal(sharedVocabulary(), after.vocabulary);
    assert.equal(before.vocabulary.spelling(before.spellings[1]!), "two");
    assert.equal(after.vocabulary.spelling(after.spellings[0]!), "two");
  });

  it("finds a word in a text by its code units", () => {
    const vocabulary = new Vocabulary();
    const text = "one two one";
    const id = vocabulary.idOf(text, 8, 11);
    assert.equal(id, vocabulary.idOf("one"));
  });
});

describe("word table", () => {
  it("works out the number of a spelling once, and those that came since when asked again", () => {
    const read: string[] = [];
    const lengths = new WordTable((word) => {
      read.push(word);
      return word.length;
    });
    const vocabulary = new Vocabulary();
    const words = splitWords("a bee a", undefined, vocabulary);
    const values = lengths.of(vocabulary);
    assert.deepEqual(
      [...words.spellings].map((id) => values[id]),
      [1, 3, 1],
    );
    const more = vocabulary.idOf("seven");
    assert.equal(lengths.of(vocabulary)[more], 5);
    assert.deepEqual(read, ["a", "bee", "seven"]);
  });

  it("may add words while it is filled", () => {
    const folded = new WordTable((word, vocabulary) => vocabulary.idOf(word.toLowerCase()));
    const vocabulary = new Vocabulary();
    const ids = Array.from({ length: 2000 }, (_, i) => vocabulary.idOf(`Word${i}`));
    const values = folded.of(vocabulary);
    assert.equal(vocabulary.spelling(values[ids[1999]!]!), "word1999");
  });
});
