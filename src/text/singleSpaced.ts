import { isSpaceCode } from "./space.ts";

/** A text with each stretch of white space, line breaks too, as one space. */
export function singleSpaced(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpaceCode(code) && (code !== 32 || text.charCodeAt(i + 1) === 32)) return text.replace(/\s+/g, " ");
  }
  return text;
}
