import { PairNumbers } from "../../../text/pairNumbers.ts";

/** Arrays for the next document: those of the one before, since one is read at a time. */
export function unitArrays(length: number): UnitArrays {
  if (length > mostKept) return newArrays(length);
  if (length + 2 * margin > kept.starts.length) kept = newArrays(Math.min(length * 2, mostKept));
  return kept;
}

/** The units of a document as `splitUnits` cuts them, from `margin` on, in arrays that are longer than the document. */
export interface UnitArrays {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The id of each unit's spelling. */
  readonly spellings: Uint32Array;
  /** One of `unitKind` each. */
  readonly kinds: Uint8Array;
  /** Bits of `unitFlag`. */
  readonly flags: Uint8Array;
  /** One of `lineMode` each; the id of its key, what is known of that, its number in the document: `Units` fills them in. */
  readonly modes: Uint8Array;
  readonly keys: Uint32Array;
  readonly classes: Uint32Array;
  readonly contexts: Uint32Array;
  readonly numbers: Uint32Array;
  /** The indices of those written with a capital. */
  readonly capitals: Uint32Array;
  /** By these numbers: the word's key, how often it is written in lower case, how often capitalised inside a sentence. */
  readonly distinct: Uint32Array;
  readonly lowers: Uint32Array;
  readonly insides: Uint32Array;
  /** Phrases of several words, by the number of all but the last word and the number of that. */
  readonly phrases: PairNumbers;
}

/**
 * How many places the arrays have before and behind the units of a document, where no name goes on: rules ask for the
 * neighbours of a unit without asking whether there are any.
 */
export const margin = 32;

/** Larger documents are rare and get arrays of their own. */
const mostKept = 100_000;

function newArrays(units: number): UnitArrays {
  const length = units + 2 * margin;
  return {
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
    spellings: new Uint32Array(length),
    kinds: new Uint8Array(length),
    flags: new Uint8Array(length),
    modes: new Uint8Array(length),
    keys: new Uint32Array(length),
    classes: new Uint32Array(length),
    contexts: new Uint32Array(length),
    numbers: new Uint32Array(length),
    capitals: new Uint32Array(units),
    distinct: new Uint32Array(units),
    lowers: new Uint32Array(units),
    insides: new Uint32Array(units),
    phrases: new PairNumbers(),
  };
}

let kept = newArrays(1024);
