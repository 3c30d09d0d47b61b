import { abbreviations } from "../../analysis/en/abbreviations.ts";
import { grown } from "../../text/grown.ts";
import { splitSentences } from "../../text/sentences.ts";
import { splitWords } from "../../text/words.ts";
import { firstAtOrAfter, type Span } from "../../text/span.ts";
import type { Corpus, Document } from "../corpus.ts";
import { documentFilter, type DocumentFilter } from "./documentFilter.ts";
import { occurrencesOf, type Occurrences } from "./occurrences.ts";
import { filtered, inside, merged, noPlaces, outside, type Places } from "./places.ts";
import { paragraphOf, postingsOf } from "./postings.ts";
import type { Query, Within } from "./query.ts";
import { quotationsBy } from "./speakers.ts";

/** Places in documents: three numbers a hit, index of the document, start and end. */
export interface Hits {
  /** The documents with hits, and for each the index of its corpus. */
  readonly documents: readonly Document[];
  readonly corpora: readonly number[];
  readonly count: number;
  readonly packed: Uint32Array;
}

/**
 * All places that answer a query, in the order of corpora, paths and texts. The places are those of the first group of
 * words, names or dates; without one those of the speakers' quotations; without these the title of each document, or
 * its first line. Of a speaker's quotations all that is looked for must be part. Pauses after each document that is looked
 * into.
 */
export function* concordance(
  corpora: readonly Corpus[],
  query: Query,
): Generator<undefined, Hits, undefined> {
  const documents: Document[] = [];
  const owners: number[] = [];
  const packed = new Packed();
  for (const [index, corpus] of corpora.entries()) {
    const search = searcher(corpus, query);
    for (const block of corpus.documents.blocks) {
      const may = search.candidates?.(block);
      for (const [i, document] of block.documents.entries()) {
        if (may?.[i] === 0) continue;
        const places = search.in(document);
        yield undefined;
        for (let at = 0; at < places.length; at += 2) packed.add(documents.length, places[at]!, places[at + 1]!);
        if (places.length === 0) continue;
        documents.push(document);
        owners.push(index);
      }
    }
  }
  return { documents, corpora: owners, count: packed.size / 3, packed: packed.values() };
}

function searcher(corpus: Corpus, { occurring, speakers, documents, within }: Query): Occurrences {
  const fits = everyFilter(corpus, documents);
  const spoken = speakers.all.map((group) => oneOf(group.map((term) => quotationsBy(corpus, term))));
  const unspoken = speakers.none.map((term) => quotationsBy(corpus, term));
  const wanted = occurring.all.map((group) => oneOf(group.map((term) => occurrencesOf(corpus, term))));
  const unwanted = occurring.none.map((term) => occurrencesOf(corpus, term));
  if (wanted.length + spoken.length + documents.all.length === 0) return { in: () => noPlaces };
  const find = (document: Document): Places => {
    if (!fits(document)) return noPlaces;
    const spokenPlaces = spoken.map((places) => places.in(document));
    const notSpoken = unspoken.map((places) => places.in(document));
    const restrict = (places: Places): Places => notSpoken.reduce(outside, spokenPlaces.reduce(inside, places));
    let groups: Places[] = [];
    for (const occurrences of wanted) {
      const places = restrict(occurrences.in(document));
      if (places.length === 0) return noPlaces;
      groups.push(places);
    }
    if (groups.length === 0 && spoken.length > 0) groups = [restrict(spokenPlaces[0]!)];
    const excluded = unwanted.map((places) => restrict(places.in(document)));
    if (groups.length === 0) return excluded.some(({ length }) => length > 0) ? noPlaces : headOf(document);
    return near(document, groups, excluded, within);
  };
  return {
    in: find,
    candidates: (block) =>
      [...wanted, ...spoken]
        .map((group) => group.candidates?.(block))
        .filter((flags) => flags !== undefined)
        .reduce((a, b) => a.map((flag, i) => flag & b[i]!), new Uint8Array(block.documents.length).fill(1)),
  };
}

/** The places of the first group that have one of each other group beside them, and none that is excluded. */
function near(
  document: Document,
  [first = noPlaces, ...others]: readonly Places[],
  excluded: readonly Places[],
  within: Within,
): Places {
  if (others.length === 0 && excluded.every(({ length }) => length === 0)) return first;
  const unitAt = unitsOf(document, within);
  const units = (places: Places): ReadonlySet<number> => {
    const found = new Set<number>();
    for (let i = 0; i < places.length; i += 2) found.add(unitAt(places[i]!));
    return found;
  };
  const needed = others.map(units);
  const barred = excluded.map(units);
  return filtered(first, (start) => {
    const unit = unitAt(start);
    return needed.every((set) => set.has(unit)) && !barred.some((set) => set.has(unit));
  });
}

/** Where the sentence or paragraph at an offset begins. */
function unitsOf(document: Document, within: Within): (offset: number) => number {
  if (within === "document") return () => 0;
  if (within === "paragraph") return (offset) => paragraphOf(document, offset).start;
  const sentences = new Map<number, readonly Span[]>();
  return (offset) => {
    const paragraph = paragraphOf(document, offset);
    let own = sentences.get(paragraph.start);
    if (!own) {
      own = splitSentences(document.text, splitWords(document.text, paragraph), paragraph, abbreviations);
      sentences.set(paragraph.start, own);
    }
    return own[firstAtOrAfter(own, offset + 1) - 1]?.start ?? offset;
  };
}

function everyFilter(corpus: Corpus, { all, none }: Query["documents"]): DocumentFilter {
  const groups = all.map((group) => group.map((term) => documentFilter(corpus, term)));
  const barred = none.map((term) => documentFilter(corpus, term));
  return (document) =>
    groups.every((group) => group.some((fits) => fits(document))) && !barred.some((fits) => fits(document));
}

/** What has one of several alternatives. */
function oneOf(alternatives: readonly Occurrences[]): Occurrences {
  const [only, second] = alternatives;
  if (only && !second) return only;
  const isBounded = alternatives.every(({ candidates }) => candidates !== undefined);
  return {
    in: (document) => merged(alternatives.map((places) => places.in(document))),
    ...(isBounded && {
      candidates: (block) =>
        alternatives
          .map((places) => places.candidates!(block))
          .reduce((a, b) => a.map((flag, i) => flag | b[i]!)),
    }),
  };
}

/** The title of a document where it stands in the text, else its first line with words. */
function headOf(document: Document): Places {
  const { title } = document.findings;
  if (title?.span) return Uint32Array.of(title.span.start, title.span.end);
  const { starts, count } = postingsOf(document);
  if (count === 0) return noPlaces;
  const { lines } = document;
  const { start, end } = lines.lineSpan(lines.positionAt(starts[0]!).line);
  return Uint32Array.of(start, end);
}

/** A list of numbers that grows. */
class Packed {
  size = 0;
  private numbers = new Uint32Array(3 * 1024);

  add(a: number, b: number, c: number): void {
    if (this.size === this.numbers.length) this.numbers = grown(this.numbers, new Uint32Array(2 * this.size));
    this.numbers[this.size++] = a;
    this.numbers[this.size++] = b;
    this.numbers[this.size++] = c;
  }

  values(): Uint32Array {
    return this.numbers.subarray(0, this.size);
  }
}
