import type { Decision } from "../../annotations/annotation.ts";
import type { Document } from "../../corpus/corpus.ts";
import type { DecideParams, DecisionAsked } from "../../protocol/tagging.ts";
import type { Span } from "../../text/span.ts";
import { refuseEdit, type CorpusEdit } from "../corpusEdit.ts";
import { tagSurfaces } from "../tagSurfaces.ts";
import { spanOf, type CorpusView } from "../view.ts";
import { keep } from "./keep.ts";
import { shownWords } from "./shownWords.ts";
import { isTimex, notTimex } from "./timex.ts";

/** Make words a date, a quotation or a title that none was found in. */
export function makeFinding(
  view: CorpusView,
  document: Document,
  params: DecideParams,
  random: () => number,
): CorpusEdit {
  const { decision } = params;
  if (decision.do === "date" && !isTimex(decision.value)) return refuseEdit(notTimex(decision.value));
  const surfaces = params.ranges.flatMap((range): readonly Span[] => {
    // Quotation marks belong to a quotation, so a selection is taken as it is.
    const span = trimmed(document, spanOf(document, range));
    if (span && decision.do === "quotation") return [span];
    return tagSurfaces(document, [range]);
  });
  const decided = makeDecision(decision);
  if (surfaces.length === 0 || !decided) return refuseEdit("Select the words first.");
  const drafts = surfaces.map(({ start, end }) => ({ start, end, decision: decided }));
  const what = decision.do === "role" ? "a title" : decision.do === "date" ? "a date" : "a quotation";
  return keep(view, document, drafts, params, random, `${shownWords(document, surfaces)} is now ${what}.`);
}

function makeDecision(asked: DecisionAsked): Decision | undefined {
  const status = "accepted";
  if (asked.do === "quotation") return { kind: "quotation", status, ...(asked.form && { form: asked.form }) };
  if (asked.do === "role") return { kind: "role", status, ...(asked.holder && { entity: asked.holder }) };
  return asked.do === "date" ? { kind: "date", status, value: asked.value } : undefined;
}

function trimmed({ text }: Document, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return words.trim() === "" ? undefined : { start: start + lead, end: start + words.trimEnd().length };
}
