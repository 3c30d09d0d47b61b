import type { Position, SelectionRange } from "vscode-languageserver-types";
import { english } from "../analysis/en/english.ts";
import type { Document } from "../corpus/corpus.ts";
import { splitParagraphs } from "../text/paragraphs.ts";
import { splitSentences } from "../text/sentences.ts";
import { contains, spanAt, touches, type Span } from "../text/span.ts";
import { splitWords, wordAt } from "../text/words.ts";
import { documentOf, offsetOf, rangeOf, type CorpusView } from "./view.ts";

/**
 * What a selection at each position grows to, step by step: word, name (date, role), sentence, quotation, paragraph,
 * the whole text. Null for a file that is no document.
 */
export function selectionRanges(
  view: CorpusView,
  uri: string,
  positions: readonly Position[],
): SelectionRange[] | null {
  const document = documentOf(view, uri);
  if (!document) return null;
  return positions.map((position) => {
    const spans = spansAround(document, offsetOf(document, position));
    return spans.reduceRight<SelectionRange>((parent, span) => ({ range: rangeOf(document, span), parent }), {
      range: rangeOf(document, { start: 0, end: document.text.length }),
    });
  });
}

/** The spans around an offset, each one larger than the one before and around it; without the whole text. */
export function spansAround(document: Document, offset: number): Span[] {
  const { text, findings } = document;
  const { names, dates, roles, quotations } = findings;
  const paragraph = paragraphsOf(document).find((each) => touches(each, offset));
  const sentences = paragraph
    ? splitSentences(text, splitWords(text, paragraph), paragraph, english.abbreviations)
    : [];
  const sentence = spanAt(sentences, offset) ?? sentences.find((each) => touches(each, offset));
  const word = wordAt(text, offset);
  const around = [
    ...(word ? [word] : []),
    ...[...names, ...dates, ...roles].filter((finding) => touches(finding, offset)),
    ...(sentence ? [sentence] : []),
    ...quotations
      .filter((each) => touches(each, offset))
      .flatMap(({ content, start, end }) => [content, { start, end }]),
    ...(paragraph ? [paragraph] : []),
  ].sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const { start, end } of around) {
    const last = chain.at(-1) ?? { start: offset, end: offset };
    const grows = end - start > last.end - last.start && contains({ start, end }, last);
    // What only touches the cursor from the side is not around it.
    if (grows && end < text.length + 1 && !(start === 0 && end === text.length)) chain.push({ start, end });
  }
  return chain;
}

function paragraphsOf(document: Document): readonly Span[] {
  let paragraphs = cache.get(document);
  if (!paragraphs) {
    paragraphs = splitParagraphs(document.text);
    cache.set(document, paragraphs);
  }
  return paragraphs;
}

const cache = new WeakMap<Document, readonly Span[]>();
