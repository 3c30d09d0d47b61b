import type { Findings, NameFinding, QuotationFinding } from "../analysis/findings.ts";
import { hullOf, piecedFindings } from "../analysis/piecedFindings.ts";
import type { Document } from "../corpus/corpus.ts";
import { tokenModifiers, tokenTypes } from "../protocol.ts";
import type { LineIndex, Position } from "../text/lineIndex.ts";
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
  const tokens = tokensOf(document.findings, within ?? { start: 0, end: document.lines.length });
  const shown = within
    ? tokens.filter(({ start, end }) => end >= within.start && start <= within.end)
    : tokens;
  return encoded(document.lines, shown);
}

/** The tokens of a whole document, with pauses. */
export function* allTokens(document: Document): Generator<undefined, number[], undefined> {
  const { lines } = document;
  const data: number[] = [];
  let at = { line: 0, character: 0 };
  for (let start = 0; start < lines.length; start += stepLength) {
    const step = tokensBetween(document, { start, end: start + stepLength }, at);
    for (const number of step) data.push(number);
    at = lastPosition(step, at);
    yield;
  }
  return data;
}

/** Code units between two pauses. */
const stepLength = 20_000;

/**
 * The tokens that begin in a span, as `semanticTokens` has them.
 * @param from where the token in front of them begins; the beginning of the text if there is none
 */
export const tokensBetween = ({ findings, lines }: Document, span: Span, from: Position): number[] =>
  encoded(lines, tokensOf(findings, span), from, span);

/**
 * Where the last of some tokens begins.
 * @param from where the token in front of them does
 */
export function lastPosition(data: readonly number[], from: Position): Position {
  let { line, character } = from;
  for (let i = 0; i < data.length; i += 5) {
    if (data[i] !== 0) character = 0;
    line += data[i]!;
    character += data[i + 1]!;
  }
  return { line, character };
}

function encoded(
  lines: LineIndex,
  tokens: readonly Token[],
  from: Position = { line: 0, character: 0 },
  within: Span = { start: 0, end: lines.length },
): number[] {
  const data: number[] = [];
  let at = from;
  for (const token of tokens) {
    const first = lines.positionAt(token.start).line;
    const last = lines.positionAt(token.end).line;
    for (let line = first; line <= last; line++) {
      const lineSpan = lines.lineSpan(line);
      const start = Math.max(token.start, lineSpan.start);
      const end = Math.min(token.end, lineSpan.end);
      if (start >= end || start < within.start || start >= within.end) continue;
      const character = start - lineSpan.start;
      data.push(
        line - at.line,
        line === at.line ? character - at.character : character,
        end - start,
        token.type,
        token.modifiers,
      );
      at = { line, character };
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

/** The tokens that touch a span, and perhaps others, in order and none over another. */
function tokensOf(findings: Findings, within: Span): Token[] {
  const pieces = piecedFindings(findings);
  // What touches a token that touches the span may cut it short or tell its modifiers.
  const { names, dates } = pieces;
  const wider = hullOf([within, ...ends(names.touching(within)), ...ends(dates.touching(within))]);
  const foundNames = names.touching(wider);
  const foundDates = dates.touching(wider);
  const quotations = pieces.quotations.touching(wider);
  const speech = quotations.filter((quotation) => quotation.form !== "scare");
  const isQuoted = lookup(speech.map(({ content }) => content));
  const isSpeaker = lookup(speakerSpans(quotations));
  const context = (span: Span): number =>
    (isQuoted(span) ? bits.quoted : 0) | (isSpeaker(span) ? bits.speaker : 0);
  const nameTokens = foundNames.flatMap((name) =>
    [name, ...(name.parts ?? [])].map(({ start, end }) => ({
      start,
      end,
      type: types[name.type],
      modifiers: certaintyOf(name) | context({ start, end }),
    })),
  );
  const dateTokens = foundDates.map((date) => ({
    start: date.start,
    end: date.end,
    type: types.date,
    modifiers: (date.certainty === "certain" ? 0 : bits[date.certainty]) | context(date),
  }));
  return flatten([...nameTokens, ...dateTokens].sort(bySpan));
}

/** The first of a sorted list and the last. */
const ends = <T>(list: readonly T[]): readonly T[] => [...list.slice(0, 1), ...list.slice(-1)];

const numbered = <K extends string>(keys: readonly K[], number: (index: number) => number) =>
  Object.fromEntries(keys.map((key, i) => [key, number(i)])) as Readonly<Record<K, number>>;

const types = numbered(tokenTypes, (index) => index);

const bits = numbered(tokenModifiers, (index) => 1 << index);

function certaintyOf(name: NameFinding): number {
  const ambiguous = name.readings && name.readings.length > 1 && name.certainty !== "certain";
  return (name.certainty === "certain" ? 0 : bits[name.certainty]) | (ambiguous ? bits.ambiguous : 0);
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
