import type { Findings, NameFinding, QuotationFinding } from "../analysis/findings.ts";
import { tokenModifiers, tokenTypes } from "../protocol.ts";
import { bySpan, type Span } from "../text/span.ts";
import { documentOf, type CorpusView } from "./view.ts";

/**
 * Names and dates as LSP semantic tokens, five numbers each. VS Code refuses tokens that overlap or span lines, so
 * they are flattened (the inner one wins) and cut at line breaks.
 * @param within only tokens that touch this span
 */
export function semanticTokens(view: CorpusView, uri: string, within?: Span): number[] {
  const document = documentOf(view, uri);
  if (!document) return [];
  const { lines } = document;
  const data: number[] = [];
  let lastLine = 0;
  let lastCharacter = 0;
  for (const token of flatten(tokensOf(document.findings))) {
    if (within && (token.end < within.start || token.start > within.end)) continue;
    const first = lines.positionAt(token.start).line;
    const last = lines.positionAt(token.end).line;
    for (let line = first; line <= last; line++) {
      const lineSpan = lines.lineSpan(line);
      const start = Math.max(token.start, lineSpan.start);
      const end = Math.min(token.end, lineSpan.end);
      if (start >= end) continue;
      const character = start - lineSpan.start;
      const sameLine = line === lastLine && data.length > 0;
      const deltaLine = data.length > 0 ? line - lastLine : line;
      data.push(
        deltaLine,
        sameLine ? character - lastCharacter : character,
        end - start,
        token.type,
        token.modifiers,
      );
      lastLine = line;
      lastCharacter = character;
    }
  }
  return data;
}

/** The one edit that turns a token list into another: their common beginning and end stay. */
export function semanticTokensDelta(before: readonly number[], after: readonly number[]) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  const deleteCount = before.length - tail - start;
  const data = after.slice(start, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

interface Token extends Span {
  readonly type: number;
  readonly modifiers: number;
}

function tokensOf(findings: Findings): Token[] {
  const quotations = findings.quotations.filter((quotation) => quotation.form !== "scare");
  const isQuoted = lookup(quotations.map(({ content }) => content));
  const isSpeaker = lookup(speakerSpans(findings.quotations));
  const context = (span: Span): number =>
    (isQuoted(span) ? bit("quoted") : 0) | (isSpeaker(span) ? bit("speaker") : 0);
  const names = findings.names.flatMap((name) =>
    [name, ...(name.parts ?? [])].map(({ start, end }) => ({
      start,
      end,
      type: tokenTypes.indexOf(name.type),
      modifiers: certaintyOf(name) | context({ start, end }),
    })),
  );
  const dates = findings.dates.map((date) => ({
    start: date.start,
    end: date.end,
    type: tokenTypes.indexOf("date"),
    modifiers: (date.certainty === "certain" ? 0 : bit(date.certainty)) | context(date),
  }));
  return [...names, ...dates].sort(bySpan);
}

const bit = (modifier: (typeof tokenModifiers)[number]): number => 1 << tokenModifiers.indexOf(modifier);

function certaintyOf(name: NameFinding): number {
  const ambiguous = name.readings && name.readings.length > 1 && name.certainty !== "certain";
  return (name.certainty === "certain" ? 0 : bit(name.certainty)) | (ambiguous ? bit("ambiguous") : 0);
}

const speakerSpans = (quotations: readonly QuotationFinding[]): Span[] =>
  quotations.flatMap(({ speakerSpan }) => speakerSpan ?? []).sort(bySpan);

/** Whether a span starts in one of the given ones; must be asked in rising order. */
function lookup(spans: readonly Span[]): (asked: Span) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted(bySpan)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return ({ start }) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (merged[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low < merged.length && merged[low]!.start <= start;
  };
}

/** Cut tokens that nest or cross into pieces that do not overlap: at every place the last begun one shows. */
function flatten(sorted: readonly Token[]): Token[] {
  const pieces: Token[] = [];
  const open: Token[] = [];
  let at = 0;
  const advance = (to: number): void => {
    while (open.length > 0 && at < to) {
      const top = open.at(-1)!;
      if (top.end <= at) {
        open.pop();
        continue;
      }
      const end = Math.min(top.end, to);
      pieces.push({ ...top, start: at, end });
      at = end;
    }
    at = Math.max(at, to);
  };
  for (const token of sorted) {
    advance(token.start);
    open.push(token);
  }
  advance(Infinity);
  return pieces;
}
