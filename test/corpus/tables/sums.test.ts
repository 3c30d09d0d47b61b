import assert from "node:assert/strict";
import { emptyCorpus, withDocuments, withoutDocument, type Corpus, type Document } from "../../../src/corpus/corpus.ts";
import { meetingsOf } from "../../../src/corpus/meetings.ts";
import { inPathOrder, mentionCounts } from "../../../src/corpus/mentions.ts";
import { rangeOf } from "../../../src/corpus/stored/packedBytes.ts";
import { packDocument, storedIn } from "../../../src/corpus/stored/storedDocument.ts";
import type { BlockSums } from "../../../src/corpus/sums/blockSums.ts";
import { corpusSums } from "../../../src/corpus/sums/corpusSums.ts";
import { keepableSumsOf, sumsToKeep } from "../../../src/corpus/sums/keptSums.ts";
import { sampleCorpus } from "../../support/sampleCorpus.ts";

const plain = sampleCorpus();
const all = inPathOrder(plain);

/** Documents as a cache knows them; each gets the key of its place unless another is given. */
const known = (documents: readonly Document[], keyOf = (i: number): number | undefined => i): Document[] =>
  documents.map((document, i) =>
    storedIn(document, { read: () => document.text }, rangeOf(packDocument(document)), keyOf(i)),
  );

/** What the next run makes of the same documents. */
const corpusOf = (documents: readonly Document[], sums?: ReadonlyMap<string, BlockSums>): Corpus => ({
  ...withDocuments(emptyCorpus(plain.root, plain.config, plain.registry), documents),
  ...(sums && { sums }),
});

const counted = (corpus: Corpus): object => ({
  ...corpusSums(corpus),
  named: Object.fromEntries(mentionCounts(corpus)),
});

const worked = (corpus: Corpus): Corpus => {
  for (const block of corpus.documents.blocks) keepableSumsOf({ ...corpus, sums: new Map() }, block);
  return corpus;
};

describe("the sums of blocks", () => {
  it("are those of all documents one by one", () => {
    const { findings } = all.reduce(
      (sum, document) => ({ findings: sum.findings.concat(document.findings.names) }),
      { findings: [] as Document["findings"]["names"] },
    );
    const sums = corpusSums(plain);
    assert.equal(sums.registered + sums.unregistered, findings.length);
    assert.equal(sums.registered, findings.filter(({ entity }) => entity !== null).length);
    assert.deepEqual(sums.mentions, mentionCounts(plain));
    const meetings = meetingsOf(plain).filter(({ reports }) => reports.length > 0);
    assert.deepEqual([...sums.meetings].sort(), meetings.map(({ key }) => key).sort());
  });

  it("are the same of documents at hand, stored and kept, and no document is read for those", () => {
    const first = worked(corpusOf(known(all)));
    assert.deepEqual(counted(first), counted(plain));
    const kept = new Map(JSON.parse(JSON.stringify([...sumsToKeep(first)!]))) as Map<string, BlockSums>;
    assert.equal(kept.size, first.documents.blocks.length);
    const unread = all.map((document, i) => {
      const refused = { subarray: () => assert.fail(`${document.path} is read`) };
      return storedIn(document, { read: () => undefined }, { bytes: refused, from: 0, end: 0 }, i);
    });
    assert.deepEqual(counted(corpusOf(unread, kept)), counted(plain));
    assert.equal(sumsToKeep(corpusOf(unread, kept)), undefined);
  });

  it("are worked out anew of blocks in which a document changed, came or went", () => {
    const kept = sumsToKeep(worked(corpusOf(known(all))))!;
    const [first, ...rest] = known(all);
    const changed = known([{ ...all[1]!, uri: all[0]!.uri, path: all[0]!.path }], () => -1)[0]!;
    for (const documents of [[changed, ...rest], rest, [first!, ...rest]]) {
      const corpus = corpusOf(documents, kept);
      assert.deepEqual(counted(corpus), counted(corpusOf(documents)));
    }
    const smaller = withoutDocument(corpusOf([first!, ...rest], kept), first!.uri);
    assert.deepEqual(counted(smaller), counted(corpusOf(rest)));
  });

  it("are not kept of documents that nobody will know again, or whose findings cannot be had", () => {
    const unknown = worked(corpusOf(known(all, () => undefined)));
    assert.equal(sumsToKeep(unknown), undefined);
    const bytes = packDocument(all[0]!);
    for (const damaged of [bytes.subarray(0, 0), bytes.subarray(0, bytes.length - 1)]) {
      const [, ...rest] = known(all);
      const first = storedIn(all[0]!, { read: () => undefined }, rangeOf(damaged), 0);
      const corpus = worked(corpusOf([first, ...rest]));
      assert.equal(sumsToKeep(corpus)!.size, corpus.documents.blocks.length - 1);
    }
  });
});
