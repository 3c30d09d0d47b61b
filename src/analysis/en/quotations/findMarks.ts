import type { Span } from "../../../text/span.ts";
import { shape } from "../../../text/words.ts";
import { WordTable } from "../../../text/wordTable.ts";
import type { Source } from "../../source.ts";
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
 * The tokens of a text that may be quotation marks, in order: apostrophes inside words are none. Linear in the text's
 * words; other characters are not looked at.
 */
export function possibleMarks({ words }: Source): readonly number[] {
  const { count, starts, ends, spellings, shapes } = words;
  const familyOf = families.of(words.vocabulary);
  const found: number[] = [];
  for (let w = 0; w < count; w++) {
    const family = familyOf[spellings[w]!]!;
    if (family === 0) continue;
    const inWord =
      family === SINGLE &&
      w > 0 &&
      shapes[w - 1] !== shape.mark &&
      ends[w - 1] === starts[w] &&
      w + 1 < count &&
      shapes[w + 1] !== shape.mark &&
      starts[w + 1] === ends[w];
    if (!inWord) found.push(w);
  }
  return found;
}

/**
 * The quotation marks of one paragraph. Apostrophes (`Hamas'`, `’90s`, `rock 'n' roll`), inch and foot marks (`5'10"`) and
 * the quotes of markup attributes (`href="…"`) are left out. Linear in the number of possible marks.
 * @param possible tokens that may be marks; those of the paragraph are from `from` to before `to`
 * @param doubledApostrophes whether `''` opens quotations; else it only closes what two backticks opened
 */
export function findMarks(
  { text, words, doubledApostrophes }: Source,
  paragraph: Span,
  possible: readonly number[],
  from: number,
  to: number,
): QuotationMark[] {
  const marks: QuotationMark[] = [];
  let isInAttribute = false;
  for (let i = from; i < to; i++) {
    const at = words.starts[possible[i]!]!;
    const code = text.charCodeAt(at);
    if (code === 0x22 && (isInAttribute ? endsAttribute(text, at) : beginsAttribute(text, at))) {
      isInAttribute = !isInAttribute;
      continue;
    }
    const doubled = (code === 0x60 || code === 0x27) && text.charCodeAt(at + 1) === code;
    if (code === 0x60 && !doubled) continue;
    const family = doubled
      ? "double"
      : familyNames[families.of(words.vocabulary)[words.spellings[possible[i]!]!]!]!;
    const mark = judge(text, paragraph, at, doubled ? at + 2 : at + 1, family);
    if (mark && mark.shape === "''" && !doubledApostrophes)
      marks.push({ ...mark, opens: false, closes: true });
    else if (mark) marks.push(mark);
    if (doubled) i++;
  }
  return marks;
}

/** The first mark of `href="…"`. */
const beginsAttribute = (text: string, at: number): boolean =>
  text[at - 1] === "=" && isWordCharacter(text[at - 2] ?? " ");

/** The second, as in `href="…">` and `href="…" title="…"`. */
const endsAttribute = (text: string, at: number): boolean => /[\s/>]/.test(text[at + 1] ?? " ");

/** By number; 0 is no mark at all. */
const familyNames: readonly (MarkFamily | undefined)[] = [
  undefined,
  "double",
  "single",
  "angle",
  "singleAngle",
];
const SINGLE = 2;

/** The number of a mark's family. */
const families = new WordTable((word) => {
  if ('"`“”„‟'.includes(word)) return 1;
  if ("'‘’‚‛".includes(word)) return SINGLE;
  if ("«»".includes(word)) return 3;
  return "‹›".includes(word) ? 4 : 0;
});

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
    ('.,!?…;:—–)]”"»›'.includes(before) || '.,!?;:)]”"»›'.includes(after) || end >= paragraph.end);
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
      return make(true, closePlace && !isSpace(before));
    case "”":
      return make(openPlace && isSpace(before), true);
    case "„":
    case "‟":
    case "``":
      return make(true, false);
    case "''":
      return make(openPlace, !isSpace(before) || !openPlace);
    case '"':
      if (isInches(text, paragraph, start)) return undefined;
      // With spaces on both sides, as in tokenised text, it is whatever is wanted.
      if (isSpace(before) && isSpace(after) && end < paragraph.end) return make(true, true);
      return make(openPlace, closePlace || !openPlace || ".,;:".includes(before));
    case "«":
    case "»":
    case "‹":
    case "›":
      return angle(make, shape, openPlace, closePlace, after);
    case "‚":
      return isSpace(before) && !isSpace(after) ? make(true, false) : undefined;
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
