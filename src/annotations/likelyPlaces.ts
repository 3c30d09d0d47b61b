import { contextLength } from "./anchorOf.ts";
import type { NormalText } from "./normalText.ts";
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
const clearly = 20;

/** The neighbourhood is compared letter by letter at no more places than this, those that share most. */
const mostCompared = 24;
/** A neighbourhood of fewer code units than this tells nothing. */
const informative = 12;
/** What one side alone must keep right beside the words, and how much of that in the same sentence. */
const oneSide = 24;
const sameSentence = 12;

/**
 * Which occurrences of an anchor's words can be the place that it had. An anchor keeps twice as much neighbourhood as
 * other places shared with it when it was written; so one that shares more than half of it now is no look-alike of old.
 * @param all where the words stand, in normal form
 */
export function likelyPlaces(
  { text, starts, ends }: NormalText,
  original: string,
  one: Wanted,
  all: readonly number[],
): LikelyPlaces {
  /** Whether a space of the normal form is a blank line, which ends a paragraph. */
  const isBlank = (at: number): boolean => /\n\s*\n|\r\r/.test(original.slice(starts[at], ends[at]));
  const runs = all
    .filter((at) => isWhole(text, one, at))
    .map((at): Runs => {
      const before = runBefore(one.prefix, one.prefix.length, text, at, one.prefix.length);
      const after = runAfter(one.suffix, 0, text, at + one.quote.length, one.suffix.length);
      return { at, before, after };
    });
  if (runs.length > mostCompared) {
    runs.sort((a, b) => b.before + b.after - a.before - a.after);
    runs.length = mostCompared;
  }
  const isOnly = runs.length === 1;
  const likely = runs.filter((run) => isStrong(text, isBlank, one, run) || isRival(one, run));
  const kept = isLong(one.prefix) || isLong(one.suffix) ? likely : withoutRows(text, one, likely);
  const strong = kept.filter((run) => (isOnly && isTelling(one, run)) || isStrong(text, isBlank, one, run));
  const rivals = kept.filter((run) => !strong.includes(run));
  const [first, second] = kept.toSorted((a, b) => shared(b) - shared(a));
  // Where the same sentence stands twice, once beside an old neighbour, either may be meant.
  const isBest =
    first !== undefined &&
    strong.includes(first) &&
    (second === undefined ||
      (shared(first) >= shared(second) + clearly && Math.min(first.before, first.after) >= informative));
  return { strong: strong.map(atOf), rivals: rivals.map(atOf), ...(isBest && { best: first.at }) };
}

/** Whether no letter now joins words that stood free: `Berg` in `Bergen`. */
function isWhole(text: string, { prefix, suffix, quote }: Wanted, at: number): boolean {
  const behind = at + quote.length;
  const joins = (left: string, right: string): boolean =>
    isLetter.test(left.slice(-1)) && isLetter.test(right.slice(0, 1));
  return (
    (joins(quote, suffix) || !joins(quote, text.slice(behind, behind + 1))) &&
    (joins(prefix, quote) || !joins(text.slice(Math.max(0, at - 1), at), quote))
  );
}

const isLetter = /[\p{L}\p{N}]/u;

/** A stretch repeated right behind itself counts once, as the first: a row that was not there when this was written. */
const withoutRows = (text: string, { quote }: Wanted, runs: readonly Runs[]): readonly Runs[] =>
  runs.filter(
    ({ at }) =>
      !runs.some((other) => {
        const apart = at - other.at;
        if (apart <= 0 || apart > longestRow) return false;
        const before = runBefore(text, other.at, text, at, apart);
        return (
          before + quote.length + runAfter(text, other.at + quote.length, text, at + quote.length, apart) >=
          apart
        );
      }),
  );

const longestRow = 1_000;

const shared = ({ before, after }: Runs): number => before + after;
const atOf = ({ at }: Runs): number => at;

