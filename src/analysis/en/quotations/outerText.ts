import type { QuotationFinding } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import type { Words } from "../../../text/words.ts";
import type { Cue } from "./cues.ts";
import { pushTokens, quotationToken } from "./outerTokens.ts";
import { is } from "./wordClasses.ts";

/** A word, a mark, or a whole quotation in a sentence of the reporter's. */
export interface Token extends Span {
  readonly kind: "word" | "mark" | "quotation";
  /** As written; empty for a quotation. */
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Its classes, bits of `is`; 0 for a mark or quotation. */
  readonly is: number;
  /** The word of saying that it can be. */
  readonly cue: Cue | undefined;
  /** For a quotation: its index among those given. */
  readonly quotation: number;
}

/** A sentence of the reporter's: quotations in it are one token each, whatever sentences they hold. */
export interface OuterSentence extends Span {
  readonly tokens: readonly Token[];
  /** Whether it is all quotation: no word of the reporter's. */
  readonly bare: boolean;
}

/**
 * Cut a paragraph into the sentences outside its quotations. `quotations` are the outer ones within the paragraph, sorted.
 * Possessive endings are tokens of their own, as are marks; `U.S.`, `O’Neill` and `US-led` are one.
 */
export function outerSentences(
  text: string,
  words: Words,
  paragraph: Span,
  quotations: readonly QuotationFinding[],
  firstIndex: number,
  abbreviations: ReadonlySet<string>,
): OuterSentence[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  quotations.forEach((quotation, i) => {
    pushTokens(text, words, at, quotation.start, tokens);
    tokens.push(quotationToken(quotation, firstIndex + i));
    at = quotation.end;
  });
  pushTokens(text, words, at, paragraph.end, tokens);
  return split(text, tokens, abbreviations);
}

function split(text: string, tokens: readonly Token[], abbreviations: ReadonlySet<string>): OuterSentence[] {
  const sentences: OuterSentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    if (to > from) {
      const own = from === 0 && to === tokens.length ? tokens : tokens.slice(from, to);
      sentences.push({ tokens: own, bare: isBare(own), start: own[0]!.start, end: own.at(-1)!.end });
    }
    from = to;
  };
  const dateline = datelineEnd(tokens);
  cut(dateline);
  for (let i = dateline; i + 1 < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === "quotation" ? endsAtQuotation(text, tokens, i) : endsAtMark(tokens, i, abbreviations))
      cut(i + 1);
  }
  cut(tokens.length);
  return sentences;
}

function isBare(tokens: readonly Token[]): boolean {
  for (const token of tokens) if (token.kind === "word") return false;
  return true;
}

/** Behind the dash of `OSLO, 5 June (Wire) —` at a paragraph's start; 0 without a dateline. */
function datelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!first || first.text.length < 3 || first.text !== first.text.toUpperCase() || !first.capital) return 0;
  for (let i = 1; i < Math.min(tokens.length - 1, 16); i++) {
    const { kind, text, start } = tokens[i]!;
    if (kind === "quotation") return 0;
    if (kind === "mark" && /^(?:-|--|–|—|―)$/.test(text) && start > tokens[i - 1]!.end) return i + 1;
  }
  return 0;
}

const isStop = (mark: string): boolean => mark === "." || mark === "!" || mark === "?" || mark === "…";

function endsAtMark(tokens: readonly Token[], i: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[i]!;
  if (token.kind !== "mark" || !isStop(token.text)) return false;
  const next = tokens[i + 1]!;
  if (next.start === token.end || next.lower === ")" || next.lower === "." || next.lower === ",")
    return false;
  if (next.kind === "word" && !next.capital && (next.is & is.number) === 0) return false;
  if (token.text !== ".") return true;
  const before = tokens[i - 1];
  if (!before || before.end !== token.start || before.kind !== "word") return true;
  if (before.lower === "no") return (next.is & is.number) === 0;
  return (
    !abbreviations.has(before.lower) &&
    !titles.has(before.lower) &&
    !(before.text.length === 1 && before.capital)
  );
}

/** Titles that only stand before names. */
const titles = new Set("del sens reps gens profs drs supt insp atty asst dep comdr amb pres".split(" "));

/** A quotation ends its sentence if a stop stands inside its marks and a new sentence can begin behind it. */
function endsAtQuotation(text: string, tokens: readonly Token[], i: number): boolean {
  const last = lastMark(text, tokens[i]!);
  if (!isStop(last)) return false;
  const next = tokens[i + 1]!;
  if (next.kind === "quotation") return true;
  if (next.kind === "mark") return next.text === "(" && last === ".";
  // `and somebody asked, “Why?” Berg says …`
  if (last !== "." && next.capital && isIntroduced(tokens, i)) return true;
  if (last !== ".") return next.capital && (next.is & opening) !== 0 && next.lower !== "i";
  return next.capital || (next.is & is.number) !== 0;
}

/** A word of saying and a comma or colon stand before a quotation. */
function isIntroduced(tokens: readonly Token[], i: number): boolean {
  const form = /^[,:]$/.test(tokens[i - 1]?.text ?? "") ? tokens[i - 2]?.cue?.form : undefined;
  return form === "past" || form === "present";
}

/** Words that are capitalised only where a sentence begins: `“Why?” The room laughed.` */
const opening =
  is.determiner | is.subjectPronoun | is.possessivePronoun | is.preposition | is.conjunction | is.adverb;

/** The last character inside a quotation's marks, those of an inner quotation skipped. */
export function lastMark(text: string, quotation: Span): string {
  let at = quotation.end - 1;
  while (at > quotation.start && closingMarks.includes(text[at]!)) at--;
  return text[at] ?? "";
}

const closingMarks = "\"“”‘’'»«›‹)] \t\u00a0";
