import assert from "node:assert/strict";
import fc from "fast-check";
import { candidateHash, candidateHashOfBytes } from "../../../src/corpus/candidateHash.ts";
import { candidateKey } from "../../../src/corpus/candidateKey.ts";
import { candidatePlaces, candidatesOf, candidatesThat } from "../../../src/corpus/candidates.ts";
import { emptyCorpus, withDocuments, withoutDocument, type Corpus } from "../../../src/corpus/corpus.ts";
import { readDocument } from "../../../src/corpus/readDocument.ts";
import { inPathOrder } from "../../../src/corpus/mentions.ts";
import { stored } from "../../../src/corpus/stored/storedDocument.ts";
import { candidateCount } from "../../../src/corpus/tables/candidateTable.ts";
import { resultOf } from "../../../src/text/resultOf.ts";
import { emptyRegistry } from "../../../src/registry/registry.ts";
import { sampleCorpus } from "../../support/sampleCorpus.ts";

describe("names without an entry", () => {
  const odd = {
    uri: "file:///odd.txt",
    path: "odd.txt",
    text: "Élodie Brûlé met Zofia\nKraśko. ELODIE BRULE and Elodie Brule spoke. Mr. Łukasz Wąż left with Zofia  Kraśko.",
  };
  const texts = [...sampleCorpus().documents.values(), odd];
  const plain = withDocuments(
    emptyCorpus("file:///"),
    texts.map(({ uri, path, text }) => readDocument({ uri, path, text }, emptyRegistry)),
  );
  const textOf = new Map(texts.map(({ uri, text }) => [uri, text]));
  const packed = withDocuments(
    plain,
    [...plain.documents.values()].map((document) => stored(document, { read: (uri) => textOf.get(uri) })),
  );

  /** The places of each, from the documents one by one. */
  const placesIn = (corpus: Corpus): Map<string, { uri: string; start: number; end: number }[]> => {
    const places = new Map<string, { uri: string; start: number; end: number }[]>();
    for (const document of inPathOrder(corpus))
      for (const name of document.findings.names) {
        if (name.entity !== null) continue;
        const key = candidateKey(document, name);
        places.set(key, [...(places.get(key) ?? []), { uri: document.uri, start: name.start, end: name.end }]);
      }
    return places;
  };

  for (const [how, corpus] of [
    ["at hand", plain],
    ["stored", packed],
  ] as const)
    it(`of documents ${how} are counted, listed and found, whatever their capitals and accents`, () => {
      const places = placesIn(plain);
      assert.ok(places.size > 100);
      assert.equal(candidateCount(corpus), places.size);
      const ranked = candidatesOf(corpus);
      const byCount = [...places].sort(([, a], [, b]) => b.length - a.length);
      assert.equal(ranked.count, places.size);
      for (const [rank, [key, own]] of byCount.entries()) {
        const { key: told, first, count } = ranked.at(rank);
        assert.deepEqual([told, first, count, ranked.rankOf(key)], [key, own[0], own.length, rank]);
      }
      assert.equal(ranked.rankOf("person:nobody at all"), -1);
      const named = resultOf(candidatesThat(corpus, (name) => /^z/i.test(name)));
      assert.deepEqual(
        named.map(({ key }) => key),
        byCount.flatMap(([key]) => (/:z/.test(key) ? [key] : [])),
      );
      for (const [key, own] of places) assert.deepEqual(candidatePlaces(corpus, key), own);
      assert.deepEqual(candidatePlaces(corpus, "person:nobody at all"), []);
    });

  it("go and come with their documents", () => {
    const before = candidateCount(packed);
    const without = withoutDocument(packed, odd.uri);
    assert.equal(candidateCount(without), placesIn(withoutDocument(plain, odd.uri)).size);
    assert.equal(candidateCount(withDocuments(without, [packed.documents.get(odd.uri)!])), before);
  });

  it("have the same number whether their letters lie in bytes or not", () => {
    const name = fc.string({ unit: fc.constantFrom(..."aBzZ é'-.\t9 ") });
    fc.assert(
      fc.property(name, (words) => {
        const document = { text: words } as never;
        const key = candidateKey(document, { start: 0, end: words.length, type: "place" });
        const bytes = Buffer.from(`x${words}`, "latin1");
        const hash = candidateHashOfBytes("place", bytes, 1, bytes.length);
        if (hash !== undefined) assert.equal(hash, candidateHash(key));
        assert.notEqual(candidateHash(key), candidateHash(key.replace("place", "person")));
      }),
    );
  });
});
