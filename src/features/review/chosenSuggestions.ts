import type { ReviewParams } from "../../protocol/review.ts";
import { resultOf } from "../../text/resultOf.ts";
import { filterWords, itemsBelow } from "../tree.ts";
import type { CorpusView } from "../view.ts";
import { decidableViews } from "./decidableViews.ts";
import { alikeAt, documentsToReview, reviewOrder, type ReviewOrder } from "./reviewOrder.ts";
import { reviewTreeInSteps } from "./reviewTree.ts";
import type { ReviewPart } from "./suggestionBranches.ts";
import { toReview, type ToReview } from "./toReview.ts";

/** What is decided about, and what to go on with: what comes after it in the view, then what comes before it. */
export interface Chosen {
  readonly items: readonly ToReview[];
  readonly next: readonly ToReview[];
}

/** As many as one decision may settle along with what it is about. */
const mostNext = 20;

/** The suggestions that are meant, as far as the filter shows them. */
export const chosenSuggestions = (views: readonly CorpusView[], params: ReviewParams): Chosen =>
  resultOf(chosenSuggestionsInSteps(views, params));

/** The same with pauses. Only documents are read of which something is chosen. */
export function* chosenSuggestionsInSteps(
  views: readonly CorpusView[],
  { nodes, reach, grouping, filter }: ReviewParams,
): Generator<undefined, Chosen> {
  const roots = yield* reviewTreeInSteps(views, grouping, filter);
  const orders = decidableViews(views).map(({ corpus }) => reviewOrder(corpus, grouping));
  const isFiltered = filterWords(filter).length > 0;
  const shown = isFiltered ? marked(orders, yield* itemsBelow(roots, undefined, filter)) : all(orders);
  const chosen = nodes ? marked(orders, yield* itemsBelow(roots, nodes, filter)) : copied(shown);
  yield undefined;
  if (reach === "alike") yield* reachAlike(chosen, shown);
  if (reach === "document") reachDocuments(chosen, shown);
  const items: ToReview[] = [];
  for (const [order, marks] of chosen)
    for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) {
      const item = toReview(order, at);
      if (item?.document !== items.at(-1)?.document) yield undefined;
      if (item) items.push(item);
    }
  return { items, next: yield* nextOf(chosen, shown) };
}

/** By position in each corpus 1 for what is meant. */
type Marks = ReadonlyMap<ReviewOrder, Uint8Array>;

function marked(orders: readonly ReviewOrder[], parts: readonly ReviewPart[]): Marks {
  const marks = new Map(orders.map((order) => [order, new Uint8Array(order.positions.length)]));
  for (const { order, from, end } of parts) {
    const own = marks.get(order)!;
    for (let i = from; i < end; i++) own[order.positions[i]!] = 1;
  }
  return marks;
}

const all = (orders: readonly ReviewOrder[]): Marks =>
  new Map(orders.map((order) => [order, new Uint8Array(order.positions.length).fill(1)]));

const copied = (marks: Marks): Marks => new Map(Array.from(marks, ([order, own]) => [order, own.slice()]));

/** Mark what is shown and reads like something that is marked, in whatever corpus. */
function* reachAlike(chosen: Marks, shown: Marks): Generator<undefined, void> {
  const meant = new Set<number>();
  for (const [order, marks] of chosen)
    for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) meant.add(alikeAt(order, at));
  for (const [order, marks] of chosen) {
    const isShown = shown.get(order)!;
    for (const [i, { alikes }] of order.tables.entries()) {
      const from = order.blocksFrom[i]!;
      for (let k = 0; k < alikes.length; k++)
        if (isShown[from + k] === 1 && meant.has(alikes[k]!)) marks[from + k] = 1;
      yield undefined;
    }
  }
}

/** Mark what is shown and stands in one document with something that is marked. */
function reachDocuments(chosen: Marks, shown: Marks): void {
  for (const [order, marks] of chosen)
    for (const [, from, end] of documentsToReview(order))
      if (marks.subarray(from, end).includes(1)) marks.set(shown.get(order)!.subarray(from, end), from);
}

/** Of what is shown the first behind all that is chosen, then the last before the last of it, backwards. */
function* nextOf(chosen: Marks, shown: Marks): Generator<undefined, ToReview[]> {
  let before: Place[] = [];
  let after: Place[] = [];
  for (const [order, marks] of chosen) {
    const isShown = shown.get(order)!;
    const { positions } = order;
    for (let i = 0; i < positions.length; i++) {
      if (i % 16_384 === 0) yield undefined;
      const at = positions[i]!;
      if (isShown[at] === 0) continue;
      if (marks[at] === 0) after.push({ order, at });
      else if (after.length > 0) {
        before = [...before, ...after].slice(-mostNext);
        after = [];
      }
      // Only the ends are wanted: the first behind the last that is chosen, and the last before it.
      if (after.length > 3 * mostNext) after = [...after.slice(0, mostNext), ...after.slice(-mostNext)];
    }
  }
  const near = [...after.slice(0, mostNext), ...before.reverse()];
  return near.flatMap((place) => toReview(place.order, place.at) ?? []);
}

interface Place {
  readonly order: ReviewOrder;
  readonly at: number;
}
