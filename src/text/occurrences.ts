import type { Span } from "./span.ts";
import { isWordCode } from "./words.ts";

/**
 * All places where a text has these very words: capitals count, white space between words does not (line breaks
 * included), and no letter or digit stands beside them. Linear in the text's length.
 */
export function occurrencesOf(text: string, words: string): Span[] {
  const [first, ...rest] = words.trim().split(/\s+/);
  const found: Span[] = [];
  if (!first) return found;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOf(text, start + first.length, rest);
    if (end < 0 || joins(text, start) || joins(text, end)) continue;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}

/** Where further words end that stand behind an offset; -1 if they do not. */
function endOf(text: string, from: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    const space = at;
    while (/\s/.test(text[at] ?? "")) at++;
    if (at === space || !text.startsWith(word, at)) return -1;
    at += word.length;
  }
  return at;
}

/** Whether letters or digits on both sides of an offset make one word. */
const joins = (text: string, offset: number): boolean => isWord(text, offset - 1) && isWord(text, offset);

/** Halves of surrogate pairs count as letters: a word is not cut out of others written with them. */
function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isWordCode(code) || (code >= 0xd800 && code < 0xe000 && /[\p{L}\p{M}\p{N}]/u.test(pairAt(text, at)));
}

const pairAt = (text: string, at: number): string =>
  text.charCodeAt(at) >= 0xdc00 ? text.slice(at - 1, at + 1) : text.slice(at, at + 2);
