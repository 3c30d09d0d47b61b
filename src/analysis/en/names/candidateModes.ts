import { wordClass } from "../lexicon/wordClasses.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { exactly, matching } from "../lexicon/wordSets.ts";
import { w } from "./candidateWords.ts";

/**
 * Tell how each line is written and set `mode` of its units, then count for every word how it is written in running
 * text. Where all words are capitalised, capitals prove nothing.
 */
export function readModes(units: Units): void {
  let from = 0;
  for (let i = 1; i <= units.length; i++) {
    if (i < units.length && !units.isLineStart(i)) continue;
    const mode = modeOf(units, from, i);
    if (mode !== lineMode.prose) units.setMode(from, i, mode);
    from = i;
  }
  for (let n = 0; n < units.capitalCount; n++) {
    const i = units.capitalAt(n);
    if (units.modeAt(i) !== lineMode.prose || units.isFirst(i)) continue;
    if (!opens(units, i) && !(units.isOrdinary(i) && isInRow(units, i))) units.countInside(i);
  }
}

/** Whether an ordinary word with a capital stands right behind: `Southern Gas Corridor` makes no name of `Gas`. */
const isInRow = (units: Units, i: number): boolean =>
  units.isCapital(i + 1) &&
  units.isOrdinary(i + 1) &&
  units.isSpaced(i + 1) &&
  !units.isFirst(i + 1) &&
  (!units.isCapital(i - 1) ||
    !units.isSpaced(i) ||
    units.isOrdinary(i - 1) ||
    units.has(i - 1, wordClass.demonym));

const office = wordClass.titleHead | wordClass.titleModifier | wordClass.honorific;

function modeOf(units: Units, from: number, to: number): number {
  let upperLetters = 0;
  counts.fill(0);
  for (let i = from; i < to; i++) {
    const kind = units.kindAt(i);
    counts[kind]!++;
    if (kind === unitKind.upper || kind === unitKind.dotted) upperLetters += units.sizeAt(i);
  }
  const lower = counts[unitKind.lower]!;
  const capital = counts[unitKind.capital]!;
  const upper = counts[unitKind.upper]! + counts[unitKind.dotted]!;
  const numbers = counts[unitKind.number]! + counts[unitKind.code]!;
  const initials = counts[unitKind.initial]!;
  if (initials >= 2 && initials + upper >= 3 && lower + capital === 0 && upperLetters <= 4 * upper)
    return lineMode.legend;
  if (upper >= 2 && upperLetters >= 8 && lower <= upper >> 3 && capital <= upper >> 2) return lineMode.caps;
  if (upper === 1 && upperLetters >= 4 && lower + capital === 0) return lineMode.caps;
  if (capital >= 6 && initials === 0 && numbers <= 2 && countsSomething(units, from, to, numbers))
    return isTitle(units, from, to, capital) ? lineMode.title : lineMode.row;
  if (numbers > 0 && lower <= 2 && capital + upper > 0) return lineMode.row;
  if (numbers > 2 && numbers >= lower) return lineMode.row;
  return to - from <= 24 && capital >= 4 && isTitle(units, from, to, capital)
    ? lineMode.title
    : lineMode.prose;
}

/** Whether the numbers of a line are one, with an ordinary word behind it: `Recalls 14,000 Trucks Over Brake Fault`. */
function countsSomething(units: Units, from: number, to: number, numbers: number): boolean {
  for (let i = from; i < to; i++) {
    if (units.kindAt(i) !== unitKind.number && units.kindAt(i) !== unitKind.code) continue;
    const last = numbers === 2 && units.isOne(i + 1, w.comma) && !units.isSpaced(i + 2) ? i + 2 : i;
    if (numbers === 2 && units.kindAt(last) !== unitKind.number) return false;
    const behind = units.isOne(last + 1, w.comma) && units.isSpaced(last + 2) ? last + 2 : last + 1;
    return (
      (numbers === 1 || last > i) &&
      behind < to &&
      units.isOrdinary(behind) &&
      units.kindAt(behind) === unitKind.capital
    );
  }
  return false;
}

/** Of each kind, how many units of the line there are. */
const counts = new Uint32Array(unitKind.none + 1);

