import { openingPairsOf, type OpeningPairs } from "../../../text/openings.ts";
import type { Words } from "../../../text/words.ts";
import { WordColumns } from "../../../text/wordTable.ts";
import { allCues } from "./cueTable.ts";
import { denials } from "./denials.ts";
import { elsewhere, leaving } from "./elsewhereWords.ts";
import {
  bodiesThatSit,
  eventKinds,
  eventVerbs,
  gatheringWords,
  groupHeads,
  heldIts,
  meetingOf,
} from "./gatherings.ts";
import type { ParticipantCue } from "./participantCue.ts";
import { outsiders, titleBefore } from "./officeWords.ts";
import { actingFor } from "./standIns.ts";

/** What the meeting rules ask of the words of a sentence, as bits; most sentences have none and are passed over. */
export const tells = {
  /** People came together. */
  gathering: 1,
  met: 1 << 1,
  /** `round` and `table`, which tell of a gathering side by side. */
  round: 1 << 2,
  table: 1 << 3,
  /** A word that some cue of taking part begins with. */
  cue: 1 << 4,
  /** The first two words of a cue by which bodies and countries take part. */
  delegation: 1 << 5,
  /** A word of saying that counts during a meeting. */
  saying: 1 << 6,
  /** What such a sentence says it was said during. */
  scene: 1 << 7,
  /** A word of each label of a list of those present or absent. */
  label: 1 << 8,
  /** A word of each phrase that opens a picture's text: `left to right`, `pictured`. */
  picture: 1 << 9,
  /** A verb of coming together: `ministers met`, `leaders held`. */
  convening: 1 << 10,
  /** A word of taking part from afar: `virtually`, `by video`. */
  afar: 1 << 11,
  /** A word that a denial begins with: `did not attend`. */
  denial: 1 << 12,
  /** A word by which somebody acts for somebody else: `on behalf of`. */
  standIn: 1 << 13,
  /** A word (or mark) of those from which on a list names others than those who were there: `apologies`. */
  away: 1 << 14,
  /** Those who sit at a meeting: `ministers agreed`. */
  sitting: 1 << 15,
  /** What may have met, or been a meeting: `the board`, `the visit`. */
  lead: 1 << 16,
  /** The first two words of a cue of taking part that needs no scene. */
  taking: 1 << 17,
  /** A word of what points elsewhere: `in an interview`. */
  elsewhere: 1 << 18,
  /** A word of what says so even of those who have a seat. */
  leaving: 1 << 19,
  /** Who looks on from outside: `analysts`. */
  outsider: 1 << 20,
  /** A title as it stands before a name. */
  title: 1 << 21,
  /** Those who come together as a group: `ministers`, `heads of state`. */
  group: 1 << 22,
  /** A kind of meeting: `symposium`. */
  kind: 1 << 23,
  /** What is told of meetings that were held: `ended`, `took place`. */
  event: 1 << 24,
  /** What meets as a body: `the city council`. */
  body: 1 << 25,
  /** A year of this century or the last. */
  year: 1 << 26,
  /** That a meeting of one's own was held: `held its`. */
  heldIts: 1 << 28,
  /** A kind of meeting with whose it is: `session of`. */
  meetingOf: 1 << 29,
  /** A word that has bits together with the next one. */
  opening: 1 << 27,
} as const;

/** The columns of `meetingWords`. */
export type WordBits = readonly [own: Uint32Array, opening: Uint32Array, next: Uint32Array];

/** The bits of each word: its own, those that it has if the next one has them too, and those it has for that as the next. */
export const meetingWords = new WordColumns(3, (word, add) => {
  const bits = bitsOf().get(word.toLowerCase());
  if (bits) for (let column = 0; column < 3; column++) add(column, bits[column]!);
  if (/video|vtc|virtual|remotely|online|^(?:zoom|webex|skype|beamed|screen)$/i.test(word))
    add(0, tells.afar);
  if (/^(?:19|20)\d\d/.test(word)) add(0, tells.year);
});

const scenes =
  "meeting meetings session sessions ministerial ministerials council councils summit summits talks gathering gatherings " +
  "conference congress assembly forum convention symposium hearing workshop seminar conversation conversations";

const labels =
  "chair chairs chairing chairman chairwoman chairperson chaired moderator moderated host hosted present participants attendees attendance attending delegations delegates apologies absent regrets excused members observers guests video online " +
  "attended joined represented participated part spoke included delegation secretariat commission tribunal panel bench coram jury board committee";

