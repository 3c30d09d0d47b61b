import type { QuotationFinding } from "../../findings.ts";
import type { Source } from "../../source.ts";
import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import { abbreviations } from "../abbreviations.ts";
import { namesIn, rolesIn, type Cast } from "./cast.ts";
import { outerSentences, type OuterSentence } from "./outerText.ts";
import type { Place, Scene } from "./speakerRule.ts";

/** Set the scene for the speaker rules. `quotations` are the outer ones, sorted. Linear in the text of their paragraphs. */
export function sceneOf(source: Source, quotations: readonly QuotationFinding[], cast: Cast): Scene {
  const cache = new Map<number, readonly OuterSentence[]>();
  const sentencesOf = (paragraph: number): readonly OuterSentence[] => {
    const known = cache.get(paragraph);
    if (known) return known;
    const span = source.paragraphs[paragraph];
    if (!span) return [];
    const from = firstAtOrAfter(quotations, span.start);
    const to = firstAtOrAfter(quotations, span.end);
    const sentences = outerSentences(
      source.text,
      source.words,
      span,
      quotations.slice(from, to),
      from,
      abbreviations,
    );
    cache.set(paragraph, sentences);
    return sentences;
  };
  const places: Place[] = [];
  let paragraph = 0;
  while (places.length < quotations.length && paragraph < source.paragraphs.length) {
    const quotation = quotations[places.length]!;
    const span = source.paragraphs[paragraph]!;
    if (quotation.start >= span.end) {
      paragraph++;
      continue;
    }
    const sentences = sentencesOf(paragraph);
    const before = places.length;
    sentences.forEach((sentence, s) =>
      sentence.tokens.forEach((token, t) => {
        if (token.kind === "quotation")
          places.push({ index: token.quotation, paragraph, sentences, sentence: s, token: t });
      }),
    );
    paragraph++;
    if (places.length === before) break;
  }
  const named = (span: Span): boolean =>
    cast.names.length === 0 || namesIn(cast, span).length > 0 || rolesIn(cast, span).length > 0;
  return { source, text: source.text, quotations, places, sentencesOf, named };
}
