import { SymbolKind, type DocumentSymbol } from "vscode-languageserver-types";
import type { QuotationFinding } from "../analysis/findings.ts";
import type { Document } from "../corpus/corpus.ts";
import { bySpan, covered, type Span } from "../text/span.ts";
import { speakerName } from "./cards/quotationCard.ts";
import { dateRangeWords } from "./dateWords.ts";
import { documentOf, nameOf, rangeOf, sourceOf, type CorpusView } from "./view.ts";

/** The outline: title and headings, under them quotations with their speakers and meetings; entries of a registry. */
export function documentSymbols(view: CorpusView, uri: string): DocumentSymbol[] {
  const document = documentOf(view, uri);
  return document ? outline(view, document) : entries(view, uri);
}

function outline(view: CorpusView, document: Document): DocumentSymbol[] {
  const { findings, text } = document;
  const heads = findings.regions
    .filter(({ kind }) => kind === "title" || kind === "heading")
    .filter((region) => covered(text, region).trim() !== "");
  const inner = [
    ...findings.quotations
      .filter(isTopQuotation)
      .map((quotation) => quotationSymbol(view, document, quotation)),
    ...findings.meetings.map((meeting) => {
      const dates = dateRangeWords(meeting.startDate, meeting.endDate);
      const place = meeting.place === undefined ? undefined : nameOf(view, meeting.place);
      const detail = [dates, place].filter((words) => words !== undefined).join(", ");
      return symbol(document, meeting, meeting.name, SymbolKind.Event, detail);
    }),
  ].sort((a, b) => bySpan(a.span, b.span));
  const symbols: DocumentSymbol[] = [];
  let next = 0;
  const takeUntil = (end: number): DocumentSymbol[] => {
    const taken: DocumentSymbol[] = [];
    for (let item = inner[next]; item && item.span.start < end; item = inner[++next]) taken.push(item.symbol);
    return taken;
  };
  const sorted = heads.toSorted(bySpan);
  symbols.push(...takeUntil(sorted[0]?.start ?? Infinity));
  for (const [index, head] of sorted.entries()) {
    const end = sorted[index + 1]?.start ?? document.text.length;
    const kind = head.kind === "title" ? SymbolKind.File : SymbolKind.String;
    const own = symbol(document, head, covered(text, head), kind).symbol;
    symbols.push({
      ...own,
      range: rangeOf(document, { start: head.start, end: Math.max(head.end, end) }),
      children: takeUntil(index + 1 < sorted.length ? end : Infinity),
    });
  }
  return symbols;
}

const isTopQuotation = ({ form, depth }: QuotationFinding): boolean => form !== "scare" && depth === 0;

interface SpannedSymbol {
  readonly span: Span;
  readonly symbol: DocumentSymbol;
}

function quotationSymbol(view: CorpusView, document: Document, quotation: QuotationFinding): SpannedSymbol {
  const speaker = speakerName(view, document, quotation);
  return symbol(document, quotation, covered(document.text, quotation), SymbolKind.String, speaker ?? "");
}

function symbol(document: Document, span: Span, words: string, kind: SymbolKind, detail = ""): SpannedSymbol {
  const range = rangeOf(document, span);
  return { span, symbol: { name: shortened(words), detail, kind, range, selectionRange: range } };
}

/** One line of at most 80 characters; LSP forbids empty names. */
function shortened(words: string): string {
  const line = words
    .replace(/^[#\s]+/, "")
    .replace(/\s+/g, " ")
    .trim();
  const characters = [...line.slice(0, 200)];
  return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : line || "–";
}

function entries(view: CorpusView, uri: string): DocumentSymbol[] {
  const source = sourceOf(view, uri);
  const file = view.corpus.registry.files.find((candidate) => candidate.uri === uri);
  if (!source || !file) return [];
  return file.entities.map((entity) => ({
    name: entity.name === "" ? entity.id : entity.name,
    detail: `${entity.kind} ${entity.id}`,
    kind: SymbolKind.Object,
    range: rangeOf(source, entity.at.entry),
    selectionRange: rangeOf(source, entity.at.id),
  }));
}
