import { likeness, likenessBefore, runAfter, runBefore } from "./likeness.ts";
import type { Wanted } from "./placeAnchors.ts";

export interface LikelyPlaces {
  /** Where the words stand with so much of their neighbourhood that they can be meant there. */
  readonly strong: readonly number[];
  /** Where too much of it stands for the others to be taken without a look: a copy, or the right place much edited. */
  readonly rivals: readonly number[];
  /** The one of the strong places that has clearly more of the neighbourhood than any other place. */
  readonly best?: number;
}

/** How many code units more than all others the best place must share. */
const clearly = 16;

/** The neighbourhood is compared letter by letter at no more places than this, those that share most. */
const mostCompared = 24;
/** A neighbourhood of fewer code units than this tells nothing. */
const informative = 12;
/** What one side alone must keep right beside the words, and how much of that in the same sentence. */
const oneSide = 24;
const sameSentence = 16;

/**
 * Which occurrences of an anchor's words can be the place that it had. An anchor keeps twice as much neighbourhood as
 * other places shared with it when it was written; so one that shares more than half of it now is no look-alike of old.
 * @param all where the words stand, in normal form
 */
export function likelyPlaces(text: string, one: Wanted, all: readonly number[]): LikelyPlaces {
  const runs = all.map((at): Runs => {
    const before = runBefore(one.prefix, one.prefix.length, text, at, one.prefix.length);
    const after = runAfter(one.suffix, 0, text, at + one.quote.length, one.suffix.length);
    return { at, before, after };
  });
  if (runs.length > mostCompared) {
    runs.sort((a, b) => b.before + b.after - a.before - a.after);
    runs.length = mostCompared;
  }
  const strong = runs.filter((run) => isStrong(text, one, run));
  const rivals = runs.filter((run) => !strong.includes(run) && isRival(one, run));
  const [first, second] = [...strong, ...rivals].sort((a, b) => shared(b) - shared(a));
  // Where the same sentence stands twice, once beside an old neighbour, either may be meant.
  const isBest =
    first !== undefined &&
    strong.includes(first) &&
    (second === undefined ||
      (shared(first) >= shared(second) + clearly && Math.min(first.before, first.after) >= informative));
  return { strong: strong.map(atOf), rivals: rivals.map(atOf), ...(isBest && { best: first.at }) };
}

const shared = ({ before, after }: Runs): number => before + after;
const atOf = ({ at }: Runs): number => at;

/** How much of an anchor's neighbourhood stands right beside an occurrence. */
interface Runs {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

function isStrong(text: string, one: Wanted, { at, before, after }: Runs): boolean {
  const { prefix, suffix, quote } = one;
  // Where a sentence was taken out, the one before it meets the words that stood behind it; hence “in the same sentence”.
  if (before >= wanted(prefix) && untilStopBefore(prefix, before) >= sameSentence) return true;
  if (after >= wanted(suffix) && untilStopAfter(suffix, after) >= sameSentence) return true;
  if (
    Math.max(before / wanted(prefix), after / wanted(suffix)) >= 1 &&
    Math.min(before, after) >= informative
  )
    return true;
  if (prefix.length + suffix.length < informative) return quote.length >= 2 * oneSide;
  const left = before === prefix.length ? 1 : likenessBefore(prefix, text, at);
  const behind = at + quote.length;
  const right =
    after === suffix.length ? 1 : likeness(suffix, text.slice(behind, behind + suffix.length + informative));
  // Long words speak for themselves.
  return (left >= 0.75 && right >= 0.75) || (quote.length >= 2 * oneSide && left + right >= 0.5);
}

/** How much of one side is enough by itself: more than any look-alike of old shares with it. */
const wanted = (side: string): number => Math.max(oneSide, 0.6 * side.length);

function isRival({ prefix, suffix, quote }: Wanted, { before, after }: Runs): boolean {
  return (
    before >= Math.max(sameSentence, 0.6 * prefix.length) ||
    after >= Math.max(sameSentence, 0.6 * suffix.length) ||
    before + after >= Math.max(sameSentence, 0.45 * (prefix.length + suffix.length)) ||
    quote.length >= 2 * oneSide
  );
}

/** How much of the last `run` code units belongs to the last sentence. */
function untilStopBefore(prefix: string, run: number): number {
  const words = prefix.slice(prefix.length - run);
  const stop = Math.max(...stops.map((mark) => words.lastIndexOf(mark)));
  return stop < 0 ? run : words.length - stop - 2;
}

/** How much of the first `run` code units belongs to the first sentence. */
function untilStopAfter(suffix: string, run: number): number {
  const found = stops.map((mark) => suffix.indexOf(mark)).filter((at) => at >= 0);
  return Math.min(run, ...found);
}

const stops = [". ", "! ", "? ", '." ', '," ', '" '];
