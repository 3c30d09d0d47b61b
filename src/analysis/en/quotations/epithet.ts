import { demonyms } from "../lexicon/demonyms.ts";

/**
 * Whether words call somebody whom the text speaks of by where he is from, his party or his age, as a pronoun would: `the
 * Norwegian`, `the Republican`, `the 34-year-old`. Those that mean a whole people (`the Dutch`) are none.
 */
export function isEpithet(words: string): boolean {
  if (words.length > 40 || !/^the\s/i.test(words)) return false;
  const rest = words.slice(4);
  if (/^\p{N}+-year-old(?:\s[\p{Ll}-]+)?$/u.test(rest)) return true;
  return (
    /^\p{Lu}\p{L}+$/u.test(rest) && !/(?:s|x|sh|ch|ese|ic)$/.test(rest) && people.has(rest.toLowerCase())
  );
}

const people: ReadonlySet<string> = new Set(demonyms.split(" "));
