import type { QuotationFinding } from "../analysis/findings.ts";
import type { Span } from "../text/span.ts";

/** A quotation that stands within no other, with all its stretches: `“We sail,” she said, “at once.”`. */
export interface WholeQuotation extends Span {
  readonly first: QuotationFinding;
  readonly stretches: readonly QuotationFinding[];
}

/** The quotations of a document that are speech, in order; stretches of one that follow one another are joined. */
export function wholeQuotations(quotations: readonly QuotationFinding[]): readonly WholeQuotation[] {
  const top = quotations.filter(({ form, depth }) => form !== "scare" && depth === 0);
  const whole: WholeQuotation[] = [];
  for (let i = 0; i < top.length; i++) {
    const first = top[i]!;
    const from = i;
    while (top[i + 1]?.group === first.group) i++;
    whole.push({ start: first.start, end: top[i]!.end, first, stretches: top.slice(from, i + 1) });
  }
  return whole;
}

/** The id of a quotation's speaker; null if the registry does not know one. */
export const speakerOf = (stretches: readonly QuotationFinding[]): string | null =>
  stretches.find(({ speaker }) => speaker !== null)?.speaker ?? null;
