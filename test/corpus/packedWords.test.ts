import assert from "node:assert/strict";
import fc from "fast-check";
import { eachFitting, eachOf, packLists } from "../../src/corpus/search/packedLists.ts";
import { packPostings, unpackPostings, unpackWords } from "../../src/corpus/search/packPostings.ts";
import { postingsOf, type Postings } from "../../src/corpus/search/postings.ts";
import { readDocument } from "../../src/corpus/readDocument.ts";
import { emptyRegistry } from "../../src/registry/registry.ts";
import { anyText } from "../support/arbitraries.ts";
import { sampleCorpus } from "../support/sampleCorpus.ts";

const again = (postings: Postings): Postings => {
  const bytes = packPostings(postings);
  const among = new Uint8Array(bytes.length + 20).fill(255);
  among.set(bytes, 7);
  const postingsAgain = unpackPostings(among.subarray(7, 7 + bytes.length));
  assert.deepEqual(unpackWords(among.subarray(7, 7 + bytes.length)), postingsAgain.ids);
  return postingsAgain;
};

describe("packed words of a text", () => {
  it("come back as they were", () => {
    for (const document of sampleCorpus().documents.values()) {
      const postings = postingsOf(document);
      assert.deepEqual(again(postings), postings);
    }
  });

  it("take less than three bytes each in prose", () => {
    for (const document of sampleCorpus().documents.values()) {
      const postings = postingsOf(document);
      const size = packPostings(postings).length;
      assert.ok(size < 3 * postings.count + 100, `${size} bytes for ${postings.count} words`);
    }
  });

  it("may be of any text and of any length", () => {
    const text = fc.oneof(
      anyText,
      fc.nat(600).map((length) => `${"x".repeat(length)}${" ".repeat(length)}y`),
    );
    fc.assert(
      fc.property(text, (words) => {
        const postings = postingsOf(readDocument({ uri: "u", path: "p.txt", text: words }, emptyRegistry));
        assert.deepEqual(again(postings), postings);
      }),
    );
  });
});

describe("packed lists", () => {
  it("have what was put in", () => {
    const lists = fc.dictionary(
      fc.nat(5000).map(String),
      fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 20 }).map((list) => list.sort((a, b) => a - b)),
      { maxKeys: 60, noNullPrototype: true },
    );
    fc.assert(
      fc.property(lists, fc.nat(5000), (byKey, other) => {
        const keys = Object.keys(byKey).map(Number);
        const from = [0];
        for (const key of keys) from.push(from.at(-1)! + byKey[key]!.length);
        const packed = packLists({
          keys: Uint32Array.from(keys),
          from: Uint32Array.from(from),
          at: Uint32Array.from(keys.flatMap((key) => byKey[key]!)),
        });
        const listOf = (key: number): number[] => {
          const found: number[] = [];
          eachOf(packed, key, (value) => found.push(value));
          return found;
        };
        for (const key of keys) assert.deepEqual(listOf(key), byKey[key]);
        assert.deepEqual(listOf(other), byKey[other] ?? []);
        const even: number[] = [];
        eachFitting(packed, (key) => key % 2 === 0, (value) => even.push(value));
        assert.deepEqual(
          even,
          keys.filter((key) => key % 2 === 0).flatMap((key) => byKey[key]!),
        );
      }),
    );
  });
});
