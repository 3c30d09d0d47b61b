/** The words of a stretch as far as capitals are asked of them. */
export const wordsWritten = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];

/** Every longer word begins with a capital or a digit. */
export function isTitleCase(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 9) return false;
  return isCapital(words[0]!) && words.every((word) => isCapital(word) || minor.has(word.toLowerCase()));
}

const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);

const minor: ReadonlySet<string> = new Set(
  "a an the of in on at by for with from to and or nor but as vs is".split(" "),
);
