import type { Decision } from "../../annotations/annotation.ts";
import type { Document } from "../../corpus/corpus.ts";
import type { DecideParams, DecisionAsked } from "../../protocol/tagging.ts";
import type { Span } from "../../text/span.ts";
import { refuseEdit, type CorpusEdit } from "../corpusEdit.ts";
import { tagSurfaces } from "../tagSurfaces.ts";
import { nameOf, spanOf, type CorpusView } from "../view.ts";
import { decidableAt } from "./foundAt.ts";
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
    if (decision.do !== "quotation") return tagSurfaces(document, [range]);
    const span = spanOf(document, range);
    const found = span.start === span.end ? decidableAt(document, span, "quotation")[0] : undefined;
    const said = trimmed(document, span);
    return found ? [found] : said ? [withMarks(document, said)] : [];
  });
  const decided = makeDecision(decision);
  if (surfaces.length === 0 || !decided)
    return refuseEdit(decision.do === "quotation" ? "Select what somebody said." : "Select the words first.");
  const drafts = surfaces.map(({ start, end }) => ({ start, end, decision: decided }));
  const message = `${shownWords(document, surfaces)} is now ${whatOf(view, decision)}.`;
  return keep(view, document, drafts, params, random, message);
}

function whatOf(view: CorpusView, asked: DecisionAsked): string {
  if (asked.do === "date") return `the date ${asked.value}`;
  if (asked.do !== "role") return "a quotation";
  return asked.holder === undefined ? "a title" : `a title of ${nameOf(view, asked.holder)}`;
}

function makeDecision(asked: DecisionAsked): Decision | undefined {
  const status = "accepted";
  if (asked.do === "quotation") return { kind: "quotation", status, ...(asked.form && { form: asked.form }) };
  if (asked.do === "role") return { kind: "role", status, ...(asked.holder && { entity: asked.holder }) };
  return asked.do === "date" ? { kind: "date", status, value: asked.value } : undefined;
}

/** Quotation marks right around words belong to the quotation, and so does a comma before the closing one. */
function withMarks({ text }: Document, { start, end }: Span): Span {
  if (!/["“„«‹'‘‚]/.test(text[start - 1] ?? "")) return { start, end };
  const closing = /^[,.;:!?…]?["”“»›'’]/.exec(text.slice(end, end + 2));
  return closing ? { start: start - 1, end: end + closing[0].length } : { start, end };
}

function trimmed({ text }: Document, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return words.trim() === "" ? undefined : { start: start + lead, end: start + words.trimEnd().length };
}
