import type { Span } from "./span.ts";

/**
 * Split one paragraph into sentences. A sentence ends at `.`, `!`, `?` or `…`, with closing quotation marks and
 * brackets that follow, before white space and what can begin a sentence; not after an abbreviation, an initial
 * (`J. Austin`) or inside a number. Linear in the paragraph's length.
 * @param abbreviations lower case, without the final full stop: `gen`, `u.s`
 */
export function splitSentences(text: string, paragraph: Span, abbreviations: ReadonlySet<string>): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(/[.!?…]+["”’»'“)\]]*(?=\s)/g)) {
    const stopAt = paragraph.start + match.index;
    const end = stopAt + match[0].length;
    if (!endsSentence(text, start, stopAt, match[0], end, abbreviations)) continue;
    sentences.push({ start, end });
    start = skipSpace(text, end, paragraph.end);
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  return sentences;
}

function endsSentence(
  text: string,
  start: number,
  stopAt: number,
  stop: string,
  end: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const next = /^\s+["“‘«„'(\[]*(\S)/u.exec(text.slice(end, end + 12));
  if (!next) return true;
  const follower = next[1]!;
  if (/\p{Ll}/u.test(follower)) return false;
  if (stop !== ".") return true;
  const before = /[\p{L}\p{M}\p{N}.'’-]*$/u.exec(text.slice(Math.max(start, stopAt - 24), stopAt))![0];
  if (/^\p{Lu}$/u.test(before)) return false; // an initial: `Lloyd J. Austin`
  if (/^(\p{L}\.)+\p{L}$/u.test(before) && /\p{Lu}/u.test(follower)) return abbreviationEnds(text, end);
  return !abbreviations.has(before.toLowerCase());
}

/** After `U.S.` and its like a sentence ends only before a word that usually begins one: an article or pronoun. */
function abbreviationEnds(text: string, end: number): boolean {
  return /^\s+["“‘«„'(\[]*(The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|His|Her|Its)\s/.test(
    text.slice(end, end + 12),
  );
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /\s/.test(text[at]!)) at++;
  return at;
}
