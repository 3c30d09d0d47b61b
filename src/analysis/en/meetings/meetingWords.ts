import { openingsOf } from "../../../text/openings.ts";
import { WordTable } from "../../../text/wordTable.ts";
import type { ParticipantCue } from "./participantCue.ts";
import { allCues } from "./cueTable.ts";
import { denials } from "./denials.ts";
import { gatheringWords } from "./gatherings.ts";
import { actingFor } from "./standIns.ts";

/** What the meeting rules ask of the words of a sentence, as bits; most sentences have none and are passed over. */
export const tells = {
  /** People came together. */
  gathering: 1,
  met: 1 << 1,
  /** `round` and `table`, which tell of a gathering side by side. */
  round: 1 << 2,
  table: 1 << 3,
  /** A word that every cue of taking part has one of, but for those that need a scene. */
  cue: 1 << 4,
  /** The same for the cues by which bodies and countries take part. */
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
} as const;

/** The bits of each word. */
export const meetingWords = new WordTable(
  (word) =>
    (bitsOf().get(word.toLowerCase()) ?? 0) |
    (/video|vtc|virtual|remotely|online|^(?:zoom|webex|skype|beamed|screen)$/i.test(word) ? tells.afar : 0),
);

const delegations =
  "attended participant participants among presence participation representatives delegations delegates officials ministers invitees";

const scenes =
  "meeting meetings session sessions ministerial ministerials council councils summit summits talks gathering gatherings " +
  "conference congress assembly forum convention symposium hearing workshop seminar";

const labels =
  "chair chairs chairing chairman chairwoman chairperson chaired moderator moderated host hosted present participants attendees attendance attending delegations delegates apologies absent regrets excused members observers guests video online";

/** Made when they are first asked for, as nobody asks who reads no text. */
const bitsOf = (): ReadonlyMap<string, number> => (known ??= readBits());

let known: ReadonlyMap<string, number> | undefined;

function readBits(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
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
    [delegations, tells.delegation],
    [scenes, tells.scene],
    [labels, tells.label],
    ["left pictured photo picture image shown", tells.picture],
    ["apologies absent regrets excused not missing photo photograph image picture credit ©", tells.away],
    [
      "met meet gather gathered convened concluded wrapped opened held ended began closed voted conferred wound got took resumed sat huddled assembled kicked started reached visited travelled traveled flew came invitation handed summoned called welcomes welcomed hosted hosts receives received shook shakes greets chaired addressed inaugurated",
      tells.convening,
    ],
  ];
  for (const [words, bit] of lists)
    for (const word of words.split(" ")) bits.set(word, (bits.get(word) ?? 0) | bit);
  const openings: (readonly [ReadonlySet<string>, number])[] = [
    ...denials.map((pattern) => [openingsOf(pattern), tells.denial] as const),
    [openingsOf(actingFor), tells.standIn],
    ...allCues().map(({ cue, openings: words }) => [new Set(words.keys()), bitsOfCue(cue)] as const),
  ];
  for (const [words, bit] of openings) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

const bitsOfCue = (cue: ParticipantCue): number =>
  tells.cue | (cue.delegations ? tells.delegation : 0) | (cue.scene ? tells.saying : 0);
