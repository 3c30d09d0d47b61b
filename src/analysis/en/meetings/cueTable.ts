import { openingsOf } from "../../../text/openings.ts";
import { WordTable } from "../../../text/wordTable.ts";
import { cueList } from "./cueList.ts";
import type { ParticipantCue } from "./participantCue.ts";
import { deliberations } from "./deliberations.ts";

/** A cue as it is looked for. */
export interface CuePattern {
  readonly cue: ParticipantCue;
  /** The words that it begins with, in lower case. */
  readonly openings: ReadonlySet<string>;
  /** Matches where it is set to. English cues are ASCII, and so are their borders. */
  readonly pattern: RegExp;
}

/** All cues in the order of their lists. Each pattern is there once: to compile them all takes longer than to use them. */
export const allCues = (): readonly CuePattern[] =>
  (known ??= [...cueList, ...deliberations].map(cuePattern));

let known: readonly CuePattern[] | undefined;

const cuePattern = ([source, cue]: (typeof cueList)[number]): CuePattern => ({
  cue,
  openings: openingsOf(new RegExp(source)),
  pattern: new RegExp(`(?<![A-Za-z-])(?:${source})(?![A-Za-z-])`, "iy"),
});

/** Cues by the words that they begin with. */
export class CueTable {
  private readonly holds: (cue: ParticipantCue) => boolean;
  private readonly words = new Map<string, number>();
  private readonly byWord: CuePattern[][] = [];

  /** @param holds which cues are in it */
  constructor(holds: (cue: ParticipantCue) => boolean) {
    this.holds = holds;
  }

  /** For each word its index in `opened` + 1; 0 if no cue begins with it. */
  readonly openings = new WordTable((word) => {
    if (this.words.size === 0) this.fill();
    return this.words.get(word.toLowerCase()) ?? 0;
  });

  /** The cues that begin with a word: the first that matches counts. */
  get opened(): readonly (readonly CuePattern[])[] {
    return this.byWord;
  }

  private fill(): void {
    for (const each of allCues()) {
      if (!this.holds(each.cue)) continue;
      for (const word of each.openings) {
        const index = this.words.get(word);
        if (index !== undefined) this.byWord[index - 1]!.push(each);
        else this.words.set(word, this.byWord.push([each]));
      }
    }
  }
}
