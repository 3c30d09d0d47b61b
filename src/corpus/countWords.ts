import { shape, splitWords } from "../text/words.ts";

/** How many words a text has, marks left out. */
export function countWords(text: string): number {
  const { count, shapes } = splitWords(text);
  let words = 0;
  for (let i = 0; i < count; i++) if (shapes[i] !== shape.mark) words++;
  return words;
}
