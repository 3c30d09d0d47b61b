import type { QuotationFinding } from "../../findings.ts";
import { contains } from "../../../text/span.ts";
import { abbreviations } from "../abbreviations.ts";
import { outerSentences } from "./outerText.ts";
import { isReported } from "./reportedQuotation.ts";
import { afterQuotation } from "./rules/afterQuotation.ts";
import { beforeQuotation } from "./rules/beforeQuotation.ts";
import type { Attribution, Scene } from "./speakerRule.ts";

/**
 * Quotations inside quotations: what the speaker says that others said (`“He told me, ‘Stay.’”`). Only words of saying within
 * the outer quotation count. Gives the attribution of each of `nested` that has one, or
 * `reported` where a word of saying has no subject (`we were told, ‘Stay’`).
 */
export function nestedAttributions(
  scene: Scene,
  outer: readonly QuotationFinding[],
  nested: readonly QuotationFinding[],
): ReadonlyMap<QuotationFinding, Attribution | "reported"> {
  const result = new Map<QuotationFinding, Attribution | "reported">();
  let at = 0;
  for (const quotation of outer) {
    const children: QuotationFinding[] = [];
    while (at < nested.length && nested[at]!.start < quotation.end) {
      if (nested[at]!.depth === 1 && contains(quotation.content, nested[at]!)) children.push(nested[at]!);
      at++;
    }
    if (children.length === 0) continue;
    const sentences = outerSentences(
      scene.text,
      scene.source.words,
      quotation.content,
      children,
      0,
      abbreviations,
    );
    const inner: Scene = { ...scene, quotations: children, places: [], sentencesOf: () => [] };
    sentences.forEach((sentence, s) =>
      sentence.tokens.forEach((token, t) => {
        if (token.kind !== "quotation") return;
        const place = { index: token.quotation, paragraph: -1, sentences, sentence: s, token: t };
        const attribution = beforeQuotation.find(inner, place, []) ?? afterQuotation.find(inner, place, []);
        if (attribution) result.set(children[token.quotation]!, { ...attribution, certainty: "inferred" });
        else if (isReported(place)) result.set(children[token.quotation]!, "reported");
      }),
    );
  }
  return result;
}
