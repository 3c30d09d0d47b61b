import type { Span } from "../../../text/span.ts";
import { isElided } from "./elisions.ts";

/** Which marks belong together: `single` are ‘ ’ ', `double` “ ” „ " and ``…'', `angle` « », `singleAngle` ‹ ›. */
export type MarkFamily = "double" | "single" | "angle" | "singleAngle";

/** A quotation mark in a text and what it can do there, judged by its shape and its neighbours. */
export interface QuotationMark extends Span {
  readonly family: MarkFamily;
  /** The mark as written. */
  readonly shape: string;
  /** Its shape and neighbours let it open (or close) a quotation. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Closing, and nothing else than a closing mark would stand there: after a stop, or before one. */
  readonly strong: boolean;
}

/**
 * The quotation marks of one paragraph. Apostrophes (`Hamas'`, `’90s`, `rock 'n' roll`), inch and foot marks (`5'10"`) and
 * the quotes of markup attributes (`href="…"`) are left out. Linear in the paragraph's length.
 * @param doubledApostrophes whether `''` opens quotations; else it only closes what two backticks opened
 */
export function findMarks(text: string, paragraph: Span, doubledApostrophes: boolean): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x60 && (code < 0xab || code > 0x203a)) continue;
    if (code < 0x60 && code !== 0x22 && code !== 0x27) continue;
    const family = familyOf(code);
    if (!family) continue;
    const doubled = (code === 0x60 || code === 0x27) && text.charCodeAt(at + 1) === code;
    if (code === 0x60 && !doubled) continue;
    const end = doubled ? at + 2 : at + 1;
    const mark = judge(text, paragraph, at, end, doubled ? "double" : family);
    if (mark && mark.shape === "''" && !doubledApostrophes)
      marks.push({ ...mark, opens: false, closes: true });
    else if (mark) marks.push(mark);
    at = end - 1;
  }
  return marks;
}

function familyOf(code: number): MarkFamily | undefined {
  switch (code) {
    case 0x22: // "
    case 0x60: // `
    case 0x201c: // “
    case 0x201d: // ”
    case 0x201e: // „
    case 0x201f: // ‟
      return "double";
    case 0x27: // '
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201a: // ‚
    case 0x201b: // ‛
      return "single";
    case 0xab: // «
    case 0xbb: // »
      return "angle";
    case 0x2039: // ‹
    case 0x203a: // ›
      return "singleAngle";
    default:
      return undefined;
  }
}

function judge(
  text: string,
  paragraph: Span,
  start: number,
  end: number,
  family: MarkFamily,
): QuotationMark | undefined {
  const shape = text.slice(start, end);
  const before = start > paragraph.start ? text[start - 1]! : " ";
  const after = end < paragraph.end ? text[end]! : " ";
  const openPlace =
    (isSpace(before) || opensBehind.includes(before)) && !isSpace(after) && !")]},;:!?".includes(after);
  const closePlace = !isSpace(before) && !"([{".includes(before) && !isWordCharacter(after);
  const strong =
    closePlace &&
    (/[.,!?…;:—–)\]”"»›]/.test(before) || /[.,!?;:)\]”"»›]/.test(after) || end >= paragraph.end);
  const make = (opens: boolean, closes: boolean): QuotationMark => ({
    start,
    end,
    family,
    shape,
    opens,
    closes,
    strong,
  });
  switch (shape) {
    case "“":
      // A closing “ is German („…“) or a slip (“…“).
      return make(true, closePlace && !/\s/.test(before));
    case "”":
      return make(openPlace && /\s/.test(before), true);
    case "„":
    case "‟":
    case "``":
      return make(true, false);
    case "''":
      return make(openPlace, !/\s/.test(before) || !openPlace);
    case '"':
      if (before === "=" || isInches(text, paragraph, start)) return undefined;
      // With spaces on both sides, as in tokenised text, it is whatever is wanted.
      if (/\s/.test(before) && /\s/.test(after) && end < paragraph.end) return make(true, true);
      return make(openPlace, closePlace || !openPlace || /[.,;:]/.test(before));
    case "«":
    case "»":
    case "‹":
    case "›":
      return angle(make, shape, openPlace, closePlace, after);
    case "‚":
      return /\s/.test(before) && !/\s/.test(after) ? make(true, false) : undefined;
    default:
      return single(text, paragraph, start, make, shape, openPlace, closePlace);
  }
}

/** French «…» and Danish »…« use the same marks the other way round; a space may stand inside the French ones. */
function angle(
  make: (opens: boolean, closes: boolean) => QuotationMark,
  shape: string,
  openPlace: boolean,
  closePlace: boolean,
  after: string,
): QuotationMark {
  const pointsLeft = shape === "«" || shape === "‹";
  if (pointsLeft) return make(true, closePlace && !openPlace);
  return make(openPlace && !closePlace && isWordCharacter(after), true);
}

function single(
  text: string,
  paragraph: Span,
  start: number,
  make: (opens: boolean, closes: boolean) => QuotationMark,
  shape: string,
  openPlace: boolean,
  closePlace: boolean,
): QuotationMark | undefined {
  const opens =
    shape !== "’" &&
    openPlace &&
    !isElided(text, start + 1, paragraph.end) &&
    /[\p{L}\p{N}"“[($€£.…]/u.test(text[start + 1] ?? " ");
  const closes = shape !== "‘" && shape !== "‛" && closePlace && !isFeet(text, paragraph, start);
  return opens || closes ? make(opens, closes) : undefined;
}

/** `10"` in `5'10"`, `5' 10"` or `a 10" pipe` where the mark cannot close: the digits stand behind a foot mark. */
function isInches(text: string, paragraph: Span, at: number): boolean {
  let i = at - 1;
  while (i >= paragraph.start && at - i < 6 && isDigit(text.charCodeAt(i))) i--;
  if (i === at - 1) return false;
  if (text[i] === " ") i--;
  return (text[i] === "'" || text[i] === "’" || text[i] === "′") && isDigit(text.charCodeAt(i - 1));
}

/** `5'` in `5' 10"` and `5'10"`. */
function isFeet(text: string, paragraph: Span, at: number): boolean {
  if (at === paragraph.start || !isDigit(text.charCodeAt(at - 1))) return false;
  return /^\s?\d{1,2}(?:\.\d)?(?:"|″|”|'')/.test(text.slice(at + 1, at + 8));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Marks behind which a quotation can open without a space. */
const opensBehind = "([{<-–—―/“‘«„‚‹\"'`=…:;,.";

const isSpace = (character: string): boolean =>
  character === " " ||
  (character < "!" ? /\s/.test(character) : character > "\u007f" && /\s/.test(character));

const isWordCharacter = (character: string): boolean => {
  const code = character.charCodeAt(0);
  if (code < 128) return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return /[\p{L}\p{M}\p{N}]/u.test(character);
};
