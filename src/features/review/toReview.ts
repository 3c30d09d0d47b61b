import type { Findings } from "../../analysis/findings.ts";
import type { Corpus, Document } from "../../corpus/corpus.ts";
import { inPathOrder } from "../../corpus/mentions.ts";
import type { ReviewGrouping } from "../../protocol/review.ts";
import { fold } from "../../text/fold.ts";
import { groupBy } from "../../text/groupBy.ts";
import { suggestionsIn, type Suggestion } from "../suggestions.ts";

/** A suggestion with what it is put together by. */
export interface ToReview extends Suggestion {
  readonly document: Document;
  /** Equal for the same words that are taken for the same, whatever their capitals. */
  readonly alike: string;
}

/** Suggestions that stand together in the view. */
export interface ReviewGroup {
  readonly key: string;
  readonly items: readonly ToReview[];
}

/** All suggestions of a corpus, documents in path order, each from its beginning. */
export const allToReview = (corpus: Corpus): ToReview[] => inPathOrder(corpus).flatMap(toReviewIn);

/** The suggestions of a corpus in groups; kept with the corpus. */
export function reviewGroups(corpus: Corpus, grouping: ReviewGrouping): readonly ReviewGroup[] {
  let known = groups.get(corpus);
  if (!known) groups.set(corpus, (known = new Map()));
  let made = known.get(grouping);
  if (!made) {
    const all = grouped(allToReview(corpus), (item) => groupKey(item, grouping));
    made = grouping === "document" ? all : grouping === "entity" ? all.toSorted(bySize) : all.toSorted(byKey);
    known.set(grouping, made);
  }
  return made;
}

const groups = new WeakMap<Corpus, Map<ReviewGrouping, readonly ReviewGroup[]>>();

/** What is alike stands together, what is most frequent first. */
export const alikeGroups = (items: readonly ToReview[]): ReviewGroup[] =>
  grouped(items, ({ alike }) => alike).sort(bySize);

/** The key of the group that a suggestion belongs to. */
export function groupKey({ finding, certainty, document }: ToReview, grouping: ReviewGrouping): string {
  if (grouping === "document") return `document:${document.path}`;
  if (grouping === "certainty") return certaintyKeys[certainty];
  switch (finding.kind) {
    case "name":
      return finding.entity === null ? "unknown:name" : `entity:${finding.entity}`;
    case "role":
      return finding.holder === null ? "unknown:role" : `entity:${finding.holder}`;
    case "quotation":
      return finding.speaker === null ? "unknown:quotation" : `entity:${finding.speaker}`;
    case "date":
      return "unknown:date";
  }
}

/** In the order in which they are shown. */
const certaintyKeys = { inferred: "1:inferred", candidate: "2:candidate" } as const;

function toReviewIn(document: Document): readonly ToReview[] {
  let known = ofDocuments.get(document.findings);
  if (!known) {
    known = suggestionsIn(document).map((each) => ({ ...each, document, alike: alikeKey(document, each) }));
    ofDocuments.set(document.findings, known);
  }
  return known;
}

const ofDocuments = new WeakMap<Findings, readonly ToReview[]>();

function alikeKey({ text }: Document, { finding, certainty }: Suggestion): string {
  const words = fold(text.slice(finding.start, finding.end)).replace(/\s+/g, " ");
  return `${finding.kind}:${readingOf(finding)}:${certainty}:${words}`;
}

function readingOf(finding: Suggestion["finding"]): string {
  switch (finding.kind) {
    case "name":
      return finding.entity ?? `?${finding.type}`;
    case "role":
      return finding.holder ?? "?";
    case "date":
      return finding.value;
    case "quotation":
      return `${finding.form} ${finding.speaker ?? "?"}`;
  }
}

const grouped = (items: readonly ToReview[], keyOf: (item: ToReview) => string): ReviewGroup[] =>
  [...groupBy(items, keyOf)].map(([key, members]) => ({ key, items: members }));

const bySize = (a: ReviewGroup, b: ReviewGroup): number => b.items.length - a.items.length;

const byKey = (a: ReviewGroup, b: ReviewGroup): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
