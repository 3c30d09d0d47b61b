import type { Line } from "./lines.ts";

/** Whether a line describes a picture: it carries a credit or tells who stands where. */
export const isCaption = (line: Line): boolean =>
  endsWithCredit(line.text) ||
  /^(left to right|from left|l-r|l to r|pictured|clockwise from|(photo|image|caption|file photo)\s*:)/i.test(
    line.text,
  ) ||
  / (left|cent(er|re)|right),/i.test(line.text.slice(0, 240));

/** `(Ministry photo by Anna Berg)`, `(Image: Ministry)`. */
function endsWithCredit(line: string): boolean {
  const opening = line.lastIndexOf("(");
  return (
    opening >= Math.max(0, line.length - 90) &&
    /^\((image|photo|picture|file photo|credit|courtesy)[^()]{0,60}\)?\.?$/i.test(line.slice(opening))
  );
}

/** Whether a line says whose picture it is: `Credit: Ministry photo`. */
export const isCredit = (line: Line): boolean =>
  line.wordCount <= 16 &&
  /^(image |photo |picture )?(credit|courtesy|source|photo(graph)? by|photo|image)s?\s*(by)?\s*:/i.test(
    line.text,
  );
