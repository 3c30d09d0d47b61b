import { characterClasses, classOfCodePoint, LOWER, SPACE, SURROGATE } from "./characterClasses.ts";
import { shortLength, type Vocabulary } from "./vocabulary.ts";

/** Tokens of a stretch of text. The arrays are used again for the next one; what stands in them behind `count` means nothing. */
export interface CutWords {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly spellings: Uint32Array;
  /** Where the next stretch begins. */
  readonly next: number;
}

/**
 * Cut out the tokens that begin in the stretch of text at an offset: some thousand code units, up to a limit that comes
 * before. Processors look up several words at a time where nothing else stands between, so that all are cut out first.
 */
export function cutWords(text: string, from: number, limit: number, vocabulary: Vocabulary): CutWords {
  const to = Math.min(from + stretch, limit);
  copyUnits(text, from, to);
  count = 0;
  let at = from;
  for (;;) {
    at = cutShort(at, to, from, to < limit);
    if (at >= to) break;
    at = cutAny(text, at, limit);
    if (at >= to) break;
  }
  lookUp(text, from, vocabulary);
  return { count, starts, ends, spellings, next: at };
}

const stretch = 16_384;
let count = 0;
const starts = new Uint32Array(stretch);
const ends = new Uint32Array(stretch);
const spellings = new Uint32Array(stretch);
/** Of each token the letters as a vocabulary has those of short words. The first number tells of others, as no word ends so. */
const letters = new Int32Array(3 * stretch);
const notShort = 0;
const notLookedAt = 1;

/** Engines look up how a string is held whenever they are asked for one of its letters: an array is read in half the time. */
const units = new Uint16Array(stretch);
/** Node copies a string at once, in the order of bytes that nearly all machines have; browsers have no such thing. */
const bytes =
  typeof Buffer !== "undefined" && new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
    ? Buffer.from(units.buffer)
    : undefined;

function copyUnits(text: string, from: number, to: number): void {
  if (bytes && to - from > 100)
    bytes.write(from === 0 && to === text.length ? text : text.slice(from, to), "utf16le");
  else for (let i = from; i < to; i++) units[i - from] = text.charCodeAt(i);
}

/**
 * Cut out tokens from an offset on.
 * @param from which offset `units` begin with @param open whether the text goes on behind `to`
 * @returns `to`, or where a token begins that has characters of two code units or may go on behind `to`
 */
function cutShort(at: number, to: number, from: number, open: boolean): number {
  const classes = characterClasses();
  const limit = to - from;
  let token = count;
  let i = at - from;
  while (i < limit) {
    const start = i;
    let low = units[i++]!;
    let kind = classes[low]!;
    if (kind === SPACE) continue;
    let middle = 0;
    let high = 0;
    let bits = low;
    if (kind >= LOWER)
      for (; i < limit; i++) {
        const code = units[i]!;
        kind = classes[code]!;
        if (kind < LOWER) break;
        high = (high << 8) | (middle >>> 24);
        middle = (middle << 8) | (low >>> 24);
        low = (low << 8) | code;
        bits |= code;
      }
    // A letter is the last one looked at only where the stretch ends.
    if (kind >= SURROGATE && (kind === SURROGATE || open)) {
      i = start;
      break;
    }
    starts[token] = start + from;
    ends[token] = i + from;
    letters[3 * token] = bits < 0x100 && i - start <= shortLength ? low : notShort;
    letters[3 * token + 1] = middle;
    letters[3 * token + 2] = high;
    token++;
  }
  count = token;
  return i + from;
}

/** Cut out the token at an offset, of whatever characters, or nothing if white space stands there; gives where it ends. */
function cutAny(text: string, start: number, limit: number): number {
  const first = text.codePointAt(start)!;
  const kind = classOfCodePoint(first);
  let end = start + sizeOf(first);
  if (kind === SPACE) return end;
  if (kind >= LOWER)
    while (end < limit) {
      const point = text.codePointAt(end)!;
      if (classOfCodePoint(point) < LOWER) break;
      end += sizeOf(point);
    }
  starts[count] = start;
  ends[count] = end;
  letters[3 * count++] = notLookedAt;
  return end;
}

const sizeOf = (point: number): number => (point > 0xffff ? 2 : 1);

function lookUp(text: string, from: number, vocabulary: Vocabulary): void {
  for (let token = 0, at = 0; token < count; token++, at += 3) {
    const low = letters[at]!;
    spellings[token] =
      low > notLookedAt || low < 0
        ? vocabulary.idOfShort(low, letters[at + 1]!, letters[at + 2]!)
        : low === notShort
          ? vocabulary.idOfLong(units, starts[token]! - from, ends[token]! - from)
          : vocabulary.idOf(text, starts[token], ends[token]);
  }
}