/** Whether one of the words before another, from an offset on, has a bit, by itself or with the next one. */
export function tellsBefore(words: Words, word: number, from: number, bit: number): boolean {
  const { starts, spellings } = words;
  const [ownOf, openingOf, nextOf] = meetingWords.of(words.vocabulary) as unknown as WordBits;
  for (let w = word - 1; w >= 0 && starts[w]! >= from; w--) {
    const id = spellings[w]!;
    if (((ownOf[id]! | (openingOf[id]! & nextOf[spellings[w + 1]!]!)) & bit) !== 0) return true;
  }
  return false;
}

/** For each word the three numbers of `meetingWords`. Made when first asked for, as nobody asks who reads no text. */
const bitsOf = (): ReadonlyMap<string, readonly number[]> => (known ??= readBits());

let known: ReadonlyMap<string, readonly number[]> | undefined;

function readBits(): ReadonlyMap<string, readonly number[]> {
  const bits = new Map<string, number[]>();
  const add = (word: string, column: number, bit: number): void => {
    const own = bits.get(word);
    if (own) own[column]! |= bit;
    else
      bits.set(
        word,
        [0, 1, 2].map((i) => (i === column ? bit : 0)),
      );
  };
  const lists: readonly (readonly [string, number])[] = [
    [gatheringWords, tells.gathering],
    ["met", tells.met],
    [
      "ministers leaders chiefs directors governors ambassadors presidents envoys delegates negotiators heads commissioners premiers delegations mediators mayors secretaries shareholders councillors lawmakers",
      tells.sitting,
    ],
    [
      "sit-down sit encounter congress conference summit meeting session convention talks negotiations hearing forum symposium retreat visit assembly synod sitting plenary roundtable debate " +
        "council committee board senate commission cabinet parliament panel house chamber lords commons bundestag duma knesset riksdag sejm " +
        "ministers leaders envoys delegates presidents ambassadors chiefs governors negotiators heads commissioners premiers delegations mediators mayors shareholders councillors lawmakers members directors trustees parents residents creditors bishops generals teachers owners",
      tells.lead,
    ],
    ["round", tells.round],
    ["table", tells.table],
    [scenes, tells.scene],
    [labels, tells.label],
    ["left pictured photo picture image shown", tells.picture],
    ["apologies absent regrets excused not missing photo photograph image picture credit ©", tells.away],
    [
      "met meets discussed meet gather gathered convened concluded wrapped opened held ended began closed voted conferred wound got took resumed sat huddled assembled kicked started reached visited travelled traveled flew came invitation handed summoned spent conversation agreed signed initialled initialed waited saw called dined lunched breakfast lunch dinner luncheon audience supper tea coffee welcomes welcomed hosted hosts receives received shook shakes greets chaired addressed inaugurated paid",
      tells.convening,
    ],
  ];
  for (const [words, bit] of lists) for (const word of words.split(" ")) add(word, 0, bit);
  for (const { cue, openings } of allCues()) for (const word of openings.keys()) add(word, 0, bitsOfCue(cue));
  const openings: (readonly [OpeningPairs, number])[] = [
    ...denials.map((pattern) => [openingPairsOf(pattern), tells.denial] as const),
    [openingPairsOf(actingFor), tells.standIn],
    [openingPairsOf(elsewhere), tells.elsewhere],
    [openingPairsOf(leaving), tells.leaving],
    [openingPairsOf(outsiders), tells.outsider],
    [openingPairsOf(titleBefore), tells.title],
    [openingPairsOf(new RegExp(groupHeads)), tells.group],
    [openingPairsOf(new RegExp(eventKinds)), tells.kind],
    [openingPairsOf(new RegExp(eventVerbs)), tells.event],
    [openingPairsOf(new RegExp(heldIts)), tells.heldIts],
    [openingPairsOf(new RegExp(meetingOf)), tells.meetingOf],
    [openingPairsOf(new RegExp(bodiesThatSit)), tells.body],
    ...allCues().map(({ cue, openings: pairs }) => [pairs, bitsOfPair(cue)] as const),
  ];
  for (const [pairs, bit] of openings)
    for (const [first, seconds] of pairs) {
      add(first, seconds ? 1 : 0, bit);
      if (seconds) add(first, 0, tells.opening);
      for (const second of seconds ?? []) add(second, 2, bit);
    }
  return bits;
}

const bitsOfCue = (cue: ParticipantCue): number => tells.cue | (cue.scene ? tells.saying : 0);

const bitsOfPair = (cue: ParticipantCue): number =>
  (cue.delegations ? tells.delegation : 0) | (cue.scene || cue.caption ? 0 : tells.taking);
