import type { Range } from "vscode-languageserver-types";
import { piecedFindings } from "../analysis/piecedFindings.ts";
import type { QuotationDecoration } from "../protocol.ts";
import { speakerName } from "./cards/quotationCard.ts";
import { documentOf, rangeOf, spanOf, type CorpusView } from "./view.ts";

/**
 * The quotations of a document in order, for an editor to draw behind the text.
 * @param range only those that touch it; left out: all
 */
export function quotationDecorations(view: CorpusView, uri: string, range?: Range): QuotationDecoration[] {
  const document = documentOf(view, uri);
  if (!document) return [];
  const within = range ? spanOf(document, range) : { start: 0, end: document.lines.length };
  const quotations = piecedFindings(document.findings).quotations.touching(within);
  return quotations
    .filter(({ start, end }) => start <= within.end && end >= within.start)
    .map((quotation) => {
      const speaker = quotation.form === "scare" ? undefined : speakerName(view, document, quotation);
      return {
        range: rangeOf(document, quotation),
        form: quotation.form,
        certainty: quotation.certainty,
        ...(speaker !== undefined && { speaker }),
        depth: quotation.depth,
      };
    });
}
