import { cueWords, CueTable } from "./cueTable.ts";
import { wordIndexAt, type Words } from "../../../text/words.ts";
import { tells, tellsBefore } from "./meetingWords.ts";
import type { ParticipantCue } from "./participantCue.ts";
import { isDenied } from "./denials.ts";
import { pointsElsewhere } from "./elsewhere.ts";
import type { Sentence } from "./reading.ts";
import { sceneFor, scenesOf, type Scene } from "./scenes.ts";

const plain = new CueTable((cue) => !cue.scene && !cue.caption);
const withScene = new CueTable((cue) => !cue.caption && !cue.deed);
const withDeeds = new CueTable((cue) => !cue.caption);
const inCaption = new CueTable((cue) => !cue.scene);
const ofDelegations = new CueTable((cue) => cue.delegations ?? false);

/** Whether a sentence has a cue by which bodies and countries take part too. */
export const tellsOfDelegations = ({ source, unquoted, start, tells: told }: Sentence): boolean =>
  (told & tells.delegation) !== 0 && findCues(source.words, unquoted, start, ofDelegations).length > 0;

/** A cue as found; offsets into the text that was searched. */
export interface FoundCue {
  readonly cue: ParticipantCue;
  readonly start: number;
  readonly end: number;
  /** The index of its first word among those of the document. */
  readonly word: number;
  /** What it happened during, where the cue has to say so. */
  readonly scene: Scene | undefined;
}

/** All cues of taking part that a sentence has outside quoted speech, but for those denied (`did not attend`). */
export function cuesIn(sentence: Sentence): readonly FoundCue[] {
  const { unquoted, start, tells: told } = sentence;
  const { words } = sentence.source;
  const scenes = (told & tells.saying) !== 0 && (told & tells.scene) !== 0 ? scenesOf(unquoted) : none;
  if (scenes.length === 0 && !sentence.caption && (told & tells.taking) === 0) return none;
  const table = sentence.caption ? inCaption : scenes.length > 0 ? withDeeds : plain;
  const all = findCues(words, unquoted, start, table);
  if (all.length === 0) return none;
  const isElsewhere = all.some(({ cue }) => cue.course) && pointsElsewhere(sentence);
  const denies = (told & tells.denial) !== 0;
  if (scenes.length === 0 && !isElsewhere && !denies) return all;
  const found: FoundCue[] = [];
  for (const one of all) {
    const { cue, end, word } = one;
    if (isElsewhere && cue.course) continue;
    const scene = cue.scene && sceneFor(scenes, unquoted, one.start, end, cue.deed ?? false);
    if ((cue.scene && !scene) || (denies && !isTold(words, one, unquoted, start))) continue;
    found.push(scene ? { cue, start: one.start, end, word, scene } : one);
  }
  return found;
}

/** Whether a stretch of a sentence has a cue. */
export function hasCue(words: Words, text: string, start: number): boolean {
  const cues = findCues(words, text, start, scenesOf(text).length > 0 ? withScene : plain);
  return cues.some((cue) => isTold(words, cue, text, start));
}

const none: readonly never[] = [];

/** Whether a cue is told as a fact. The text is read for a denial only where one may begin before the cue. */
function isTold(words: Words, cue: FoundCue, text: string, start: number): boolean {
  const from = Math.max(0, cue.start - 120);
  return !tellsBefore(words, cue.word, start + from, tells.denial) || !isDenied(text.slice(from, cue.start));
}

/**
 * All cues of taking part in a stretch of the document, in order; only words that a cue can begin with are looked at.
 *
 * @param start where the stretch begins; what of it does not count may be blanked out
 */
function findCues(words: Words, text: string, start: number, table: CueTable): readonly FoundCue[] {
  const [firsts, seconds] = cueWords.of(words.vocabulary) as [Uint32Array, Uint32Array];
  const { count, starts, spellings } = words;
  const limit = start + text.length;
  let found: FoundCue[] | undefined;
  let from = start;
  for (let w = wordIndexAt(words, start); w < count && starts[w]! < limit; w++) {
    const first = firsts[spellings[w]!]!;
    const at = starts[w]!;
    if (first === 0 || at < from) continue;
    const cues = table.opened(first, w + 1 < count ? seconds[spellings[w + 1]!]! : 0);
    for (let i = 0; i < cues.length; i++) {
      const { pattern, cue } = cues[i]!;
      pattern.lastIndex = at - start;
      if (!pattern.test(text)) continue;
      (found ??= []).push({ cue, start: at - start, end: pattern.lastIndex, word: w, scene: undefined });
      from = start + pattern.lastIndex;
      break;
    }
  }
  return found ?? none;
}

/** Words that say somebody took part from afar. */
export const byVideo =
  /(?<![A-Za-z])(?<!\p{L})(by|via|over|through) (?:an? )?(secure )?(video|vtc|videoconference|video[- ]?(conference|link|call))|(?<![A-Za-z])(?<!\p{L})video (?:message|address|statement|appearance)|virtual(ly)?(?!\p{L})|(?<![A-Za-z])(?<!\p{L})remotely(?!\p{L})|(?<![A-Za-z])(?<!\p{L})online(?!\p{L})|videoconference|(?<![A-Za-z])(?<!\p{L})beamed in(?!\p{L})|(?<![A-Za-z])(?:appear(?:ed|s|ing) on (?:a |the )?(?:large |big |giant )?screen|on (?:a |the )?(?:large |big |giant )?screen from)(?!\p{L})|(?<![A-Za-z])(?<!\p{L})(?:via|over|on|by|through) (?:zoom|webex|skype)(?!\p{L})/iu;
