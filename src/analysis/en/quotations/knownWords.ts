import type { Vocabulary } from "../../../text/vocabulary.ts";
import { cueOf, type Cue } from "./cues.ts";
import { classesOf } from "./wordClasses.ts";

/** A word as the speaker rules know it. */
export interface KnownWord {
  /** As written. */
  readonly text: string;
  readonly lower: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Its classes: bits of `is`. */
  readonly is: number;
  readonly cue: Cue | undefined;
}

/** What the rules know of the words of a vocabulary, by id; each is looked at once, when first asked for. */
export function knownWords(vocabulary: Vocabulary): (KnownWord | undefined)[] {
  let words = known.get(vocabulary);
  if (!words) known.set(vocabulary, (words = []));
  return words;
}

const known = new WeakMap<Vocabulary, (KnownWord | undefined)[]>();

/** A word, read for the first time. */
export function readWord(text: string): KnownWord {
  const lower = text.toLowerCase();
  return {
    text,
    lower,
    capital: text.charCodeAt(0) !== lower.charCodeAt(0),
    is: classesOf(lower),
    cue: cueOf(lower),
  };
}
