import type { Line } from "./lines.ts";

/** Whether a line describes a picture: it carries a credit or tells who stands where. */
export const isCaption = (line: Line): boolean =>
  /\((image|photo|picture|file photo|credit|courtesy)[^()]{0,60}\)?\.?$/i.test(line.text.slice(-90)) ||
  /^(left to right|from left|l-r|l to r|pictured|clockwise from|(photo|image|caption|file photo)\s*:)/i.test(
    line.text,
  ) ||
  /,? (left|center|centre|right|second from (left|right)),/i.test(line.text.slice(0, 240));

/** Whether a line says whose picture it is: `Credit: Ministry photo`. */
export const isCredit = (line: Line): boolean =>
  line.wordCount <= 16 &&
  /^(image |photo |picture )?(credit|courtesy|source|photo(graph)? by|photo|image)s?\s*(by)?\s*:/i.test(
    line.text,
  );
