import { WordTable } from "../../../text/wordTable.ts";
import { wordKey } from "../lexicon/wordClasses.ts";

/** What the letters of a word tell, as bits. */
export const writing = {
  /** It has no capital. */
  lower: 1,
  /** `ArcelorMittal`, not `McBride` or `DeGroot`. */
  compounded: 2,
  /** `Nestlé`: no ordinary English word, though without the accent it is one. */
  foreign: 4,
} as const;

/** The bits of `writing` of each spelling. */
export const writingsOfWords = new WordTable((word) => {
  const lower = word.toLowerCase();
  return (
    (word === lower ? writing.lower : 0) |
    (compounded.test(word) ? writing.compounded : 0) |
    (!/^[ -~]*$/.test(word) && wordKey(word) !== lower ? writing.foreign : 0)
  );
});

const compounded = /^(?!(?:Ma?c|[DL][aeiu]|Van|Fitz|St|[AE]l)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u;
