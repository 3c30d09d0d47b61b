import { SymbolKind } from "vscode-languageserver-types";
import type { QuotationFinding } from "../analysis/findings.ts";
import type { Document } from "../corpus/corpus.ts";
import { bySpan, contains, covered, type Span } from "../text/span.ts";
import { speakerName } from "./cards/quotationCard.ts";
import { dateRangeWords } from "./dateWords.ts";
import { documentSections, isTurn, type DocumentSection } from "./documentSections.ts";
import { symbolKinds } from "./symbolKinds.ts";
import { nameOf, type CorpusView } from "./view.ts";
import { wholeQuotations } from "../corpus/wholeQuotations.ts";

/** Something that an outline shows. */
export interface OutlineItem extends Span {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  /** The words that a click selects; they begin where the item does. */
  readonly selection: Span;
  /** Of a quotation. Quotations of one speaker share the key. */
  readonly speaker?: { readonly key: string; readonly name: string };
  /** What one speaker says in a transcript. */
  readonly isTurn?: boolean;
}

/** What the outline of a document shows: sections, meetings and quotations, sorted, the longer first. */
export function outlineItems(view: CorpusView, document: Document): readonly OutlineItem[] {
  const sections = documentSections(document).map((section) => sectionItem(view, document, section));
  const meetings = document.findings.meetings.map((meeting): OutlineItem => {
    const dates = dateRangeWords(meeting.startDate, meeting.endDate);
    const place = meeting.place === undefined ? undefined : nameOf(view, meeting.place);
    const detail = [dates, place].filter((words) => words !== undefined).join(", ");
    return item(meeting, meeting.id === null ? meeting.name : nameOf(view, meeting.id), symbolKinds.meeting, {
      ...(detail !== "" && { detail }),
    });
  });
  return [...sections, ...meetings, ...quotationItems(view, document)].sort(bySpan);
}

function item(span: Span, words: string, kind: SymbolKind, more: Partial<OutlineItem> = {}): OutlineItem {
  const { start, end } = span;
  return { start, end, name: shortened(words), kind, selection: { start, end }, ...more };
}

function sectionItem(view: CorpusView, document: Document, section: DocumentSection): OutlineItem {
  const { head } = section;
  const words = covered(document.text, head);
  const kind = head.kind === "title" ? SymbolKind.File : SymbolKind.String;
  if (!isTurn(section)) return item(section, words, kind, { selection: head });
  const known =
    head.kind === "speaker-line"
      ? document.findings.names.find((name) => name.entity !== null && contains(head, name))?.entity
      : undefined;
  return item(section, known ? nameOf(view, known) : words, symbolKinds.person, {
    selection: head,
    isTurn: true,
  });
}

const quotationItems = (view: CorpusView, document: Document): OutlineItem[] =>
  wholeQuotations(document.findings.quotations).map(({ start, end, first, stretches }) => {
    const words = stretches.map((stretch) => covered(document.text, stretch)).join(" … ");
    const speaker = speakerOf(view, document, first);
    return item({ start, end }, words, SymbolKind.String, { selection: first, ...(speaker && { speaker }) });
  });

function speakerOf(
  view: CorpusView,
  document: Document,
  quotation: QuotationFinding,
): OutlineItem["speaker"] {
  const words = speakerName(view, document, quotation);
  if (words === undefined) return undefined;
  const name = shortened(words);
  return { key: quotation.speaker ?? `name:${name}`, name };
}

/** One line of at most 80 characters; LSP forbids empty names. */
function shortened(words: string): string {
  const line = words
    .slice(0, 1000)
    .replace(/^[#\s]+/, "")
    .replace(/\s+/g, " ")
    .trim();
  const characters = [...line.slice(0, 200)];
  return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : line || "–";
}
