import type { Span } from "../../text/span.ts";

/** One item of a query: `-speaker:"Ada Holm"` has the key `speaker`, the value `Ada Holm` and is excluded. */
export interface QueryItem {
  /** What stands before the colon, lower case, or `@`; left out for words; `OR` if an operator stands alone, which is the value. */
  readonly key?: string;
  /** Without its quotation marks. */
  readonly value: string;
  readonly excluded: boolean;
  /** Whether `OR` stands before it. */
  readonly alternative: boolean;
  /** Whether its quotation mark is not closed; the value then goes to the end. */
  readonly unclosed: boolean;
  readonly span: Span;
}

/** Cut a query into items. White space parts them but within quotation marks. Linear. */
export function queryItems(text: string): QueryItem[] {
  const items: QueryItem[] = [];
  let operator: { readonly value: string; readonly span: Span } | undefined;
  const alone = (): void => {
    if (operator) items.push({ ...operator, key: "OR", excluded: false, alternative: false, unclosed: false });
  };
  let at = 0;
  for (;;) {
    while (at < text.length && isSpace(text[at]!)) at++;
    if (at >= text.length) {
      alone();
      return items;
    }
    const start = at;
    const excluded = isMinus(text[at]!) && at + 1 < text.length && !isSpace(text[at + 1]!);
    if (excluded) at++;
    const key = keyAt(text, at);
    if (key !== undefined) at += key === "@" ? 1 : key.length + 1;
    const quoted = openingMarks.includes(text[at] ?? " ");
    const from = quoted ? at + 1 : at;
    at = from;
    while (at < text.length && !(quoted ? closingMarks.includes(text[at]!) : isSpace(text[at]!))) at++;
    const value = text.slice(from, at).trim();
    const unclosed = quoted && at >= text.length;
    if (quoted && !unclosed) at++;
    if ((value === "OR" || value === "AND") && !quoted && key === undefined && !excluded) {
      alone();
      operator = { value, span: { start, end: at } };
      if (items.length === 0) {
        alone();
        operator = undefined;
      }
      continue;
    }
    items.push({
      ...(key !== undefined && { key: key.toLowerCase() }),
      value,
      excluded,
      alternative: operator?.value === "OR",
      unclosed,
      span: { start, end: at },
    });
    operator = undefined;
  }
}

const openingMarks = '"“„«';
const closingMarks = '"”“»';

const isSpace = (character: string): boolean => /\s/.test(character);

/** Keyboards and word processors write one or the other. */
const isMinus = (character: string): boolean => character === "-" || character === "−" || character === "–";

/** `@`, or the letters before a colon. */
function keyAt(text: string, at: number): string | undefined {
  if (text[at] === "@") return "@";
  let end = at;
  while (end < text.length && /[A-Za-z]/.test(text[end]!)) end++;
  return end > at && text[end] === ":" ? text.slice(at, end) : undefined;
}
