import type { QuotationFinding } from "../../analysis/findings.ts";
import type { Document } from "../../corpus/corpus.ts";
import { inPathOrder, mentionsIn } from "../../corpus/mentions.ts";
import { contains } from "../../text/span.ts";
import { nameOf, type CorpusView } from "../view.ts";
import { speakerOf, wholeQuotations } from "../../corpus/wholeQuotations.ts";
import { placeCells, placeColumns, wordsOf } from "./placeCells.ts";
import type { Records } from "./records.ts";

export interface QuoteFilter {
  /** The id of the speaker; `none`: quotations without a registered speaker. */
  readonly speaker?: string;
  /** The id of an entity that is named in the quotation. */
  readonly about?: string;
}

/**
 * The quotations of a corpus, documents in path order. The stretches of a split quotation are one record, with ` … `
 * between them. Words in marks that are no speech are left out.
 */
export const quoteRecords = (view: CorpusView, filter: QuoteFilter): Records => ({
  columns: [...placeColumns, "speaker", "name", "cue", "form", "certainty", "text"],
  rows: inPathOrder(view.corpus).flatMap((document) =>
    wholeQuotations(document.findings.quotations)
      .filter(({ stretches }) => isMeant(document, stretches, filter))
      .map(({ first, stretches, ...span }) => {
        const id = speakerOf(stretches);
        const words = stretches.find(({ speakerSpan }) => speakerSpan)?.speakerSpan;
        return [
          ...placeCells(document, span),
          id,
          id !== null ? nameOf(view, id) : words ? wordsOf(document.text, words) : null,
          stretches.find(({ cue }) => cue !== undefined)?.cue ?? null,
          first.form,
          first.certainty,
          stretches.map(({ content }) => wordsOf(document.text, content)).join(" … "),
        ];
      }),
  ),
});

function isMeant(
  document: Document,
  stretches: readonly QuotationFinding[],
  { speaker, about }: QuoteFilter,
): boolean {
  if (speaker !== undefined && (speakerOf(stretches) ?? "none") !== speaker) return false;
  if (about === undefined) return true;
  const mentions = mentionsIn(document, about);
  return stretches.some((stretch) => mentions.some((mention) => contains(stretch, mention)));
}
