import type { NameFinding } from "../analysis/findings.ts";
import { firstNotBelow } from "../text/firstNotBelow.ts";
import { resultOf } from "../text/resultOf.ts";
import { candidateHash } from "./candidateHash.ts";
import { candidateKey, candidateName } from "./candidateKey.ts";
import type { Corpus, Document } from "./corpus.ts";
import type { Mention } from "./mentions.ts";
import { unknownNames } from "./stored/glance.ts";
import { candidateCounts } from "./tables/candidateCounts.ts";
import { candidateTable, distinctCandidates, documentsWithCandidate } from "./tables/candidateTable.ts";

/** A name that the registry does not know. */
export interface Candidate {
  /** Unique in the corpus, whatever the capitals and accents it is written with. */
  readonly key: string;
  /** As it is written where it stands first, documents in path order. */
  readonly name: string;
  readonly type: NameFinding["type"];
  readonly first: Mention;
  /** How often it stands in the corpus. */
  readonly count: number;
}

/** All unknown names of a corpus, the most frequent first; of equally frequent ones that which stands first. */
export interface Candidates {
  readonly count: number;
  /** The one at a rank, from 0. A document is looked into for it. */
  at(rank: number): Candidate;
  /** The rank of the one with a key; -1 if there is none. */
  rankOf(key: string): number;
}

/** The unknown names of a corpus by how often they stand in it; a few bytes for each. Ranked once for a snapshot. */
export const candidatesOf = (corpus: Corpus): Candidates => resultOf(rankCandidates(corpus));

/** The same in steps. */
export function* rankCandidates({ documents }: Corpus): Generator<undefined, Candidates, undefined> {
  const known = ranked.get(documents);
  if (known) return known;
  for (const block of documents.blocks) {
    yield* candidateCounts.inSteps(block);
    yield;
  }
  const hashes = distinctCandidates({ documents });
  yield;
  const counts = new Uint32Array(hashes.length);
  /** By hash the number of the first document, in path order. */
  const firsts = new Uint32Array(hashes.length);
  /** In the order of the first documents. */
  const seen = new Uint32Array(hashes.length);
  let size = 0;
  const owners: Document[] = [];
  for (const block of documents.blocks) {
    const { from, hashes: own } = candidateTable(block);
    const times = candidateCounts(block);
    for (const [i, document] of block.documents.entries()) {
      for (let k = from[i]!; k < from[i + 1]!; k++) {
        const at = firstNotBelow(hashes, own[k]!);
        if (counts[at] === 0) {
          firsts[at] = owners.length;
          seen[size++] = at;
        }
        counts[at]! += times[i]![k - from[i]!]!;
      }
      owners.push(document);
    }
    yield;
  }
  const found = new Ranked(hashes, counts, firsts, owners, byCount(seen, counts));
  ranked.set(documents, found);
  return found;
}

const ranked = new WeakMap<Corpus["documents"], Candidates>();

/** Numbers by their counts, the largest first, equal ones as they were. */
function byCount(numbers: Uint32Array, counts: Uint32Array): Uint32Array {
  const places = new Map<number, number>();
  for (const number of numbers) places.set(counts[number]!, (places.get(counts[number]!) ?? 0) + 1);
  let next = 0;
  for (const count of [...places.keys()].sort((a, b) => b - a)) {
    const many = places.get(count)!;
    places.set(count, next);
    next += many;
  }
  const sorted = new Uint32Array(numbers.length);
  for (const number of numbers) {
    const place = places.get(counts[number]!)!;
    sorted[place] = number;
    places.set(counts[number]!, place + 1);
  }
  return sorted;
}

class Ranked implements Candidates {
  readonly count: number;
  private readonly hashes: Float64Array;
  private readonly counts: Uint32Array;
  private readonly firsts: Uint32Array;
  private readonly owners: readonly Document[];
  /** By rank; those of one count and document in no order. */
  private readonly order: Uint32Array;

  constructor(
    hashes: Float64Array,
    counts: Uint32Array,
    firsts: Uint32Array,
    owners: readonly Document[],
    order: Uint32Array,
  ) {
    this.count = hashes.length;
    this.hashes = hashes;
    this.counts = counts;
    this.firsts = firsts;
    this.owners = owners;
    this.order = order;
  }

  at(rank: number): Candidate {
    const from = this.beginOfTied(rank);
    return this.tied(from)[rank - from]!;
  }

  rankOf(key: string): number {
    const hash = candidateHash(key);
    const at = firstNotBelow(this.hashes, hash);
    if (this.hashes[at] !== hash) return -1;
    const [count, first] = [this.counts[at]!, this.firsts[at]!];
    // The ranks are in the order of count and document.
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.order[middle]!;
      const isBefore = this.counts[other]! > count || (this.counts[other] === count && this.firsts[other]! < first);
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    const place = this.tied(low).findIndex((each) => each.key === key);
    return place < 0 ? -1 : low + place;
  }

  private isTied(a: number, b: number): boolean {
    return this.counts[a] === this.counts[b] && this.firsts[a] === this.firsts[b];
  }

  private beginOfTied(rank: number): number {
    let from = rank;
    while (from > 0 && this.isTied(this.order[from - 1]!, this.order[rank]!)) from--;
    return from;
  }

  /** The candidates of one count that one document has first, from a rank on, as they stand in it. */
  private tied(from: number): readonly Candidate[] {
    if (this.last?.from === from) return this.last.candidates;
    const one = this.order[from]!;
    const document = this.owners[this.firsts[one]!]!;
    const count = this.counts[one]!;
    /** By hash: of two names with one hash, which there hardly ever are, only one is told. */
    const found = new Map<number, Candidate>();
    for (const name of unknownNames(document)) {
      const key = candidateKey(document, name);
      const at = firstNotBelow(this.hashes, candidateHash(key));
      if (found.has(at) || !this.isTied(at, one)) continue;
      const { type, start, end } = name;
      const first = { uri: document.uri, start, end };
      found.set(at, { key, name: candidateName(document, name), type, first, count });
    }
    const candidates = [...found.values()].sort((a, b) => a.first.start - b.first.start);
    this.last = { from, candidates };
    return candidates;
  }

  private last: { readonly from: number; readonly candidates: readonly Candidate[] } | undefined;
}

/**
 * The unknown names that are wanted, the most frequent first, in steps of a document each.
 * @param isWanted may be asked for a name more than once
 */
export function* candidatesThat(
  { documents }: Corpus,
  isWanted: (name: string) => boolean,
): Generator<undefined, readonly Candidate[], undefined> {
  const found = new Map<string, { -readonly [K in keyof Candidate]: Candidate[K] }>();
  for (const document of documents.values()) {
    for (const unknown of unknownNames(document)) {
      const name = candidateName(document, unknown);
      if (!isWanted(name)) continue;
      const key = candidateKey(document, unknown);
      const candidate = found.get(key);
      if (candidate) candidate.count++;
      else {
        const { type, start, end } = unknown;
        found.set(key, { key, name, type, first: { uri: document.uri, start, end }, count: 1 });
      }
    }
    yield;
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** All places of an unknown name by its key, documents in path order, each from its beginning. */
export const candidatePlaces = (corpus: Corpus, key: string): readonly Mention[] =>
  documentsWithCandidate(corpus, key).flatMap((document) =>
    unknownNames(document).flatMap((name): Mention[] =>
      candidateKey(document, name) === key
        ? [{ uri: document.uri, start: name.start, end: name.end }]
        : [],
    ),
  );
