import { refusedSize } from "../files/decode.ts";

/**
 * Why an editor's text is not read, as a sentence; undefined if it is.
 * @param isPlain whether it is known to have no NUL bytes, for which a long text is searched for long
 */
export const refusedText = (text: string, maximumSize: number, isPlain: boolean): string | undefined =>
  refusedSize(text.length, maximumSize) ??
  (!isPlain && text.includes("\0") ? "The file is not text (it contains NUL bytes)." : undefined);
