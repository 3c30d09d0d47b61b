import { abbreviations } from "../analysis/en/abbreviations.ts";
import type { Position } from "vscode-languageserver-types";
import type { Document } from "../corpus/corpus.ts";
import {
  comparedWords,
  isComparable,
  sameWords as sameWordsOf,
  type SameWords,
} from "../corpus/sameWords/sameWords.ts";
import { paragraphOf } from "../corpus/search/postings.ts";
import type { Passage, SameWordsParams, SameWordsResult } from "../protocol/searching.ts";
import { splitSentences } from "../text/sentences.ts";
import { splitWords } from "../text/words.ts";
import { covered, spanAt, type Span } from "../text/span.ts";
import { entityAt } from "./entityAt.ts";
import { innermost } from "./findingsAt.ts";
import { documentOf, offsetOf, rangeOf, spanOf, type CorpusView } from "./view.ts";

/** Where the words that are selected, or the quotation or sentence at a cursor, stand in other documents, too. */
export function sameWords(view: CorpusView, { uri, range }: SameWordsParams): SameWordsResult | null {
  const document = documentOf(view, uri);
  if (!document) return null;
  const selected = spanOf(document, range);
  const passage =
    selected.end > selected.start ? selected : (passageAt(document, selected.start) ?? selected);
  const here = passageOf(document, comparedWords(document, passage));
  if (!isComparable(document, passage))
    return { here, places: [], refused: "These words are too few to look for them elsewhere." };
  const places = sameWordsOf(view.corpus, document, passage);
  return {
    here,
    places: places.map((place) => ({
      ...passageOf(place.document, place.span),
      exact: place.exact,
      difference: differenceWords(document, place),
    })),
  };
}

/** The quotation at an offset if it has words enough to be looked for, else the sentence; undefined for few words. */
export function passageAt(document: Document, offset: number): Span | undefined {
  const quotation = quotationAt(document, offset);
  if (quotation) return quotation;
  const { text } = document;
  const paragraph = paragraphOf(document, offset);
  const sentences = splitSentences(text, splitWords(text, paragraph), paragraph, abbreviations);
  const sentence = spanAt(sentences, offset);
  return sentence && isComparable(document, sentence) ? sentence : undefined;
}

/** The words of the quotation at an offset, if there are enough of them to be looked for. */
export function quotationAt(document: Document, offset: number): Span | undefined {
  const { quotations } = document.findings;
  const quotation = innermost(
    quotations.filter(({ content }) => isComparable(document, content)),
    offset,
  );
  return quotation?.content;
}

/** Whether a card at a place tells of other documents, so that these must be ready. */
export function isInQuotation(view: CorpusView, uri: string, position: Position): boolean {
  const document = documentOf(view, uri);
  return document !== undefined && quotationAt(document, offsetOf(document, position)) !== undefined;
}

/** Whether references of a place may be the same words in other documents. */
export function isInPassage(view: CorpusView, uri: string, position: Position): boolean {
  const document = documentOf(view, uri);
  if (!document) return false;
  const offset = offsetOf(document, position);
  return entityAt(view, uri, offset) === undefined && passageAt(document, offset) !== undefined;
}

/** Where the words of a passage stand in other documents. */
export const samePlaces = (view: CorpusView, document: Document, passage: Span) =>
  sameWordsOf(view.corpus, document, passage).map((place) => ({ uri: place.document.uri, ...place.span }));

/** What another document has altered, as words for a reader: `“will” is “may”; left out: “at once”`. */
export function differenceWords({ text }: Document, { document, exact, changes }: SameWords): string {
  if (exact) return "word for word";
  const shown = changes.slice(0, mostChanges).map(({ here, there }) => {
    const ours = quoted(covered(text, here));
    const theirs = quoted(covered(document.text, there));
    return here.start === here.end
      ? `added: ${theirs}`
      : there.start === there.end
        ? `left out: ${ours}`
        : `${ours} is ${theirs}`;
  });
  const more = changes.length - shown.length;
  return `altered – ${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

const mostChanges = 4;

function quoted(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return `“${line.length <= 60 ? line : `${line.slice(0, 40).trimEnd()} … ${line.slice(-12).trimStart()}`}”`;
}

function passageOf(document: Document, span: Span): Passage {
  const { uri, path, text, findings } = document;
  return {
    uri,
    path,
    range: rangeOf(document, span),
    text: covered(text, span),
    ...(findings.title && { title: findings.title.value }),
    ...(findings.documentDate && { date: findings.documentDate.value }),
  };
}
