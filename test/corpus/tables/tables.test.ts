import assert from "node:assert/strict";
import fc from "fast-check";
import { companionsOf } from "../../../src/corpus/companions.ts";
import { emptyCorpus, withDocuments, withoutDocument, type Corpus } from "../../../src/corpus/corpus.ts";
import { candidateCount } from "../../../src/corpus/tables/candidateTable.ts";
import { dateMentionsIn, dateMentionsOf } from "../../../src/corpus/dateMentions.ts";
import { entityStatistics } from "../../../src/corpus/entityStatistics.ts";
import { entitiesOf, inPathOrder, mentionCounts, mentionsIn, mentionsOf } from "../../../src/corpus/mentions.ts";
import { stored } from "../../../src/corpus/stored/storedDocument.ts";
import { talksAbout, talksBy, talksIn } from "../../../src/corpus/talk.ts";
import { meetingsTold } from "../../support/meetingsTold.ts";
import { sampleCorpus } from "../../support/sampleCorpus.ts";

const plain = sampleCorpus();
const texts = new Map([...plain.documents.values()].map(({ uri, text }) => [uri, text]));
const packed = withDocuments(
  plain,
  [...plain.documents.values()].map((document) => stored(document, { read: (uri) => texts.get(uri) })),
);
const entities = [...plain.registry.entities.keys()];

/** What tables answer, worked out from the documents one by one. */
const counted = (corpus: Corpus) => {
  const counts: Record<string, number> = {};
  for (const document of corpus.documents.values())
    for (const [entity, names] of entitiesOf(document)) counts[entity] = (counts[entity] ?? 0) + names.length;
  return counts;
};

for (const [how, corpus] of [
  ["at hand", plain],
  ["stored", packed],
] as const)
  describe(`tables of documents ${how}`, () => {
    it("count mentions and know their places", () => {
      assert.deepEqual(Object.fromEntries(mentionCounts(corpus)), counted(plain));
      for (const entity of entities)
        assert.deepEqual(
          mentionsOf(corpus, entity),
          inPathOrder(plain).flatMap((document) =>
            mentionsIn(document, entity).map(({ uri, start, end }) => ({ uri, start, end })),
          ),
        );
      assert.deepEqual(mentionsOf(corpus, "nobody-at-all"), []);
    });

    it("know who speaks and of whom", () => {
      const all = inPathOrder(plain).flatMap(talksIn);
      for (const entity of entities) {
        assert.deepEqual(
          talksBy(corpus, entity).map(({ document, quotations }) => [document.uri, quotations]),
          all
            .filter(({ speaker }) => speaker.entity === entity)
            .map(({ document, quotations }) => [document.uri, quotations]),
        );
        assert.deepEqual(
          talksAbout(corpus, entity).map(({ document, speaker }) => [document.uri, speaker]),
          all.filter(({ about }) => about.has(entity)).map(({ document, speaker }) => [document.uri, speaker]),
        );
      }
    });

    it("know which documents name a day", () => {
      const values = new Set(
        inPathOrder(plain).flatMap(({ findings }) => findings.dates.map(({ value }) => value)),
      );
      for (const value of values)
        assert.deepEqual(
          dateMentionsOf(corpus, value),
          inPathOrder(plain).flatMap((document) =>
            dateMentionsIn(document, value).map((mention) => ({ ...mention, uri: document.uri })),
          ),
        );
    });

    it("tell the same meetings and numbers", () => {
      assert.deepEqual(meetingsTold(corpus), meetingsTold(plain));
      assert.deepEqual(entityStatistics(corpus), entityStatistics(plain));
    });

    it("know without looking into documents who took part in a meeting", () => {
      for (const { participants, participantCount, entities: told } of meetingsTold(corpus)) {
        assert.equal(participantCount, participants.length);
        assert.deepEqual(told, participants.flatMap(({ entity }) => entity ?? []).sort());
      }
    });

    it("know who is named together", () => {
      const [entity] = [...mentionCounts(plain)].sort(([, a], [, b]) => b - a)[0]!;
      const together: Record<string, number> = {};
      for (const document of plain.documents.values()) {
        const named = entitiesOf(document);
        if (named.has(entity)) for (const other of named.keys()) together[other] = (together[other] ?? 0) + 1;
      }
      delete together[entity];
      const expected = Object.entries(together)
        .map(([id, documents]) => ({ entity: id, documents }))
        .sort((a, b) => b.documents - a.documents || (a.entity < b.entity ? -1 : 1));
      assert.deepEqual(companionsOf(corpus, entity, 1000), expected);
      assert.deepEqual(companionsOf(corpus, entity, 3), expected.slice(0, 3));
      assert.deepEqual(companionsOf(corpus, "nobody-at-all", 3), []);
    });
  });

describe("tables of a corpus that changes", () => {
  it("are those of a corpus that never was another, whatever comes, changes and goes", () => {
    const all = inPathOrder(plain);
    const told = (corpus: Corpus) => ({
      mentions: entities.map((entity) => mentionsOf(corpus, entity)),
      meetings: meetingsTold(corpus),
      unknown: candidateCount(corpus),
      days: ["2023-10-11", "2023-10-12", "2024"].map((day) => dateMentionsOf(corpus, day)),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(all.length - 1), fc.nat(all.length - 1)), { maxLength: 12 }), (steps) => {
        let changing = plain;
        for (const [at, other] of steps) {
          const { uri, path } = all[at]!;
          const isThere = changing.documents.has(uri);
          // It goes, or comes with what another one holds.
          changing = isThere
            ? withoutDocument(changing, uri)
            : withDocuments(changing, [{ ...all[other]!, uri, path }]);
          told(changing);
        }
        const fresh = withDocuments(emptyCorpus(plain.root, plain.config, plain.registry), [
          ...changing.documents.values(),
        ]);
        assert.deepEqual(told(changing), told(fresh));
      }),
      { numRuns: 30 },
    );
  });

  it("are those of the corpus as it is now", () => {
    const [first] = inPathOrder(plain);
    const smaller = withoutDocument(plain, first!.uri);
    assert.deepEqual(Object.fromEntries(mentionCounts(smaller)), counted(smaller));
    const again = withDocuments(smaller, [first!]);
    assert.deepEqual(Object.fromEntries(mentionCounts(again)), counted(plain));
    assert.deepEqual(entityStatistics(again), entityStatistics(plain));
  });
});
