import type { Location } from "vscode-languageserver-types";
import type { Corpus, Document } from "../../corpus/corpus.ts";
import type { ReviewGrouping } from "../../protocol/review.ts";
import { firstNotBelow } from "../../text/firstNotBelow.ts";
import { resultOf } from "../../text/resultOf.ts";
import { alikeCount, groupKey, groupsOfAlikes } from "./alikes.ts";
import { placeIn, reviewTable, type ReviewTable } from "./reviewTable.ts";

/**
 * The suggestions of a corpus in the order of the view, as numbers: the position of each among all of the corpus, documents
 * in path order, each from its beginning.
 */
export interface ReviewOrder {
  readonly documents: Corpus["documents"];
  readonly tables: readonly ReviewTable[];
  /** The position of the first suggestion of each block, and how many there are. */
  readonly blocksFrom: Uint32Array;
  readonly positions: Uint32Array;
  readonly groups: readonly ReviewGroup[];
  /** What is alike stands together, what is most frequent first: the numbers of `alikeOf`; none by document. */
  readonly alikes: Uint32Array;
  /** Those that are alike `alikes[i]` are `positions[alikesFrom[i]]` … `positions[alikesFrom[i + 1] - 1]`. */
  readonly alikesFrom: Uint32Array;
}

/** Suggestions that stand together in the view: a part of `positions`. */
export interface ReviewGroup {
  readonly key: string;
  readonly from: number;
  readonly end: number;
}

/** Kept with the documents. */
export const reviewOrder = (corpus: Corpus, grouping: ReviewGrouping): ReviewOrder =>
  resultOf(reviewOrderInSteps(corpus, grouping));

/** The same with pauses. */
export function* reviewOrderInSteps(
  { documents }: Corpus,
  grouping: ReviewGrouping,
): Generator<undefined, ReviewOrder> {
  let known = orders.get(documents);
  if (!known) orders.set(documents, (known = new Map()));
  let order = known.get(grouping);
  if (!order) known.set(grouping, (order = yield* ordered(documents, grouping)));
  return order;
}

const orders = new WeakMap<Corpus["documents"], Map<ReviewGrouping, ReviewOrder>>();

/** The document of a suggestion, and the suggestion's index in it. */
export function suggestionAt(
  { documents, tables, blocksFrom }: ReviewOrder,
  position: number,
): { readonly document: Document; readonly index: number; readonly place: () => Location } {
  const block = firstNotBelow(blocksFrom, position + 1) - 1;
  const table = tables[block]!;
  const inBlock = position - blocksFrom[block]!;
  const at = firstNotBelow(table.from, inBlock + 1) - 1;
  const document = documents.blocks[block]!.documents[at]!;
  const index = inBlock - table.from[at]!;
  return { document, index, place: () => placeIn(table, document, { document: at, index }) };
}

/** The number of a suggestion (`alikeOf`). */
export function alikeAt({ tables, blocksFrom }: ReviewOrder, position: number): number {
  const block = firstNotBelow(blocksFrom, position + 1) - 1;
  return tables[block]!.alikes[position - blocksFrom[block]!]!;
}

/** The position of the first suggestion of a document; undefined if it is not in the corpus. */
export function positionOf(
  { documents, tables, blocksFrom }: ReviewOrder,
  document: Document,
): number | undefined {
  for (const [block, own] of documents.blocks.entries()) {
    const at = own.documents.indexOf(document);
    if (at >= 0) return blocksFrom[block]! + tables[block]!.from[at]!;
  }
  return undefined;
}

/** The documents that have suggestions, with the position of the first and behind the last of each. */
export function* documentsToReview({
  documents,
  tables,
  blocksFrom,
}: Pick<ReviewOrder, "documents" | "tables" | "blocksFrom">): Generator<
  readonly [document: Document, from: number, end: number]
> {
  for (const [block, { from }] of tables.entries())
    for (const [i, document] of documents.blocks[block]!.documents.entries())
      if (from[i]! < from[i + 1]!)
        yield [document, blocksFrom[block]! + from[i]!, blocksFrom[block]! + from[i + 1]!];
}

