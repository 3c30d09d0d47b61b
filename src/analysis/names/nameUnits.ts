import { beginsUpper, shape, type Words } from "../../text/words.ts";
import { emptyHash, hashWord } from "./wordHash.ts";

/** Names of more units are cut off: nobody writes them, and a walk stays short. */
export const maxUnits = 16;

/** How two units of a name are joined in writing. */
export const joint = {
  space: 0,
  /** A hyphen or dash without space around it: `NATO-Ukraine`. */
  hyphen: 1,
  /** The same between spaces. */
  spacedHyphen: 2,
  dot: 3,
  apostrophe: 4,
  comma: 5,
  /** Marks that no name joins its words with. */
  none: 7,
} as const;

/** How a unit is written, as far as names care. */
export const letterCase = {
  /** No capital at the beginning, or a number or mark. */
  any: 0,
  capital: 1,
  /** Two or more capitals, or letters with full stops: `NATO`, `U.S.` */
  upper: 2,
} as const;

/**
 * One step over a name's words: a word; letters joined by full stops, read as one (`U.S.`); or a mark that can be part
 * of a name (`&`). A reader is used again and again, so that matching makes no garbage.
 */
export interface UnitReader {
  /** Of the unit read last. */
  hash: number;
  case: number;
  /** A single letter: `J` of `Lloyd J. Austin`. */
  initial: boolean;
  /** Letters with full stops between: `U.S.` */
  dotted: boolean;
  /** First token after the unit. */
  next: number;
  /** Where the unit ends in the text; the last full stop of `U.S.` is inside. */
  end: number;
}

export const unitReader = (): UnitReader => ({
  hash: 0,
  case: 0,
  initial: false,
  dotted: false,
  next: 0,
  end: 0,
});

/**
 * Read the unit that begins at a token.
 * @param hashes those of `hashesOfWords`, where many texts have the same words
 */
export function readUnit(
  text: string,
  words: Words,
  token: number,
  reader: UnitReader,
  hashes?: Uint32Array,
): void {
  const { starts, ends, shapes } = words;
  const start = starts[token]!;
  const end = ends[token]!;
  const kind = shapes[token]!;
  reader.initial = kind === shape.initial;
  reader.dotted = false;
  reader.next = token + 1;
  reader.end = end;
  if (kind === shape.initial && isDottedLetter(text, words, token + 2) && isDot(text, words, token + 1)) {
    readDotted(text, words, token, reader);
    return;
  }
  reader.hash = hashes ? hashes[words.spellings[token]!]! | 0 : hashWord(text, start, end);
  reader.case =
    kind === shape.upper
      ? letterCase.upper
      : kind === shape.capitalised || kind === shape.initial || kind === shape.mixed
        ? kind === shape.mixed && !beginsUpper(text, start)
          ? letterCase.any
          : letterCase.capital
        : kind === shape.alphanumeric && beginsUpper(text, start)
          ? letterCase.capital
          : letterCase.any;
}

/**
 * Read what joins the unit before `token` to the next; gives one of `joint` and moves `reader.next` to the next unit's
 * first token. `joint.none` if the paragraph ends (`limit`) or other marks stand between.
 */
export function readJoint(text: string, words: Words, limit: number, reader: UnitReader): number {
  const { starts, ends, shapes } = words;
  let token = reader.next;
  let found: number = joint.space;
  for (let marks = 0; token < limit; marks++, token++) {
    if (shapes[token] !== shape.mark) break;
    const kind = jointOf(text.charCodeAt(starts[token]!));
    if (kind === joint.none) break; // a mark that is a unit of its own
    if (marks === 2) return joint.none;
    const tightBefore = starts[token] === ends[token - 1];
    const tightAfter = token + 1 < limit && starts[token + 1] === ends[token];
    if (kind === joint.hyphen) {
      if (tightBefore !== tightAfter) return joint.none;
      found = tightBefore ? joint.hyphen : joint.spacedHyphen;
    } else if (!tightBefore) return joint.none;
    else if (kind === joint.apostrophe && !tightAfter) return joint.none;
    else if (found === joint.space) found = kind;
    else return joint.none;
  }
  reader.next = token;
  return token < limit ? found : joint.none;
}

function jointOf(code: number): number {
  switch (code) {
    case 0x2d: // -
    case 0x2010: // ‐
    case 0x2011: // ‑
    case 0x2013: // –
      return joint.hyphen;
    case 0x2e:
      return joint.dot;
    case 0x27: // '
    case 0x2019: // ’
    case 0x2bc: // ʼ
      return joint.apostrophe;
    case 0x2c:
      return joint.comma;
    default:
      return joint.none;
  }
}

/** `U.S.`, `U.S`: at most seventeen letters, each but perhaps the last with a full stop right behind it. */
function readDotted(text: string, words: Words, first: number, reader: UnitReader): void {
  let token = first;
  let hash = emptyHash;
  for (let letters = 0; ; letters++) {
    hash = hashWord(text, words.starts[token]!, words.ends[token]!, hash);
    reader.end = words.ends[token]!;
    reader.next = token + 1;
    if (!isDot(text, words, token + 1)) break;
    reader.end = words.ends[token + 1]!;
    reader.next = token + 2;
    if (letters === maxUnits || !isDottedLetter(text, words, token + 2)) break;
    token += 2;
  }
  reader.hash = hash;
  reader.case = letterCase.upper;
  reader.initial = false;
  reader.dotted = true;
}

/** A full stop right behind the token before it. */
const isDot = (text: string, words: Words, token: number): boolean =>
  token < words.count &&
  words.starts[token] === words.ends[token - 1] &&
  text.charCodeAt(words.starts[token]!) === 0x2e;

/** A capital right behind the token before it. */
const isDottedLetter = (_text: string, words: Words, token: number): boolean =>
  token < words.count &&
  words.shapes[token] === shape.initial &&
  words.starts[token] === words.ends[token - 1];