/** Whether all words but small ones are capitalised and most of them are ordinary ones. */
function isTitle(units: Units, from: number, to: number, capital: number): boolean {
  let lower = 0;
  let ordinary = 0;
  for (let i = from; i < to; i++) {
    if (units.isOne(i, finite) && units.kindAt(i) === unitKind.lower) return false;
    if (units.kindAt(i) === unitKind.lower)
      lower += units.has(i, wordClass.function | wordClass.particle) ? 0 : 1;
    else if (units.kindAt(i) === unitKind.capital)
      ordinary += units.has(i, wordClass.common) && !units.has(i, office | wordClass.given) ? 1 : 0;
  }
  // `(Compiled by Anna Berg; Editing by Mark Lund)`
  if (units.isOne(from, w.openBracket) && units.isOne(from + 2, w.by)) return false;
  if (ordinary * 2 < capital || isLetterhead(units, from, to)) return false;
  if (lower > 0 && units.isOne(to - 1, w.stop)) return false;
  return lower === 0 ? ordinary >= 3 : capital >= 5 && lower * 6 <= capital;
}

/** `Ardal Centre for Rural Migration`: the line is one body's name, up to the field that it works in. */
function isLetterhead(units: Units, from: number, to: number): boolean {
  if (to - from > 10 || !units.isOne(to - 1, fields)) return false;
  let tie = from;
  while (tie < to && units.kindAt(tie) === unitKind.capital) tie++;
  if (tie > from + 4 || !units.isOne(tie, ties) || !units.has(tie - 1, wordClass.orgHead)) return false;
  for (let i = from; i < tie; i++)
    if (units.has(i, wordClass.titleHead | wordClass.speechVerb) || units.keyAt(i).endsWith("s"))
      return false;
  for (let i = tie + 1; i < to; i++)
    if (units.kindAt(i) === unitKind.capital ? !units.isOrdinary(i) : !units.isOne(i, w.and)) return false;
  return true;
}
const ties = exactly("for of on");
const fields = matching(
  /(?:ance|tion|ment|ics|ship|icity|ivity|urity|ersity)$|^(?:affairs|studies|research|policy|relations|health|trade|peace|law|rights|culture|agriculture)$/,
);

/** A title would have them with a capital. */
const finite = exactly("is are was were has have had");

/** Whether a capital here proves nothing: after an opening quotation mark, a colon, a semicolon or a bullet. */
export function opens(units: Units, i: number): boolean {
  if (units.isOne(i - 1, halfDays)) return true; // `at 7 a.m. Voters …`
  if (units.kindAt(i - 1) !== unitKind.mark)
    return isTimed(units, i) || (units.isLineStart(i) && units.modeAt(i) !== lineMode.prose);
  let before = i - 1;
  if (units.isOne(before, openers)) return true;
  if (units.isOne(before, semicolon)) return units.modeAt(i) === lineMode.prose;
  if (units.isOne(before, w.hyphen) && units.isOne(before - 1, w.hyphen)) before--; // `--` for a dash
  const alone = units.isSpaced(before) || units.isLineStart(before);
  if (!alone) return false;
  if (units.isOne(before, dashes))
    return units.isLineStart(before) || (units.isSpaced(i) && followsDateline(units, before));
  return !units.isSpaced(i) && units.isOne(before, quotes);
}

/** `16.02 Opening of the session` */
const isTimed = (units: Units, i: number): boolean =>
  units.kindAt(i - 1) === unitKind.number &&
  units.sizeAt(i - 1) > 1 &&
  ((units.kindAt(i - 3) === unitKind.number && units.isLineStart(i - 3)) ||
    (units.isLineStart(i - 1) && units.has(i, wordClass.function)));

const halfDays = exactly("a.m p.m");
const openers = exactly(": • * (");
const semicolon = exactly(";");
const dashes = exactly("- – — _");
const quotes = exactly("\" “ « „ ‘ ' `");

/** `LAGOS, March 4 (AP) —`, `Nov 28 -`: the dash ends what a line in capitals began with. */
function followsDateline(units: Units, dash: number): boolean {
  for (let i = dash - 1; i >= 0 && i > dash - 16; i--) {
    if (units.isLineStart(i))
      return (
        units.has(i, wordClass.calendar) ||
        (units.kindAt(i) === unitKind.upper && units.sizeAt(i) > 2) ||
        (units.isOne(i + 1, w.comma) && i + 3 === dash && units.has(i + 2, wordClass.place)) // `Kuching, Malaysia –`
      );
    if (units.isOne(i, w.closeBracket)) while (i > dash - 8 && !units.isOne(i, w.openBracket)) i--; // `(Own correspondent)`
    if (units.kindAt(i) === unitKind.lower) return false;
  }
  return false;
}
