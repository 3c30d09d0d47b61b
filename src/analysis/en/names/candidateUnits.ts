import { shape, type Words } from "../../../text/words.ts";
import type { Source } from "../../source.ts";
import { wordClass, wordClasses, wordKey } from "../lexicon/wordClasses.ts";

/** What a document shows of one word, whatever its letter case. */
export interface DocumentWord {
  readonly key: string;
  /** Bits of `wordClass`. */
  readonly classes: number;
  /** How often it is written in lower case. */
  lower: number;
  /** How often it is capitalised inside a sentence of running text. */
  inside: number;
  /** How often it begins a sentence of running text. */
  first: number;
}

/**
 * A word as names are made of: `U.S.`, `O'Brien`, `Djate-Taillard`, `J.` are one unit each, a possessive ending is its
 * own (`kind` "possessive"), and so is each other mark.
 */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly kind: UnitKind;
  readonly word: DocumentWord;
  /** White space or the start of the text stands before it. */
  readonly spaced: boolean;
  /** It ends in a full stop. */
  readonly stopped: boolean;
  /** It is capitals with a plural ending: `MPs`. */
  readonly plural: boolean;
  /** It is the first on its line. */
  readonly lineStart: boolean;
  /** It is the first word of its sentence. */
  first: boolean;
  mode: LineMode;
}

/** `upper`: two or more capitals; `initial`: `J.` or `J`; `dotted`: `U.S.`; `code`: letters with digits. */
export type UnitKind =
  "lower" | "capital" | "upper" | "initial" | "dotted" | "number" | "code" | "mark" | "possessive";

/** How a line is written: running text, all capitals, Title Case, a row of names and figures, column heads. */
export type LineMode = "prose" | "caps" | "title" | "row" | "legend";

/** Cut the sentences of a source into units. Linear. */
export function splitUnits(source: Source): Unit[] {
  const { text, words, sentences } = source;
  const vocabulary = newVocabulary();
  const units: Unit[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < words.count && words.starts[at]! < sentence.start) at++;
    let first = true;
    while (at < words.count && words.starts[at]! < sentence.end) {
      const next = Math.max(at + 1, unitEnd(text, words, at));
      const start = words.starts[at]!;
      const kind = kindOf(text, words, at, next);
      const before = start > 0 ? text.charCodeAt(start - 1) : 10;
      const isWord = kind !== "mark" && kind !== "possessive";
      units.push({
        start,
        end: words.ends[next - 1]!,
        kind,
        word: vocabulary(kind === "mark" ? text[start]! : text.slice(start, words.ends[next - 1]!)),
        stopped: text.charCodeAt(words.ends[next - 1]! - 1) === 46,
        plural: kind === "capital" && /^[A-Z]{2,4}s$/.test(text.slice(start, words.ends[next - 1])),
        spaced: before <= 32 || before === 160,
        lineStart: at === 0 || breaksLine(text, words.ends[at - 1]!, start),
        first: first && isWord,
        mode: "prose",
      });
      if (isWord) first = false;
      at = next;
    }
  }
  return units;
}

function breaksLine(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return true;
  }
  return false;
}

/** Gives each distinct word of a document one `DocumentWord`. */
function newVocabulary(): (text: string) => DocumentWord {
  const lexicon = wordClasses();
  const byText = new Map<string, DocumentWord>();
  const byKey = new Map<string, DocumentWord>();
  return (text) => {
    let word = byText.get(text);
    if (word) return word;
    const key = wordKey(text);
    word = byKey.get(key);
    if (!word) {
      word = { key, classes: lexicon.classesOf(key), lower: 0, inside: 0, first: 0 };
      byKey.set(key, word);
    }
    byText.set(text, word);
    return word;
  };
}

function kindOf(text: string, words: Words, at: number, next: number): UnitKind {
  const s = words.shapes[at]!;
  const size = next - at;
  if (s === shape.mark) return size > 1 ? "possessive" : "mark";
  if (s === shape.number) return "number";
  if (s === shape.alphanumeric) return "code";
  if (size > 1) {
    const last = words.shapes[next - 1]!;
    if (last === shape.number || last === shape.alphanumeric) return "code";
    if (s === shape.initial && text[words.ends[at]!] === ".")
      return last === shape.capitalised ? "capital" : size > 2 ? "dotted" : "initial";
    if (s === shape.lower)
      for (let i = at + 1; i < next; i++) if (isCapital(words.shapes[i]!)) return "capital";
    if (s === shape.upper && last === shape.capitalised) return "capital";
    if (s === shape.initial)
      return last === shape.upper ? "upper" : last === shape.lower ? "lower" : "capital";
  }
  if (s === shape.lower) return "lower";
  if (s === shape.upper) return "upper";
  return s === shape.initial ? "initial" : "capital";
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
    i++; // `J.`, `U.S.`, `J.P.`, `T.O'Gorman`
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
      if (!isCapital(s) && !/^(?:t|re|ve|ll|d|m)$/i.test(tail)) break;
      if (after === shape.mark || after === shape.number) break;
      i += 2;
    } else if (mark === 45 || mark === 0x2010 || mark === 0x2011) {
      if (after === shape.mark) break;
      if (after === shape.number || after === shape.alphanumeric) {
        if (i !== at + 1 || !isCapital(s) || ends[at]! - starts[at]! > 4) break;
        return i + 2; // `F-16`, `G-7`
      }
      if (isCapital(s) && isCapital(after)) i += 2;
      else if (isCapital(s) && after === shape.lower && tiesName(text, words, i)) i += 4;
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
    "St Ste Mt Ft Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Gov Sen Rep Hon Rev Mr Mrs Ms Dr Prof Inc Corp Ltd Co Cos Bros Jr Sr Messrs Amb Supt Pres Det Insp " +
    "Calif Fla Mass Mich Minn Conn Ariz Colo Okla Tenn Wash Wis Wyo Ore Neb Mo Md Va Ga Ill Ind Pa Tex Ala Ark Del Kan La Intl Assn Dept Univ Jan Feb Aug Sept Sep Oct Nov Dec"
  ).split(" "),
);

/** Whether a full stop behind the word belongs to it: `St.`, `Corp.` */
const isShort = (word: string): boolean => shortened.has(word);

/** Whether the unit is written with a capital. */
export const isCapitalUnit = (unit: Unit): boolean =>
  unit.kind === "capital" || unit.kind === "upper" || unit.kind === "initial" || unit.kind === "dotted";

/** Whether the unit's word has any of the bits of `wordClass`. */
export const has = (unit: Unit | undefined, bits: number): boolean =>
  unit !== undefined && (unit.word.classes & bits) !== 0;

/** Whether the unit's word is an ordinary one and nothing else that could be a name. */
export const isOrdinary = (unit: Unit): boolean =>
  has(unit, wordClass.common) &&
  !has(unit, wordClass.given | wordClass.place | wordClass.metonym | wordClass.demonym);
