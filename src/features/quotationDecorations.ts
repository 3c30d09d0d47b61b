import type { QuotationDecoration } from "../protocol.ts";
import { speakerName } from "./cards/quotationCard.ts";
import { documentOf, rangeOf, type CorpusView } from "./view.ts";

/** The quotations of a document in order, for an editor to draw behind the text. */
export function quotationDecorations(view: CorpusView, uri: string): QuotationDecoration[] {
  const document = documentOf(view, uri);
  if (!document) return [];
  return document.findings.quotations.map((quotation) => {
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
