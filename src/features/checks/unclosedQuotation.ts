import type { DocumentCheck, Found } from "./check.ts";

export const unclosedQuotation: DocumentCheck = {
  of: "document",
  code: "unclosed-quotation",
  severity: "warning",
  summary: "A quotation has no closing mark up to the end of its paragraph.",
  find({ uri, text, findings }) {
    return findings.quotations.flatMap((quotation): Found[] => {
      if (quotation.closed) return [];
      const mark = text[quotation.start]!;
      const closing = closings[mark] ?? mark;
      const { end } = quotation;
      return [
        {
          span: { start: quotation.start, end: quotation.start + 1 },
          message: `This quotation mark is not closed in its paragraph.`,
          fixes: () => [
            {
              title: `Add ${closing} at the end of the paragraph`,
              edits: new Map([[uri, [{ start: end, end, newText: closing }]]]),
            },
          ],
        },
      ];
    });
  },
};

const closings: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“",
  "‘": "’",
  "‚": "‘",
  "«": "»",
  "»": "«",
  "‹": "›",
  "『": "』",
  "「": "」",
};
