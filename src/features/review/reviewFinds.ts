import type { Document } from "../../corpus/corpus.ts";
import type { Registry } from "../../registry/registry.ts";
import { resultOf } from "../../text/resultOf.ts";
import { meaningOf } from "../decisions/foundAt.ts";
import { wordsAt } from "../mentionBranches.ts";
import { reasonOf } from "../reasonOf.ts";
import { suggestionsIn } from "../suggestions.ts";
import { hasWords } from "../tree.ts";
import type { CorpusView } from "../view.ts";
import { alikeCount } from "./alikes.ts";
import { documentsToReview, type ReviewOrder } from "./reviewOrder.ts";

/** What a filter finds among the suggestions of a corpus. */
export interface ReviewFinds {
  /** By index in `suggestionsIn`: 1 for what is found, and 2 besides if a node for all that is alike would be by its words. */
  of(document: Document): Uint8Array;
  /** By `alikeOf`: 1 if one of them is found, and 2 besides if the node for all is. */
  readonly alikes: Uint8Array;
}

/** The words that are meant, what they are taken for, why, and the file; not the words around. */
export const reviewFinds = (view: CorpusView, order: ReviewOrder, words: readonly string[]): ReviewFinds =>
  resultOf(reviewFindsInSteps(view, order, words));

/** The same with pauses. What was looked for last is kept. */
export function* reviewFindsInSteps(
  view: CorpusView,
  order: ReviewOrder,
  words: readonly string[],
): Generator<undefined, ReviewFinds> {
  const { registry } = view.corpus;
  const key = words.join(" ");
  let kept = latest.get(registry);
  if (kept?.key !== key) latest.set(registry, (kept = { key, found: new WeakMap(), alikes: new WeakMap() }));
  const { found } = kept;
  const of = (document: Document): Uint8Array => found.get(document) ?? nothing;
  const known = kept.alikes.get(order.documents);
  if (known) return { of, alikes: known };
  for (const [document] of documentsToReview(order)) {
    if (found.has(document)) continue;
    found.set(document, findsIn(view, document, words));
    yield undefined;
  }
  const alikes = yield* alikesFound(order, of);
  kept.alikes.set(order.documents, alikes);
  return { of, alikes };
}

/** Whether a filter shows anything of what is alike, by its index in the order. */
export function isAlikeFound(order: ReviewOrder, index: number, { alikes }: ReviewFinds): boolean {
  const found = alikes[order.alikes[index]!]!;
  return (found & 1) === 1 || (found === 2 && order.alikesFrom[index + 1]! - order.alikesFrom[index]! > 1);
}

/** So much of a quotation that who is said to speak has room beside it in a side bar. */
export const shortened = (words: string): string =>
  words.length <= 32 ? words : `${words.slice(0, 31).replace(/[\uD800-\uDBFF]$/, "")}…`;

interface Kept {
  readonly key: string;
  readonly found: WeakMap<Document, Uint8Array>;
  readonly alikes: WeakMap<ReviewOrder["documents"], Uint8Array>;
}

/** By registry, as names of entities are among the words. */
const latest = new WeakMap<Registry, Kept>();
const nothing = new Uint8Array(0);

const findsIn = (view: CorpusView, document: Document, filter: readonly string[]): Uint8Array =>
  Uint8Array.from(suggestionsIn(document), ({ finding }) => {
    const words = wordsAt(document, finding);
    const meaning = meaningOf(view, document, finding);
    const isFound = hasWords([words, meaning, reasonOf(finding) ?? "", document.path].join(" "), filter);
    const isHead = hasWords(`${shortened(words)} ${meaning}`, filter);
    return Number(isFound) + 2 * Number(isHead);
  });

function* alikesFound(
  { documents, tables }: ReviewOrder,
  of: ReviewFinds["of"],
): Generator<undefined, Uint8Array> {
  const found = new Uint8Array(alikeCount());
  const isKnown = new Uint8Array(found.length);
  for (const [block, { from, alikes }] of tables.entries()) {
    for (const [i, document] of documents.blocks[block]!.documents.entries()) {
      const own = of(document);
      for (let at = from[i]!; at < from[i + 1]!; at++) {
        const alike = alikes[at]!;
        const finds = own[at - from[i]!] ?? 0;
        // The first one gives the node its words.
        found[alike]! |= isKnown[alike] ? finds & 1 : finds;
        isKnown[alike] = 1;
      }
    }
    yield undefined;
  }
  return found;
}
