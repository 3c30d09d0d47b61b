import { fold } from "../../text/fold.ts";
import { WordTable } from "../../text/wordTable.ts";
import { PackedWords } from "./packedWords.ts";

/*
 * Words have numbers, the same for all spellings of one (`Élan`, `élan`, `ELAN`), so that postings are arrays of numbers.
 * The lexicon only grows: it holds words, not places, and a language has few of them.
 */
const words = new PackedWords();

/** The number of each spelling's word. */
export const wordIds = new WordTable((word) => words.numberOf(fold(word)));

/** How many words there are; ids are smaller than this. */
export const lexiconSize = (): number => words.size;

/** A word in its folded form. */
export const foldedWord = (id: number): string => words.word(id);

/** The numbers of the words that fit, in no order of meaning. Linear in the lexicon unless the pattern is a plain word. */
export function wordsLike(pattern: WordPattern): readonly number[] {
  const [only, more] = pattern;
  if (more === undefined) {
    const id = only === undefined ? undefined : words.known(only);
    return id === undefined ? [] : [id];
  }
  return wordsThat((word) => fits(word, pattern));
}

/** The numbers of the words that pass, or of one folded word. */
export function wordsThat(test: string | ((word: string) => boolean)): readonly number[] {
  if (typeof test === "string") return wordsLike([test]);
  const found: number[] = [];
  for (let id = 0; id < words.size; id++) if (test(words.word(id))) found.push(id);
  return found;
}

/** The folded parts of a word between its stars: `secur*` is `secur` and nothing, `*` twice nothing. */
export type WordPattern = readonly string[];

/** Whether a pattern stands for every word. */
export const isAnyWord = (pattern: WordPattern): boolean =>
  pattern.length > 1 && pattern.every((part) => part === "");

/** Whether a folded text is one that a pattern stands for. Linear. */
export function fits(word: string, pattern: WordPattern): boolean {
  const first = pattern[0]!;
  const last = pattern.at(-1)!;
  if (word.length < first.length + last.length || !word.startsWith(first) || !word.endsWith(last)) return false;
  let at = first.length;
  for (const part of pattern.slice(1, -1)) {
    const found = word.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at + last.length <= word.length;
}
