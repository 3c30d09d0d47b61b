import type { QuotationFinding } from "../../analysis/findings.ts";
import type { Document } from "../../corpus/corpus.ts";
import { covered } from "../../text/span.ts";
import { escapeMarkdown as escape } from "../markdown.ts";
import { nameOf, type CorpusView } from "../view.ts";
import { certaintyLine } from "./certaintyWords.ts";

/** Who is quoted and how that was found, as paragraphs of Markdown. */
export function quotationCard(view: CorpusView, document: Document, quotation: QuotationFinding): string[] {
  const cue = quotation.cue === undefined ? "" : ` · cue *${escape(quotation.cue)}*`;
  return [
    `**${forms[quotation.form]}**${speakerWords(view, document, quotation)}${cue}`,
    ...(quotation.closed ? [] : ["The closing quotation mark is missing"]),
    certaintyLine(quotation),
  ];
}

const forms: Record<QuotationFinding["form"], string> = {
  direct: "Quotation",
  partial: "Partial quotation",
  scare: "Words in quotation marks, not speech",
};

function speakerWords(view: CorpusView, document: Document, quotation: QuotationFinding): string {
  if (quotation.form === "scare") return "";
  const name = speakerName(view, document, quotation);
  if (name === undefined) return " · speaker unknown";
  const written = quotation.speakerSpan ? covered(document.text, quotation.speakerSpan) : undefined;
  const as = written !== undefined && written !== name ? ` (written “${escape(written)}”)` : "";
  return ` by **${escape(name)}**${as}`;
}

/** The speaker's name for showing: the registry's, else the words of the text. */
export function speakerName(
  view: CorpusView,
  document: Document,
  quotation: QuotationFinding,
): string | undefined {
  if (quotation.speaker !== null) return nameOf(view, quotation.speaker);
  const words = quotation.speakerName ?? quotation.speakerSpan;
  return words && covered(document.text, words).replace(/\s+/g, " ");
}
