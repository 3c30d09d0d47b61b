import assert from "node:assert/strict";
import fc from "fast-check";
import { emptyCorpus, withDocuments, withoutDocument, type Corpus } from "../../src/corpus/corpus.ts";
import { inPathOrder } from "../../src/corpus/mentions.ts";
import { stored } from "../../src/corpus/stored/storedDocument.ts";
import { alikeKey } from "../../src/features/review/alikes.ts";
import { chosenSuggestions } from "../../src/features/review/chosenSuggestions.ts";
import { reviewOrder, suggestionAt } from "../../src/features/review/reviewOrder.ts";
import { reviewProgress } from "../../src/features/review/reviewProgress.ts";
import { reviewTree } from "../../src/features/review/reviewTree.ts";
import { suggestionsIn } from "../../src/features/suggestions.ts";
import { treeChildren } from "../../src/features/tree.ts";
import { rangeOf, type CorpusView } from "../../src/features/view.ts";
import { reviewGroupings, type ReviewGrouping, type ReviewParams } from "../../src/protocol/review.ts";
import { groupBy } from "../../src/text/groupBy.ts";
import { sampleCorpus } from "../support/sampleCorpus.ts";

const plain = sampleCorpus();
const viewOf = (corpus: Corpus): CorpusView => ({
  corpus,
  configUri: "file:///corpus/corpus.yaml",
  configProblems: [],
  yaml: new Map(),
  skipped: new Map(),
});
const all = inPathOrder(plain);

/** A suggestion as its document, span and kind. */
type Told = string;

/** The order of the view worked out from the documents one by one. */
function expectedOrder(
  corpus: Corpus,
  grouping: ReviewGrouping,
): readonly (readonly [string, readonly Told[]])[] {
  const items = inPathOrder(corpus).flatMap((document) =>
    suggestionsIn(document).map((each) => {
      const { finding, certainty } = each;
      const who =
        finding.kind === "name"
          ? finding.entity
          : finding.kind === "role"
            ? finding.holder
            : finding.kind === "quotation"
              ? finding.speaker
              : null;
      const keys = {
        document: `document:${document.path}`,
        certainty: certainty === "inferred" ? "1:inferred" : "2:candidate",
        entity: who === null ? `unknown:${finding.kind}` : `entity:${who}`,
      };
      const told = `${document.path} ${finding.start}-${finding.end} ${finding.kind}`;
      return { told, key: keys[grouping], alike: alikeKey(document, each) };
    }),
  );
  const groups = [...groupBy(items, ({ key }) => key)];
  if (grouping === "certainty") groups.sort(([a], [b]) => (a < b ? -1 : 1));
  if (grouping === "entity") groups.sort(([, a], [, b]) => b.length - a.length);
  return groups.map(([key, members]) => {
    const alike = [...groupBy(members, (member) => member.alike).values()];
    const sorted = grouping === "document" ? [members] : alike.sort((a, b) => b.length - a.length);
    return [key, sorted.flat().map(({ told }) => told)] as const;
  });
}

/** The same read off the tables. */
function orderOf(corpus: Corpus, grouping: ReviewGrouping): ReturnType<typeof expectedOrder> {
  const order = reviewOrder(corpus, grouping);
  const told = Array.from(order.positions, (position) => {
    const { document, index, place } = suggestionAt(order, position);
    const { finding } = suggestionsIn(document)[index]!;
    assert.deepEqual(place(), { uri: document.uri, range: rangeOf(document, finding) });
    return `${document.path} ${finding.start}-${finding.end} ${finding.kind}`;
  });
  return order.groups.map(({ key, from, end }) => [key, told.slice(from, end)] as const);
}

