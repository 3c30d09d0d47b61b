import { contains } from "../../../text/span.ts";
import type { Described } from "./describedGatherings.ts";
import { isDay } from "./days.ts";
import { dateline, placeOf } from "./meetingPlace.ts";
import { tells } from "./meetingWords.ts";
import type { Sentence } from "./reading.ts";

/**
 * A gathering that is called by who came together: `Harbour ministers of nine countries met in Turku`, `Leaders agreed on
 * Tuesday at a summit`, `The club of producers held its first meeting in Oslo`. The words before the verb name it.
 */
export function groupThatMet(sentence: Sentence): Described | undefined {
  if ((sentence.tells & tells.convening) === 0) return undefined;
  const dated = sentence.dates.some(isDay);
  const place = placeOf(sentence);
  if (place === undefined && !dated) return undefined;
  const text = sentence.unquoted;
  const own = heldOwn.exec(text);
  if (own) return described(sentence, own[1]!, own.index + own[0].indexOf(own[1]!));
  const group = groupAhead.exec(text);
  if (!group) return undefined;
  const who = group[1]!.trimEnd();
  const behind = text.slice(group.index + group[0].length);
  const insertion = {
    start: sentence.start + group.index,
    end: sentence.start + group.index + group[0].length,
  };
  if (sentence.names.some((name) => name.type === "person" && contains(insertion, name))) return undefined;
  const meets =
    (together.test(behind) && (place !== undefined || who.includes(" of ") || dateline.test(text))) ||
    (dated && officers.test(who) && decided.test(behind) && (place !== undefined || atMeeting.test(behind)));
  return meets ? described(sentence, who, group.index + group[0].indexOf(who)) : undefined;
}

function described(sentence: Sentence, who: string, from: number): Described {
  const name = `Meeting of ${who.replace(/\s+/g, " ")}`;
  const start = sentence.start + from;
  return { name, start, end: start + who.length, rule: "group-that-met" };
}

const ahead =
  "(?:(?<=^|[,;]\\s)|(?<=^(?:On|In|Last|Earlier|The)\\s)|(?<=^[^–—]{0,60} [–—-]+\\s))(?:The |the )?";
const words = "(?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'.-]* )";
const heads =
  "[Mm]inisters|[Ll]eaders|[Oo]fficials|[Dd]irectors|[Ee]nvoys|[Dd]elegates|[Pp]residents|[Aa]mbassadors|[Cc]hiefs|[Gg]overnors|[Nn]egotiators|[Ee]xperts|[Rr]epresentatives|[Ss]hareholders|[Cc]ouncill?ors|[Ll]awmakers|[Bb]ishops|[Ss]cientists|[Ee]conomists|[Bb]ankers|[Tt]rustees|[Mm]ayors|[Oo]wners|[Mm]embers|[Pp]rosecutors|[Gg]enerals|[Jj]udges|[Rr]ectors|[Hh]eads of (?:state|government|mission|delegation)(?: (?:and|or) (?:of )?government)?|[Dd]iplomats|[Cc]ommissioners|[Dd]elegations|[Mm]ediators|[Cc]ommanders|[Pp]remiers|[Ss]herpas|[Pp]arliamentarians|[Dd]onors|[Rr]egulators|[Ss]peakers|[Ss]ecretaries|[Ii]nspectors|[Cc]oaches|[Dd]eans|[Tt]eachers|[Ff]armers";

/** Those who came together, with whose or whence they are, and an insertion: up to the verb. */
const groupAhead = new RegExp(
  `${ahead}(${words}{0,7}(?:${heads})(?: (?:of|from|representing|across) (?:the )?(?:[\\p{L}\\p{N}][\\p{L}\\p{N}’'.-]* ?){1,6}?)?)(?:,[^,]{1,70},)? (?=(?:also |finally |then |later )?(?:met|meet|conferred|gathered|gather|convened|concluded|wrapped|opened|held|ended|began|closed|sat|huddled|assembled|came together|got|resumed|started|kicked|agreed|decided|approved|adopted|endorsed|backed|rejected|pledged|vowed|failed|discussed|debated|spent|wrangled|squabbled|haggled|clashed|struggled|sealed|signed|reached|clinched|hammered|thrashed|struck|promised|tried|arrived|worked|urged|called|condemned|demanded|were)(?!\\p{L}))`,
  "u",
);

/** That they came together, where or when, or that they opened, held or closed something. */
const together =
  /^(?:also |finally |then |later )?(?:(?:met|meet|conferred|gathered?|convened|huddled|assembled|came together|got together|sat(?: down)?) (?=[^.]{0,60}(?<!\p{L})(?:in|at|on|here|outside|near)(?!\p{L}))|(?:concluded|wrapped up|opened|held|ended|began|closed|resumed|started|kicked off) (?=[^.]{0,60}(?:meet|met|gather|convene|conferred|talks|session|summit|conference|in |at )))/u;

/** That they did together what is done at a meeting. */
const decided =
  /^(?:also |finally |then |later )?(?:agreed|decided|approved|adopted|endorsed|backed|rejected|pledged|vowed|failed|discussed|debated|spent|got down to|wrangled|squabbled|haggled|clashed|struggled|sealed|signed|reached|clinched|hammered out|thrashed out|struck|promised|tried|arrived|worked through|urged|called|condemned|demanded|were (?:locked|deadlocked|divided|split|at odds|in |at |closeted|still))(?!\p{L})/u;

/** Holders of an office, who act in common only where they sit together. */
const officers =
  /(?<!\p{L})(?:ministers|leaders|envoys|delegates|presidents|ambassadors|chiefs|governors|negotiators|heads of \p{L}+(?: and government)?|commissioners|premiers|delegations|mediators|mayors|secretaries)(?!\p{L})/iu;

const atMeeting =
  /(?<!\p{L})(?:at|after|during|following|in) (?:an?|the|their|its) (?:[\p{L}\p{N}-]+ ){0,4}(?:summit|meeting|conference|session|talks|gathering|negotiations|retreat)(?!\p{L})/u;

/** `The club of lithium producers held its first full meeting`. */
const heldOwn = new RegExp(
  `${ahead}((?!${words}{0,3}(?:said|who|that|which) )${words}{1,9}?)(?:held|opened|concluded|wrapped up|began|closed|ended) (?:its|their) (?:[\\p{L}-]+ ){0,4}(?:meeting|session|summit|conference|congress|assembly|retreat|talks|convention|plenary|gathering|get-together|consultations)(?!\\p{L})`,
  "u",
);
