import type { Detector } from "../../pipeline.ts";
import type { QuotationFinding } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import { pairMarks, type MarkPair } from "./pairMarks.ts";
import { quotationForm } from "./quotationForm.ts";

/**
 * Stretches in quotation marks of any style, nested ones too. Speech over several paragraphs, each opened anew and only the
 * last one closed, gets one `group`. Who spoke, and whether it is speech at all, is for the `speakers` refiner to say.
 */
export const quotationMarks: Detector = {
  id: "quotation-marks",
  detect(source) {
    const findings: QuotationFinding[] = [];
    const { text } = source;
    /** The quotation that the paragraph before left open. */
    let running:
      { readonly family: MarkPair["family"]; readonly group: number; readonly index: number } | undefined;
    for (const paragraph of source.paragraphs) {
      const pairs = pairMarks(text, paragraph);
      const first = pairs[0];
      const runsOn = running && first && continuesAt(text, paragraph, first, running.family);
      if (runsOn) findings[running!.index] = { ...findings[running!.index]!, closed: true };
      const group = running?.group;
      running = undefined;
      pairs.forEach((pair, i) => {
        const number = runsOn && i === 0 ? group! : findings.length;
        if (!pair.closed && pair.depth === 0)
          running = { family: pair.family, group: number, index: findings.length };
        findings.push(toFinding(text, pair, number));
      });
    }
    return findings;
  },
};

/** The paragraph begins with the opening mark again, and not with a speaker's label (`"SMITH: …`). */
function continuesAt(text: string, paragraph: Span, pair: MarkPair, family: MarkPair["family"]): boolean {
  if (pair.family !== family || pair.start !== paragraph.start) return false;
  return !/^[\p{Lu}][\p{L}.' -]{1,40}:\s/u.test(text.slice(pair.content.start, pair.content.start + 44));
}

function toFinding(text: string, pair: MarkPair, group: number): QuotationFinding {
  return {
    kind: "quotation",
    start: pair.start,
    end: pair.end,
    content: pair.content,
    form: quotationForm(text, pair.content),
    speaker: null,
    group,
    depth: pair.depth,
    closed: pair.closed,
    rule: pair.closed ? "quotation-marks" : "quotation-left-open",
    certainty: pair.closed ? "certain" : "inferred",
  };
}