describe("the order of the review view", () => {
  for (const grouping of reviewGroupings)
    it(`is that of all suggestions sorted, by ${grouping}`, () => {
      const expected = expectedOrder(plain, grouping);
      assert.ok(expected.flatMap(([, told]) => told).length > 50);
      assert.deepEqual(orderOf(plain, grouping), expected);
    });

  it("is right again whatever comes, changes and goes", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(all.length - 1), fc.nat(all.length - 1)), { maxLength: 8 }),
        (steps) => {
          let corpus = plain;
          for (const [at, other] of steps) {
            const { uri, path } = all[at]!;
            // It goes, or comes with what another one holds.
            corpus = corpus.documents.has(uri)
              ? withoutDocument(corpus, uri)
              : withDocuments(corpus, [{ ...all[other]!, uri, path }]);
            for (const grouping of reviewGroupings)
              assert.deepEqual(orderOf(corpus, grouping), expectedOrder(corpus, grouping));
          }
        },
      ),
      { numRuns: 20 },
    ));

  it("of stored documents reads none but those whose suggestions are shown", () => {
    const reads: string[] = [];
    const texts = new Map(all.map(({ uri, text }) => [uri, text]));
    const read = (uri: string): string | undefined => {
      reads.push(uri);
      return texts.get(uri);
    };
    const corpus = withDocuments(
      emptyCorpus(plain.root, plain.config, plain.registry),
      all.map((document) => stored(document, { read })),
    );
    const views = [viewOf(corpus)];
    reviewProgress(views);
    const forget = (): void => {
      for (const document of corpus.documents.values()) if ("held" in document) document.held = undefined;
      reads.length = 0;
    };
    forget();
    reviewProgress(views);
    for (const grouping of reviewGroupings) treeChildren(reviewTree(views, grouping));
    assert.deepEqual(reads, []);

    const roots = reviewTree(views, "document");
    const [first] = treeChildren(roots);
    const [leaf] = treeChildren(roots, first!.id);
    assert.deepEqual(reads, [first!.location!.uri]);
    forget();
    chosenSuggestions(views, { do: "accept", grouping: "document", nodes: [leaf!.id] });
    assert.deepEqual(reads, []);

    // An edit of one document has that one read, and no other.
    forget();
    const edited = withDocuments(corpus, [stored({ ...all[0]! }, { read })]);
    for (const grouping of reviewGroupings) treeChildren(reviewTree([viewOf(edited)], grouping));
    assert.deepEqual(new Set(reads), new Set([all[0]!.uri]));
  });
});

describe("what is chosen in the review view", () => {
  const view = viewOf(plain);
  const told = (params: Omit<ReviewParams, "do">): Told[] =>
    chosenSuggestions([view], { do: "accept", ...params }).items.map(
      ({ document, finding }) => `${document.path} ${finding.start}-${finding.end} ${finding.kind}`,
    );
  /** The leaves that are shown below a node, by walking the tree. */
  function leaves(grouping: ReviewGrouping, parent?: string, filter?: string): string[] {
    return treeChildren(reviewTree([view], grouping), parent, filter).flatMap(({ id, hasChildren }) =>
      hasChildren ? leaves(grouping, id, filter) : [id],
    );
  }
  for (const grouping of reviewGroupings)
    for (const filter of ["", "a person", "2023", ".md", "the", "1"])
      it(`is what is shown, by ${grouping}, filtered by “${filter}”`, () => {
        const shown = leaves(grouping, undefined, filter);
        assert.equal(told({ grouping, filter }).length, shown.length);
        for (const { id } of treeChildren(reviewTree([view], grouping), undefined, filter).slice(0, 5))
          assert.equal(told({ grouping, filter, nodes: [id] }).length, leaves(grouping, id, filter).length);
        for (const id of shown.slice(0, 20)) assert.equal(told({ grouping, filter, nodes: [id] }).length, 1);
      });

  it("goes on with what follows, up to the last and back", () => {
    const order = leaves("certainty");
    const left = new Set(order);
    assert.ok(left.size > 50);
    for (const [i, id] of order.entries()) {
      if (i % 7 !== 0 && i < order.length - 3) continue;
      const { next } = chosenSuggestions([view], { do: "accept", grouping: "certainty", nodes: [id] });
      const near = [...order.slice(i + 1, i + 21), ...order.slice(Math.max(0, i - 20), i).reverse()];
      assert.deepEqual(
        next.map(({ document: { path }, finding: { start, end, kind } }) =>
          `${path}@${start}-${end}:${kind}`.replaceAll("/", "%2F"),
        ),
        near.map((each) => each.split("/").at(-1)),
      );
    }
  });
});
