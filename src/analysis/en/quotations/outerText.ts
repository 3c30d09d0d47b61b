import type { QuotationFinding } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";

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
  paragraph: Span,
  quotations: readonly QuotationFinding[],
  firstIndex: number,
  abbreviations: ReadonlySet<string>,
): OuterSentence[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  quotations.forEach((quotation, i) => {
    pushTokens(text, at, quotation.start, tokens);
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
  pushTokens(text, at, paragraph.end, tokens);
  return split(text, tokens, abbreviations);
}

const tokenPattern =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[-‑’'.&@][\p{L}\p{M}\p{N}]+)*|--+|[^\s\p{L}\p{M}\p{N}]/gu;

function pushTokens(text: string, from: number, to: number, tokens: Token[]): void {
  const stretch = text.slice(from, to);
  for (const match of stretch.matchAll(tokenPattern)) {
    const start = from + match.index;
    const word = match[0];
    const first = word.charCodeAt(0);
    const isWord = first > 127 ? /[\p{L}\p{M}\p{N}]/u.test(word) : isAsciiWord(first);
    if (isWord && word.length > 2) {
      const suffix = /[’'](?:s|re|ve|ll|d|S)$/.exec(word)?.[0];
      if (suffix) {
        tokens.push(make(start, word.slice(0, -suffix.length)));
        tokens.push(make(start + word.length - suffix.length, suffix));
        continue;
      }
    }
    tokens.push(isWord ? make(start, word) : mark(start, word));
  }
}

const isAsciiWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const make = (start: number, word: string): Token => {
  const lower = word.toLowerCase();
  return {
    kind: "word",
    start,
    end: start + word.length,
    text: word,
    lower,
    capital: word[0] !== lower[0],
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
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === "quotation" ? endsAtQuotation(text, tokens, i) : endsAtMark(tokens, i, abbreviations))
      cut(i + 1);
  }
  cut(tokens.length);
  return sentences;
}

function endsAtMark(tokens: readonly Token[], i: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[i]!;
  if (token.kind !== "mark" || !/^[.!?…]$/.test(token.text)) return false;
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
  while (at > quotation.start && /["“”‘’'»«›‹\s)\]]/.test(text[at]!)) at--;
  return text[at] ?? "";
}
