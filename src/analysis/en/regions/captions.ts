import type { Line } from "./lines.ts";

/** Whether a line describes a picture: it carries a credit or tells who stands where. */
export const isCaption = (line: Line): boolean =>
  (line.credited && (endsWithCredit(line.text) || fromFile.test(line.text.slice(-60)))) ||
  opening.test(line.text) ||
  (line.sided && isSided(line.text.slice(0, 240)));

const opening =
  /^(left to right|from left|l-r|l to r|pictured|clockwise from|(photo|image|picture|caption|file photo)(?: \d{1,2})?\s*:)/i;

/** `Berg, left, greets Holm`, `Berg (left) and Holm (right)`; one side in brackets alone can be a party. */
const isSided = (line: string): boolean =>
  / (left|cent(er|re)|right),/i.test(line) ||
  (/ \((far |second from )?left\)/i.test(line) && / \((far |second from )?right\)/i.test(line));

/** `Holm in a file photo.` */
const fromFile =
  /\bin (?:an? |this )(?:undated )?(?:file|archive|handout) (?:photo|picture|image)(?:graph)?(?: [^.]{0,30})?\.?$/i;

/** `(Ministry photo by Anna Berg)`, `(Image: Ministry)`, `(Anna Berg/Ministry)`, `… in Turku. Photo: Anna Berg`. */
function endsWithCredit(line: string): boolean {
  const first = Math.max(0, line.length - 90);
  if (bareCredit.test(line.slice(first))) return true;
  let at = line.length - 1;
  while (at >= first && line.charCodeAt(at) !== 40) at--;
  return at >= first && credit.test(line.slice(at));
}

const credit =
  /^\((?:(image|photo|picture|file photo|credit|courtesy)[^()]{0,60}|\p{Lu}[\p{L}. ’'-]{1,40}\/\p{Lu}[\p{L}. ’'-]{1,30})\)?\.?$/iu;

const bareCredit =
  /[.!?)]["”’]? (?:photo|picture|image|photograph|credit|©)s?(?:(?: courtesy)? by|:|(?<=©)) \p{Lu}[^.!?]{2,50}\.?$/iu;

/** Whether a line says whose picture it is: `Credit: Ministry photo`. */
export const isCredit = (line: Line): boolean =>
  line.wordCount <= 16 &&
  line.labelled &&
  /^(image |photo |picture )?(credit|courtesy|source|photo(graph)? by|photo(graph)?|image)s?\s*(by)?\s*:/i.test(
    line.text,
  );

/** The lines right above a credit, up to three, where they stand by themselves: `Berg speaks in Turku.` */
export function aboveCredits(body: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (let i = 1; i < body.length; i++) {
    if (body[i]!.gap > 0 || !isCredit(body[i]!)) continue;
    let from = i;
    while (from > 0 && from > i - 4 && body[from]!.gap === 0) from--;
    if (body[from]!.gap === 0 && from > 0) continue; // in running text
    for (let at = Math.max(from, 1); at < i; at++) if (body[at]!.wordCount < 40) found.add(body[at]!);
  }
  return found;
}
