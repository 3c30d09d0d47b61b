import { grown } from "../text/grown.ts";

/**
 * A text in the form in which texts are compared: white space as single spaces, straight quotation marks, decomposed
 * letters (NFD). So neither other line ends nor wrapping, curled quotation marks or another Unicode form count as a change.
 */
export interface NormalText {
  readonly text: string;
  /** For each code unit of `text` where what it came from begins and ends in the original. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The normal form of a text with the way back. Linear. */
export function normalText(original: string): NormalText {
  const parts: string[] = [];
  let starts: Uint32Array = new Uint32Array(original.length + 16);
  let ends: Uint32Array = new Uint32Array(original.length + 16);
  let length = 0;
  const add = (part: string, start: number, end: number): void => {
    parts.push(part);
    if (length + part.length > starts.length) {
      starts = withRoom(starts, length + part.length);
      ends = withRoom(ends, length + part.length);
    }
    starts.fill(start, length, length + part.length);
    ends.fill(end, length, length + part.length);
    length += part.length;
  };
  let at = 0;
  while (at < original.length) {
    const plain = plainRun(original, at);
    if (plain > at) {
      parts.push(original.slice(at, plain));
      for (; at < plain; at++, length++) {
        if (length === starts.length) {
          starts = withRoom(starts, length + 1);
          ends = withRoom(ends, length + 1);
        }
        starts[length] = at;
        ends[length] = at + 1;
      }
      continue;
    }
    unit.lastIndex = at;
    const found = unit.exec(original)![0];
    add(normalUnit(found), at, at + found.length);
    at += found.length;
  }
  return { text: parts.join(""), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** The normal form of a few words. */
export const normal = (words: string): string => words.replace(anyUnit, normalUnit);

/** Index of the first unit of the normal text that begins at or after an offset of the original. */
export function normalIndex({ starts }: NormalText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** White space, or a character with the marks that follow it. */
const source = String.raw`\s+|[^\s]\p{M}*`;
const unit = new RegExp(source, "uy");
const anyUnit = new RegExp(source, "gu");

function normalUnit(found: string): string {
  const code = found.charCodeAt(0);
  if (found.length === 1 && code > 32 && code < 128) return found;
  if (/^\s/.test(found)) return " ";
  return straight[found] ?? found.normalize("NFD");
}

const straight: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
};

/** The end of a run of ASCII letters, digits and marks with single spaces between, none of which changes. */
function plainRun(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code > 127 || code < 32) break;
    if (code === 32 && isSpaceCode(text.charCodeAt(at + 1))) break;
    at++;
  }
  // A mark that follows belongs to the last letter.
  return at < text.length && at > from && text.charCodeAt(at) > 127 ? at - 1 : at;
}

const isSpaceCode = (code: number): boolean => code <= 32 || code >= 128;

const withRoom = (numbers: Uint32Array, least: number): Uint32Array =>
  grown(numbers, new Uint32Array(Math.max(least, numbers.length * 2)));
