import type { QuotationMark } from "./findMarks.ts";

/**
 * Whether a single mark that could close a quotation is rather an apostrophe at the end of a word, since a surer mark
 * follows: `the boys’ team …,’` behind an s and before a lower-case word, `goin’ back …,’` behind a left-out letter.
 */
export function isApostrophe(text: string, mark: QuotationMark, closesLater: boolean): boolean {
  if (!closesLater) return false;
  const before = text.slice(Math.max(0, mark.start - 8), mark.start);
  const after = text.slice(mark.end, mark.end + 2);
  if (elidedEnd.test(before)) return /^(?:\s\p{Ll}|[.,!?]['’])/u.test(after);
  return !mark.strong && /[sxz]$/i.test(before) && /^\s\p{Ll}/u.test(after);
}

/** `goin’`, `an’`, `o’`, `th’`, `ol’`. */
const elidedEnd = /\p{L}in$|(?:^|[^\p{L}\p{N}])(?:an|o|th|ol|wi|lil)$/iu;

/** Whether a mark that closes can be no apostrophe: it stands behind or before a stop, or behind a letter that ends no plural. */
export const surelyCloses = (text: string, mark: QuotationMark): boolean =>
  mark.closes &&
  (mark.strong || /[^sxz\d\s]$/i.test(text.slice(mark.start - 1, mark.start))) &&
  !elidedEnd.test(text.slice(Math.max(0, mark.start - 8), mark.start));
