/*
 * How a string of a packed document is written: the low two bits of its first number; the rest is what each kind says.
 */

/** One of `knownStrings`; its index. */
export const asKnown = 0;
/** A byte a letter; how many. */
export const asLatin = 1;
/** Two bytes a letter, the low one first; how many. */
export const asWide = 2;
/** Earlier strings, between them `“` and `”` in turn; how many. */
export const asPieces = 3;
