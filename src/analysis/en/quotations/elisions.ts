/** What follows an apostrophe that stands for left-out letters: `’90s`, `'em`, `rock 'n' roll`, `'tis`. */
const elided: ReadonlySet<string> = new Set(
  "em til till tis twas twere cause cuz bout round nuff n un im er neath gainst kay scuse sup fraid nother ya m tude hood".split(
    " ",
  ),
);

/** Whether the word or number at `from`, right behind an apostrophe, is one whose first letters are left out. */
export function isElided(text: string, from: number, limit: number): boolean {
  const match = /^(?:\d\d(?:s|er|ers)?|[\p{L}\p{M}]{1,6})(?![\p{L}\p{N}])/u.exec(
    text.slice(from, Math.min(limit, from + 8)),
  );
  if (!match) return false;
  const word = match[0].toLowerCase();
  if (!/^\d/.test(word)) return elided.has(word) && !closesAtOnce(text, from + word.length, word);
  return true;
}

/** `'em'` or `'cause'` in a pair of marks of its own is a word being mentioned; `'n'` is `and`. */
function closesAtOnce(text: string, at: number, word: string): boolean {
  return word !== "n" && /['’]/.test(text[at] ?? "");
}
