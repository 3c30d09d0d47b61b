import { shape, type Words } from "../../../text/words.ts";
import type { Source } from "../../source.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { isTurnLabel } from "./turnLabels.ts";
import { breaksLine, classesAt, isFormer, isParty, isSlug } from "./candidateSlugs.ts";
import { unitFlag, unitKind, Units } from "./candidateUnits.ts";
import { margin, unitArrays } from "./unitArrays.ts";

/** Countries and bodies have turns of their own: `EU:`. */
const speaking = wordClass.place | wordClass.metonym;

/** Cut the sentences of a source into units. Linear. */
export function splitUnits(source: Source): Units {
  const { text, words, sentences } = source;
  const { vocabulary } = words;
  const arrays = unitArrays(words.count);
  const { starts, ends, spellings, kinds, flags } = arrays;
  let count = margin;
  let at = 0;
  for (const sentence of sentences) {
    while (at < words.count && words.starts[at]! < sentence.start) at++;
    let first: number = unitFlag.first;
    while (at < words.count && words.starts[at]! < sentence.end) {
      const next = standsAlone(text, words, at) ? at + 1 : unitEnd(text, words, at);
      const start = words.starts[at]!;
      const end = words.ends[next - 1]!;
      let kind: number;
      if (next === at + 1) {
        kind = kindOfShape[words.shapes[at]!]!;
        spellings[count] = words.spellings[at]!;
      } else {
        kind = kindOf(text, words, at, next);
        spellings[count] = vocabulary.idOf(text, start, end);
      }
      if (kind === unitKind.initial || kind === unitKind.upper)
        if (isTurnLabel(source, start, end) && (classesAt(words, at) & speaking) === 0) kind = unitKind.mark;
      let flag = flagsBefore(text, at > 0 ? words.ends[at - 1]! : -1, start);
      if (kind < unitKind.mark) {
        flag |= first;
        first = 0;
      }
      if (kind === unitKind.capital && isPlural(text, start, end)) flag |= unitFlag.plural;
      starts[count] = start;
      ends[count] = end;
      kinds[count] = kind;
      flags[count++] = flag;
      at = next;
    }
  }
  return new Units(text, vocabulary, arrays, count - margin);
}

/**
 * What stands before a unit: white space, a line break.
 * @param end of the token before; -1 for the text's first
 */
function flagsBefore(text: string, end: number, start: number): number {
  if (end === start) return 0;
  const before = start > 0 ? text.charCodeAt(start - 1) : 10;
  if (before === 32 && start - end === 1) return unitFlag.spaced; // as nearly always
  const spaced = before <= 32 || before === 160 ? unitFlag.spaced : 0;
  return end < 0 || breaksLine(text, end, start) ? spaced | unitFlag.lineStart : spaced;
}

/** The kind of a unit of one token, by the token's shape. */
const kindOfShape = new Uint8Array(9);
kindOfShape[shape.lower] = unitKind.lower;
kindOfShape[shape.capitalised] = unitKind.capital;
kindOfShape[shape.mixed] = unitKind.capital;
kindOfShape[shape.upper] = unitKind.upper;
kindOfShape[shape.initial] = unitKind.initial;
kindOfShape[shape.number] = unitKind.number;
kindOfShape[shape.alphanumeric] = unitKind.code;
kindOfShape[shape.mark] = unitKind.mark;

/** Whether a token is a unit by itself, as most are: nothing that could belong to it touches it. */
function standsAlone(text: string, words: Words, at: number): boolean {
  const s = words.shapes[at]!;
  if (s === shape.mark) return !isApostrophe(text.charCodeAt(words.starts[at]!));
  if (s === shape.number) return true;
  const end = words.ends[at]!;
  if (words.starts[at + 1] !== end) return true;
  const code = text.charCodeAt(end);
  if (code === 44) return true; // a comma
  return code === 46 && s === shape.lower; // a full stop
}

/** Two to four capitals and a plural ending: `MPs`. */
function isPlural(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > 5 || text.charCodeAt(end - 1) !== 115) return false;
  for (let i = start; i < end - 1; i++) if (text.charCodeAt(i) < 65 || text.charCodeAt(i) > 90) return false;
  return true;
}

/** The kind of a unit of several tokens. */
function kindOf(text: string, words: Words, at: number, next: number): number {
  const s = words.shapes[at]!;
  const last = words.shapes[next - 1]!;
  if (s === shape.mark) return unitKind.possessive;
  if (s === shape.alphanumeric || last === shape.number || last === shape.alphanumeric) return unitKind.code;
  if (s === shape.initial && text[words.ends[at]!] === ".")
    return last === shape.capitalised
      ? unitKind.capital
      : next - at > 2 && text[words.ends[at]! + 1] !== "-"
        ? unitKind.dotted
        : unitKind.initial;
  if (s === shape.lower)
    for (let i = at + 1; i < next; i++) if (isCapital(words.shapes[i]!)) return unitKind.capital;
  if (s === shape.upper && last === shape.capitalised) return unitKind.capital;
  if (s === shape.initial)
    return last === shape.upper ? unitKind.upper : last === shape.lower ? unitKind.lower : unitKind.capital;
  return s === shape.lower ? unitKind.lower : s === shape.upper ? unitKind.upper : unitKind.capital;
}

const isCapital = (s: number): boolean =>
  s === shape.capitalised || s === shape.upper || s === shape.initial || s === shape.mixed;

