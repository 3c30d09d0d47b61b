import type { QuotationFinding } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import { shape, wordIndexAt, type Words } from "../../../text/words.ts";

/** A word, a mark, or a whole quotation in a sentence of the reporter's. */
export interface Token extends Span {
  readonly kind: "word" | "mark" | "quotation";
  /** As written; empty for a quotation. */
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
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
    tokens.push({
      kind: "quotation",
      start: quotation.start,
      end: quotation.end,
      text: "",
      lower: "",
      capital: false,
      quotation: firstIndex + i,
    });
    at = quotation.end;
  });
  pushTokens(text, words, at, paragraph.end, tokens);
  return split(text, tokens, abbreviations);
}

/** Read the words of a stretch, those that apostrophes, hyphens and full stops hold together as one. */
function pushTokens(text: string, words: Words, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return;
  const { starts, ends, shapes } = words;
  let w = wordIndexAt(words, from);
  while (w < words.count && starts[w]! < to) {
    const start = starts[w]!;
    let end = ends[w]!;
    if (shapes[w] === shape.mark) {
      // Two hyphens are a dash.
      while (text.charCodeAt(start) === HYPHEN && starts[w + 1] === end && text.charCodeAt(end) === HYPHEN) {
        w++;
        end = ends[w]!;
      }
      tokens.push(mark(start, text.slice(start, end)));
      w++;
      continue;
    }
    let initials = shapes[w] === shape.initial;
    let suffix = 0;
    while (
      end + 1 < to &&
      isJoint(text.charCodeAt(end)) &&
      starts[w + 2] === end + 1 &&
      shapes[w + 2] !== shape.mark
    ) {
      const apostrophe = text.charCodeAt(end) === 0x27 || text.charCodeAt(end) === 0x2019;
      w += 2;
      suffix = apostrophe ? end : 0;
      end = ends[w]!;
      initials = initials && shapes[w] === shape.initial && !apostrophe;
    }
    w++;
    if (initials && starts[w - 1]! > start && text.charCodeAt(end) === STOP) {
      // `U.S.` keeps its last stop.
      end++;
      w++;
    }
    if (suffix > start && clitics.has(text.slice(suffix + 1, end).toLowerCase())) {
      tokens.push(make(start, text.slice(start, suffix)));
      tokens.push(make(suffix, text.slice(suffix, end)));
    } else tokens.push(make(start, text.slice(start, end)));
  }
}

const HYPHEN = 0x2d;
const STOP = 0x2e;

/** Endings that stand behind an apostrophe as words of their own: `Berg’s`, `they’re`. */
const clitics: ReadonlySet<string> = new Set(["s", "re", "ve", "ll", "d"]);

/** An apostrophe, hyphen, full stop, `&` or `@` between two words without spaces. */
const isJoint = (code: number): boolean =>
  code === HYPHEN ||
  code === 0x2011 ||
  code === 0x2019 ||
  code === 0x27 ||
  code === STOP ||
  code === 0x26 ||
  code === 0x40;

const make = (start: number, word: string): Token => {
  const lower = word.toLowerCase();
  return {
    kind: "word",
    start,
    end: start + word.length,
    text: word,
    lower,
    capital: word.charCodeAt(0) !== lower.charCodeAt(0),
    quotation: -1,
  };
};

const mark = (start: number, character: string): Token => ({
  kind: "mark",
  start,
  end: start + character.length,
  text: character,
  lower: character,
  capital: false,
  quotation: -1,
});

function split(text: string, tokens: readonly Token[], abbreviations: ReadonlySet<string>): OuterSentence[] {
  const sentences: OuterSentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    if (to > from) {
      const own = tokens.slice(from, to);
      sentences.push({
        tokens: own,
        bare: own.every((t) => t.kind !== "word"),
        start: own[0]!.start,
        end: own.at(-1)!.end,
      });
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

const sentenceEnds: ReadonlySet<string> = new Set([".", "!", "?", "…"]);

function endsAtMark(tokens: readonly Token[], i: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[i]!;
  if (token.kind !== "mark" || !sentenceEnds.has(token.text)) return false;
  const next = tokens[i + 1]!;
  if (next.start === token.end || next.lower === ")" || next.lower === "." || next.lower === ",")
    return false;
  if (next.kind === "word" && !next.capital && !/^\p{N}/u.test(next.text)) return false;
  if (token.text !== ".") return true;
  const before = tokens[i - 1];
  if (!before || before.end !== token.start || before.kind !== "word") return true;
  return (
    !abbreviations.has(before.lower) &&
    !titles.has(before.lower) &&
    !(before.text.length === 1 && before.capital)
  );
}

/** Titles that only stand before names. */
const titles: ReadonlySet<string> = new Set(
  "del sens reps gens profs drs supt insp atty asst dep comdr amb pres".split(" "),
);

/** A quotation ends its sentence if a stop stands inside its marks and a new sentence can begin behind it. */
function endsAtQuotation(text: string, tokens: readonly Token[], i: number): boolean {
  const last = lastMark(text, tokens[i]!);
  if (!/[.!?…]/.test(last)) return false;
  const next = tokens[i + 1]!;
  if (next.kind === "quotation") return true;
  if (next.kind === "mark") return next.text === "(" && last === ".";
  return last === "." && (next.capital || /^\p{N}/u.test(next.text));
}

/** The last character inside a quotation's marks, those of an inner quotation skipped. */
export function lastMark(text: string, quotation: Span): string {
  let at = quotation.end - 1;
  while (at > quotation.start && closingMarks.includes(text[at]!)) at--;
  return text[at] ?? "";
}

const closingMarks = "\"“”‘’'»«›‹)] \t\u00a0";
