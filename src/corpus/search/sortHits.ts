import { firstNotBelow } from "../../text/firstNotBelow.ts";
import { glance } from "../stored/glance.ts";
import type { Hits } from "./concordance.ts";
import { paragraphAt, postingsOf, type Postings } from "./postings.ts";
import { foldedWord, lexiconSize } from "./lexicon.ts";

export const hitOrders = ["path", "date", "left", "right"] as const;
export type HitOrder = (typeof hitOrders)[number];

/** Beyond this many places, those beyond stay behind the sorted ones, in the order of paths. */
export const sortedHits = 50_000;

/**
 * Hits in an order: `path` as they are, `date` by their documents' dates (undated last), `left` by the words before them,
 * the nearest first, `right` by the words behind them. Words are ordered as dictionaries do. What is equal stays in the
 * order of paths. Pauses after each document or place that is looked at.
 */
export function* sortHits(hits: Hits, order: HitOrder): Generator<undefined, Hits, undefined> {
  if (order === "path" || hits.count < 2) return hits;
  const count = Math.min(hits.count, order === "date" ? hits.count : sortedHits);
  const keys = yield* order === "date" ? dateKeys(hits) : wordKeys(hits, count, order === "left" ? -1 : 1);
  const indices = Uint32Array.from({ length: count }, (_, i) => i);
  indices.sort((a, b) => {
    for (let i = 0; i < keys.width; i++) {
      const difference = keys.ranks[a * keys.width + i]! - keys.ranks[b * keys.width + i]!;
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const packed = hits.packed.slice();
  for (let i = 0; i < count; i++) packed.set(hits.packed.subarray(3 * indices[i]!, 3 * indices[i]! + 3), 3 * i);
  return { ...hits, packed };
}

/** `width` numbers for each hit, to be compared one after the other. */
interface Keys {
  readonly width: number;
  readonly ranks: Uint32Array;
}

function* dateKeys({ documents, packed, count }: Hits): Generator<undefined, Keys, undefined> {
  const dates: string[] = [];
  for (const document of documents) {
    dates.push(glance(document).documentDate?.value ?? "~");
    yield undefined;
  }
  const rank = new Map([...new Set(dates)].sort().map((date, i) => [date, i]));
  return { width: 1, ranks: Uint32Array.from({ length: count }, (_, i) => rank.get(dates[packed[3 * i]!]!)!) };
}

/** The ordinal of the first word that begins at or behind an offset. */
const ordinalAt = ({ starts }: Postings, offset: number): number => firstNotBelow(starts, offset);

/** How many words of the context decide, all in the paragraph. */
const depth = 4;

function* wordKeys(
  { documents, packed }: Hits,
  count: number,
  direction: 1 | -1,
): Generator<undefined, Keys, undefined> {
  const ranks = new Uint32Array(count * depth);
  for (let hit = 0; hit < count; hit++) {
    const postings = postingsOf(documents[packed[3 * hit]!]!);
    const edge = packed[3 * hit + (direction < 0 ? 1 : 2)]!;
    const paragraph = paragraphAt(postings, packed[3 * hit + 1]!);
    const limits = { from: ordinalAt(postings, paragraph.start), to: ordinalAt(postings, paragraph.end) };
    let ordinal = ordinalAt(postings, edge) - (direction < 0 ? 1 : 0);
    for (let i = 0; i < depth && ordinal >= limits.from && ordinal < limits.to; i++, ordinal += direction)
      ranks[hit * depth + i] = postings.ids[ordinal]! + 1;
    yield undefined;
  }
  const rank = dictionaryRanks(ranks);
  for (let i = 0; i < ranks.length; i++) ranks[i] = rank[ranks[i]!]!;
  return { width: depth, ranks };
}

/** The place in the dictionary of each word in a list of word numbers plus one; 0 stands for no word and comes first. */
function dictionaryRanks(words: Uint32Array): Uint32Array {
  const distinct = [...new Set(words)].filter((word) => word > 0).map((word) => ({ word, text: foldedWord(word - 1) }));
  const collator = new Intl.Collator("en", { numeric: true }); // which takes engines some milliseconds
  distinct.sort((a, b) => collator.compare(a.text, b.text) || (a.text < b.text ? -1 : 1));
  const rank = new Uint32Array(lexiconSize() + 1);
  for (const [i, { word }] of distinct.entries()) rank[word] = i + 1;
  return rank;
}