/** How much of an anchor's neighbourhood stands right beside an occurrence. */
interface Runs {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

function isStrong(
  text: string,
  isBlank: (at: number) => boolean,
  one: Wanted,
  { at, before, after }: Runs,
): boolean {
  const { prefix, suffix, quote } = one;
  const behind = at + quote.length;
  // Where a sentence was taken out, the one before it meets the words that stood behind it; hence “in the same sentence”.
  if (speaksAlone(prefix, before) && stopBefore(text, isBlank, at, before) >= sameSentence) return true;
  if (speaksAlone(suffix, after) && stopAfter(text, isBlank, behind, after) >= sameSentence) return true;
  if (before === prefix.length && isLong(prefix) && after >= 3) return true;
  if (after === suffix.length && isLong(suffix) && before >= 3) return true;
  if (before >= wanted(prefix) && after >= least(suffix)) return true;
  if (after >= wanted(suffix) && before >= least(prefix)) return true;
  // At a text's beginning and end there is nothing to compare; it must be there still.
  const left = before === prefix.length ? 1 : likenessBefore(prefix, text, at);
  const right =
    after === suffix.length ? 1 : likeness(suffix, text.slice(behind, behind + suffix.length + informative));
  const isLeft = prefix.length < informative ? at <= prefix.length + 1 : left >= alike(prefix);
  const isRight =
    suffix.length < informative ? text.length - behind <= suffix.length + 1 : right >= alike(suffix);
  const isNear = Math.min(before, after) >= 3 || Math.min(left, right) >= 0.9;
  // Long words speak for themselves.
  return (isLeft && isRight && isNear) || (quote.length >= 2 * oneSide && left + right >= 0.5);
}

/** How much of one side is enough: more than any look-alike of old shares with it. */
const wanted = (side: string): number => Math.max(oneSide, 0.6 * side.length);

/** Whether a side had to be long to tell it from a look-alike: less of it proves nothing then. */
const isLong = (side: string): boolean => side.length > contextLength + informative / 2;
/** About a word, with the space before it. */
const aWord = 8;
/** How much of one side is enough beside most of the other. */
const least = (side: string): number => (isLong(side) ? wanted(side) : aWord);
/** How alike a side must be. */
const alike = (side: string): number => (isLong(side) ? 0.92 : 0.75);

/** Whether one side is enough without the other. Not where it was long already to tell it from a look-alike. */
const speaksAlone = (side: string, run: number): boolean => run >= oneSide && !isLong(side);

/**
 * Whether words that stand in one place only are recognised by some of what stood on one side: more than a look-alike
 * of old can share there, as the side would be long then.
 */
const isTelling = ({ quote, prefix, suffix }: Wanted, { before, after }: Runs): boolean =>
  quote.length >= aName &&
  ((before >= beyondLookAlikes && !isLong(prefix)) || (after >= beyondLookAlikes && !isLong(suffix)));

const aName = 12;
const beyondLookAlikes = 18;

function isRival({ prefix, suffix, quote }: Wanted, { before, after }: Runs): boolean {
  return (
    before >= Math.max(sameSentence, 0.6 * prefix.length) ||
    after >= Math.max(sameSentence, 0.6 * suffix.length) ||
    before + after >= Math.max(sameSentence, 0.45 * (prefix.length + suffix.length)) ||
    quote.length >= 2 * oneSide
  );
}

/** How many of the `run` code units before a place belong to its sentence. */
function stopBefore(text: string, isBlank: (at: number) => boolean, end: number, run: number): number {
  for (let size = 1; size <= run; size++)
    if (text[end - size] === " " && isStop(text, end - size, size > 3 ? () => false : isBlank))
      return size - 1;
  return run;
}

/** The same for those behind it. */
function stopAfter(text: string, isBlank: (at: number) => boolean, start: number, run: number): number {
  for (let size = 0; size < run; size++)
    if (text[start + size] === " " && isStop(text, start + size, size > 3 ? () => false : isBlank))
      return size;
  return run;
}

/** Whether a sentence ends before a space: by a stop or a closing quotation mark, or as a blank line is there. */
const isStop = (text: string, space: number, isBlank: (at: number) => boolean): boolean =>
  /[.!?"]/.test(text[space - 1] ?? "") || isBlank(space);