function* ordered(
  documents: Corpus["documents"],
  grouping: ReviewGrouping,
): Generator<undefined, ReviewOrder> {
  const tables: ReviewTable[] = [];
  const blocksFrom = new Uint32Array(documents.blocks.length + 1);
  for (const [i, block] of documents.blocks.entries()) {
    const table = yield* reviewTable.inSteps(block);
    tables.push(table);
    blocksFrom[i + 1] = blocksFrom[i]! + table.alikes.length;
  }
  const all = { documents, tables, blocksFrom };
  if (grouping !== "document") return { ...all, ...(yield* byAlike(tables, grouping)) };
  const positions = new Uint32Array(blocksFrom.at(-1)!);
  for (let i = 0; i < positions.length; i++) positions[i] = i;
  const groups = Array.from(documentsToReview(all), ([{ path }, from, end]) => ({
    key: `document:${path}`,
    from,
    end,
  }));
  return { ...all, positions, groups, alikes: none, alikesFrom: none };
}

/** Numbers are sorted by counting, so that a million takes some hundredths of a second, with pauses. */
function* byAlike(
  tables: readonly ReviewTable[],
  grouping: Exclude<ReviewGrouping, "document">,
): Generator<undefined, Pick<ReviewOrder, "positions" | "groups" | "alikes" | "alikesFrom">> {
  const sizes = new Uint32Array(alikeCount());
  const first = new Uint32Array(sizes.length);
  let count = 0;
  let most = 0;
  for (const { alikes } of tables) {
    for (let i = 0; i < alikes.length; i++) {
      const alike = alikes[i]!;
      const size = ++sizes[alike]!;
      if (size === 1) first[count++] = alike;
      if (size > most) most = size;
    }
    yield undefined;
  }
  const groupOf = groupsOfAlikes(grouping);
  const groups = yield* groupsIn(first.subarray(0, count), sizes, groupOf, grouping);
  const bySize = yield* sortedBy(first.subarray(0, count), (alike) => most - sizes[alike]!, most);
  const ranks: number[] = [];
  for (const [rank, { number }] of groups.entries()) ranks[number] = rank;
  const alikes = yield* sortedBy(bySize, (alike) => ranks[groupOf[alike]!]!, groups.length);
  const alikesFrom = new Uint32Array(count + 1);
  const next = new Uint32Array(sizes.length);
  for (let i = 0; i < count; i++) {
    const alike = alikes[i]!;
    next[alike] = alikesFrom[i]!;
    alikesFrom[i + 1] = alikesFrom[i]! + sizes[alike]!;
    if (i % some === 0) yield undefined;
  }
  const positions = new Uint32Array(alikesFrom[count]!);
  let position = 0;
  for (const table of tables) {
    for (let i = 0; i < table.alikes.length; i++) positions[next[table.alikes[i]!]!++] = position++;
    yield undefined;
  }
  return { positions, groups, alikes, alikesFrom };
}

/** The groups in the order in which they are shown, of alikes in that in which they come. */
function* groupsIn(
  alikes: Uint32Array,
  sizes: Uint32Array,
  groupOf: readonly number[],
  grouping: ReviewGrouping,
): Generator<undefined, (ReviewGroup & { readonly number: number })[]> {
  const found = new Map<number, number>();
  for (let i = 0; i < alikes.length; i++) {
    const group = groupOf[alikes[i]!]!;
    found.set(group, (found.get(group) ?? 0) + sizes[alikes[i]!]!);
    if (i % some === 0) yield undefined;
  }
  const groups = Array.from(found, ([number, size]) => ({ number, key: groupKey(number), size }));
  groups.sort((a, b) => (grouping === "entity" ? b.size - a.size : a.key < b.key ? -1 : 1));
  let end = 0;
  return groups.map(({ number, key, size }) => ({ number, key, from: end, end: (end += size) }));
}

/** Items by a number from 0 to `most`, equal ones in the order in which they came. */
function* sortedBy(
  items: Uint32Array,
  numberOf: (item: number) => number,
  most: number,
): Generator<undefined, Uint32Array> {
  const next = new Uint32Array(most + 2);
  for (let i = 0; i < items.length; i++) {
    next[numberOf(items[i]!) + 1]!++;
    if (i % some === 0) yield undefined;
  }
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
  const sorted = new Uint32Array(items.length);
  for (let i = 0; i < items.length; i++) {
    sorted[next[numberOf(items[i]!)]!++] = items[i]!;
    if (i % some === 0) yield undefined;
  }
  return sorted;
}

/** Numbers between two pauses. */
const some = 4096;
const none = new Uint32Array(0);
