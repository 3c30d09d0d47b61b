import { openingPairsOf, type OpeningPairs } from "../../../text/openings.ts";
import { WordColumns } from "../../../text/wordTable.ts";
import { cueList } from "./cueList.ts";
import type { ParticipantCue } from "./participantCue.ts";
import { deliberations } from "./deliberations.ts";

/** A cue as it is looked for. */
export interface CuePattern {
  readonly cue: ParticipantCue;
  /** The words that it begins with, in lower case, each with those that it goes on with if it needs one of them. */
  readonly openings: OpeningPairs;
  /** Matches where it is set to. English cues are ASCII, and so are their borders. */
  readonly pattern: RegExp;
}

/** All cues in the order of their lists. Each pattern is there once: to compile them all takes longer than to use them. */
export const allCues = (): readonly CuePattern[] =>
  (known ??= [...cueList, ...deliberations].map(cuePattern));

let known: readonly CuePattern[] | undefined;

const cuePattern = ([source, cue]: (typeof cueList)[number]): CuePattern => ({
  cue,
  openings: openingPairsOf(new RegExp(source)),
  pattern: new RegExp(`(?<![A-Za-z-])(?:${source})(?![A-Za-z-])`, "iy"),
});

/**
 * For each word its number among those that cues begin with, and among those that cues go on with as their second word;
 * 0 if it is none of them.
 */
export const cueWords = new WordColumns(2, (word, add) => {
  const { firsts, seconds } = numberedWords();
  const lower = word.toLowerCase();
  add(0, firsts.get(lower) ?? 0);
  add(1, seconds.get(lower) ?? 0);
});

/** The words that cues begin with, numbered from 1 on. */
interface NumberedWords {
  readonly firsts: ReadonlyMap<string, number>;
  readonly seconds: ReadonlyMap<string, number>;
  /** The cues that begin with each of `firsts`, with the numbers of `seconds` one of which they need. */
  readonly opened: readonly (readonly (readonly [CuePattern, ReadonlySet<number> | undefined])[])[];
}

const numberedWords = (): NumberedWords => (numbered ??= numberWords());

let numbered: NumberedWords | undefined;

function numberWords(): NumberedWords {
  const firsts = new Map<string, number>();
  const seconds = new Map<string, number>();
  const opened: [CuePattern, ReadonlySet<number> | undefined][][] = [];
  for (const cue of allCues())
    for (const [first, behind] of cue.openings) {
      const needed = behind && new Set(Array.from(behind, (second) => numberOf(seconds, second)));
      (opened[numberOf(firsts, first)] ??= []).push([cue, needed]);
    }
  return { firsts, seconds, opened };
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const number = numbers.get(word) ?? numbers.size + 1;
  numbers.set(word, number);
  return number;
}

/** Cues by the two words that they begin with. */
export class CueTable {
  private readonly holds: (cue: ParticipantCue) => boolean;
  private readonly known: (readonly CuePattern[])[][] = [];

  /** @param holds which cues are in it */
  constructor(holds: (cue: ParticipantCue) => boolean) {
    this.holds = holds;
  }

  /** The cues that can begin with a word and the one behind it, by their numbers in `cueWords`: the first that matches counts. */
  opened(first: number, second: number): readonly CuePattern[] {
    return ((this.known[first] ??= [])[second] ??= this.find(first, second));
  }

  private find(first: number, second: number): readonly CuePattern[] {
    const found: CuePattern[] = [];
    for (const [each, needed] of numberedWords().opened[first] ?? [])
      if (this.holds(each.cue) && (needed?.has(second) ?? true)) found.push(each);
    return found;
  }
}
