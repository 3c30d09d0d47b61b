import { openingsOf } from "../../../text/openings.ts";
import { WordTable } from "../../../text/wordTable.ts";
import { cueList, type ParticipantCue } from "./cueList.ts";
import { deliberations } from "./deliberations.ts";

type CueEntry = readonly [source: string, cue: ParticipantCue];

/** All cues, each with its pattern's source. */
export const allCues: readonly CueEntry[] = [...cueList, ...deliberations];

/** Cues by the words that they begin with. */
export interface CueTable {
  /** For each word its index in `opened` + 1; 0 if no cue begins with it. */
  readonly openings: WordTable;
  readonly opened: readonly Alternation[];
}

/** Some cues in the order of their list, as one pattern that matches where it is set to. */
export interface Alternation {
  /** One capturing group for each cue. English cues are ASCII, and so are their borders. */
  readonly pattern: RegExp;
  readonly cues: readonly ParticipantCue[];
}

/** The cues of a kind. */
export function cuesThat(holds: (cue: ParticipantCue) => boolean): CueTable {
  const byOpening = new Map<string, CueEntry[]>();
  for (const entry of allCues) {
    if (!holds(entry[1])) continue;
    for (const word of openingsOf(new RegExp(entry[0]))) {
      const known = byOpening.get(word);
      if (known) known.push(entry);
      else byOpening.set(word, [entry]);
    }
  }
  const words = new Map([...byOpening.keys()].map((word, i) => [word, i + 1]));
  return {
    openings: new WordTable((word) => words.get(word.toLowerCase()) ?? 0),
    opened: [...byOpening.values()].map(alternation),
  };
}

function alternation(entries: readonly CueEntry[]): Alternation {
  const sources = entries.map(([source]) => `(${source})`);
  return {
    pattern: new RegExp(`(?<![A-Za-z-])(?:${sources.join("|")})(?![A-Za-z-])`, "iy"),
    cues: entries.map(([, cue]) => cue),
  };
}
