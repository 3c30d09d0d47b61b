import { matchesOf } from "../../../text/matchesOf.ts";
import { tells } from "./meetingWords.ts";
import { cueList, type ParticipantCue } from "./cueList.ts";
import { isDenied } from "./denials.ts";
import type { Sentence } from "./reading.ts";

/** `during the meeting`, `at their talks`; not before, after or on the margins of it. */
const duringMeeting =
  /(?<![A-Za-z])(?:during|at|in|to) (?:the|a|their|today[’']s) (?!(?:sidelines|margins|fringes) of )(?:(?!following |after |before |preceding )[A-Za-z-]+ ){0,4}(?:meeting|session|ministerial|council|summit|talks|gathering)s?(?![A-Za-z])|(?<![A-Za-z])(?:as|when) (?:the |their )?(?:meeting|session|summit|talks) (?:opened|began|closed|ended)(?![A-Za-z])/i;

/** One alternation over the cues that a kind of sentence can hold. English cues are ASCII, and so are their borders. */
function alternation(holds: (cue: ParticipantCue) => boolean): Alternation {
  const held = cueList.filter(([, cue]) => holds(cue));
  const sources = held.map(([source]) => `(${source})`);
  return {
    pattern: new RegExp(`(?<![A-Za-z-])(?:${sources.join("|")})(?![A-Za-z-])`, "gi"),
    cues: held.map(([, cue]) => cue),
  };
}

interface Alternation {
  /** One capturing group for each cue. */
  readonly pattern: RegExp;
  readonly cues: readonly ParticipantCue[];
}

const plain = alternation((cue) => !cue.scene && !cue.caption);
const withScene = alternation((cue) => !cue.caption);
const inCaption = alternation((cue) => !cue.scene);

const ofDelegations = alternation((cue) => cue.delegations ?? false).pattern;

/** Whether a text has a cue by which bodies and countries take part too. */
export const tellsOfDelegations = (text: string): boolean => text.search(ofDelegations) >= 0;

/** A cue as found; offsets into the text that was searched. */
export interface FoundCue {
  readonly cue: ParticipantCue;
  readonly start: number;
  readonly end: number;
}

/** All cues of taking part that a sentence has outside quoted speech. */
export function cuesIn({ unquoted, caption, tells: told }: Sentence): readonly FoundCue[] {
  if (caption) return findCues(unquoted, inCaption);
  const scene = (told & tells.saying) !== 0 && (told & tells.scene) !== 0 && duringMeeting.test(unquoted);
  if (!scene && (told & tells.cue) === 0) return [];
  return findCues(unquoted, scene ? withScene : plain);
}

/** Whether a text that is no sentence of its own has a cue. */
export const hasCue = (text: string): boolean =>
  findCues(text, duringMeeting.test(text) ? withScene : plain).length > 0;

/** All cues of taking part in a text, in order, without those that are denied (`did not attend`). */
function findCues(text: string, { pattern, cues }: Alternation): readonly FoundCue[] {
  const found: FoundCue[] = [];
  for (const match of matchesOf(pattern, text)) {
    if (isDenied(text.slice(Math.max(0, match.index - 120), match.index))) continue;
    const cue = cues[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]!;
    found.push({ cue, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Words that say somebody took part from afar. */
export const byVideo =
  /(?<!\p{L})(by|via|over|through) (secure )?(video|vtc|videoconference|video[- ]?(conference|link|call))|virtual(ly)?(?!\p{L})|(?<!\p{L})remotely(?!\p{L})|(?<!\p{L})online(?!\p{L})|videoconference|(?<!\p{L})(?:via|over|on|by|through) (?:zoom|webex|skype)(?!\p{L})/iu;