/** The index behind the last token of the unit that begins with token `at`. */
function unitEnd(text: string, words: Words, at: number): number {
  const { shapes, starts, ends, count } = words;
  const glued = (i: number): boolean => i < count && starts[i] === ends[i - 1];
  const s = shapes[at]!;
  if (s === shape.mark) {
    const isMark = isApostrophe(text.charCodeAt(starts[at]!));
    if (!isMark || at === 0 || !glued(at) || shapes[at - 1] === shape.mark) return at + 1;
    return glued(at + 1) && /^s$/i.test(text.slice(starts[at + 1], ends[at + 1])) ? at + 2 : at + 1;
  }
  if (s === shape.number) return at + 1;
  let i = at + 1;
  if (s === shape.initial && glued(i) && text[starts[i]!] === ".") {
    i++; // `J.`, `U.S.`, `J.P.`, `J.-P.`, `T.O'Gorman`
    if (text[starts[i]!] === "-" && shapes[i + 1] === shape.initial && text[starts[i + 2]!] === ".") i += 3;
    while (glued(i) && shapes[i] === shape.initial && glued(i + 1) && text[starts[i + 1]!] === ".") i += 2;
    if (i === at + 2 && glued(i) && shapes[i] === shape.initial && !glued(i + 1)) i++; // `U.S`
    if (!glued(i) || shapes[i] !== shape.capitalised) {
      if (!glued(i) || shapes[i] !== shape.initial || !glued(i + 1)) return i;
    }
    return unitEnd(text, words, i); // `T.O'Gorman`
  }
  for (;;) {
    if (!glued(i) || !glued(i + 1)) break;
    const mark = text.charCodeAt(starts[i]!);
    const after = shapes[i + 1]!;
    if (isApostrophe(mark)) {
      const tail = text.slice(starts[i + 1], ends[i + 1]);
      if (tail === "s" || tail === "S") break;
      const article = s === shape.lower && isCapital(after) && isArticle(text.slice(starts[at], ends[at]));
      if (!isCapital(s) && !article && !/^(?:t|re|ve|ll|d|m)$/i.test(tail)) break; // `d'Ivoire`
      if (after === shape.mark || after === shape.number) break;
      i += 2;
    } else if (mark === 45 || mark === 0x2010 || mark === 0x2011) {
      if (after === shape.mark) break;
      if (after === shape.number || after === shape.alphanumeric) {
        if (i !== at + 1 || !isCapital(s) || ends[at]! - starts[at]! > 4) break;
        return i + 2; // `F-16`, `G-7`
      }
      if (isCapital(s) && isCapital(after)) {
        if (
          i === at + 1 &&
          (isParty(text, words, at) || isSlug(text, words, at) || isFormer(text.slice(starts[at], ends[at])))
        )
          return i; // `(R-Utah)`
        i += 2;
      } else if (isCapital(s) && after === shape.lower && tiesName(text, words, i)) i += 4;
      else if (
        s === shape.capitalised &&
        after === shape.lower &&
        (isPrefix(text.slice(starts[at], ends[at])) ||
          (classesAt(words, i + 1) & wordClass.common) === 0 ||
          isSyllable(words, at))
      )
        i += 2; // `Co-operation`, `Won-sik`
      else if (s === shape.lower && isCapital(after) && isArticle(text.slice(starts[at], ends[at]))) i += 2;
      else if (s === shape.lower && after === shape.lower) i += 2;
      else break;
    } else if (mark === 38 && isCapital(s) && isCapital(after))
      i += 2; // `AT&T`
    else break;
  }
  if (i === at + 1 && glued(i) && text[starts[i]!] === "." && isShort(text.slice(starts[at], ends[at])))
    return i + 1;
  return i;
}

/** What no name of a person or body is. */
const isPrefix = (word: string): boolean => /^(?:Co|Non|Multi|Inter|Counter|Anti|Cross)$/.test(word);

/** `Ki` of `Ban Ki-moon`: a short word of no other use behind a capitalised one. */
function isSyllable(words: Words, at: number): boolean {
  const { shapes, starts, ends } = words;
  if (at === 0 || shapes[at - 1] !== shape.capitalised || starts[at]! - ends[at - 1]! !== 1) return false;
  if (ends[at]! - starts[at]! > 4) return false;
  return classesAt(words, at) === 0;
}

/** `-le-Street`, `-sur-Mer`: a small word between two capitals. */
function tiesName(text: string, words: Words, i: number): boolean {
  const { shapes, starts, ends, count } = words;
  return (
    i + 3 < count &&
    ends[i + 1]! - starts[i + 1]! <= 4 &&
    starts[i + 2] === ends[i + 1] &&
    text[starts[i + 2]!] === "-" &&
    starts[i + 3] === ends[i + 2] &&
    isCapital(shapes[i + 3]!)
  );
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isArticle = (word: string): boolean =>
  /^(?:al|el|ad|an|ar|as|ash|at|az|ed|es|ul|bin|abu|d|l|de)$/.test(word);

const shortened = new Set(
  (
    "MR MRS MS DR ST MT FT GEN SEN REP AMB ADM COL LT SGT St Ste Mt Ft Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Gov Sen Rep Hon Rev Mr Mrs Ms Dr Prof Inc Corp Ltd Co Cos Bros Jr Sr Messrs Amb Supt Coun Pres Det Insp " +
    "Calif Fla Mass Mich Minn Conn Ariz Colo Okla Tenn Wash Wis Wyo Ore Neb Mo Md Va Ga Ill Ind Pa Tex Ala Ark Del Kan La Intl Assn Dept Univ Jan Feb Aug Sept Sep Oct Nov Dec"
  ).split(" "),
);

/** Whether a full stop behind the word belongs to it: `St.`, `Corp.` */
const isShort = (word: string): boolean => shortened.has(word);
