import type { Source } from "../../source.ts";
import { isPastDay } from "./days.ts";
import type { Described } from "./describedGatherings.ts";
import { placeOf } from "./meetingPlace.ts";
import { pastTense } from "./pastTense.ts";
import type { Sentence } from "./reading.ts";

/**
 * A sentence that may well tell of a meeting, though no verb of coming together says so: a body, a gathering or a group
 * did something on a day (`The Security Council failed on Wednesday to agree`, `The union’s congress went into its second
 * day on Tuesday`). Who asks has to see what follows: only where people take part in it there was a meeting.
 */
export function leadOf(sentence: Sentence, source: Source): Described | undefined {
  const text = sentence.unquoted;
  if (!sentence.dates.some((date) => isPastDay(date, source))) {
    const isNews = sentence.index < 4 && source.documentDate !== undefined && !toCome.test(text);
    const there = isNews ? attended.exec(text) : null;
    return there ? lead(sentence, there.index + there[0].lastIndexOf(there[1]!), there[1]!, true) : undefined;
  }
  const set = fronted.exec(text);
  if (set) return lead(sentence, set.index + set[0].lastIndexOf(set[1]!), set[1]!, true);
  const match = subject.exec(text);
  if (!match) return undefined;
  const words = match[1]!;
  if (notDone.test(words)) return undefined;
  const head = words.split(/ (?:of|in|for|on|at|from|to|with|between|that|who|and)(?= )/u)[0]!;
  const isGathering = gathering.test(head);
  const meets =
    isGathering ||
    body.test(head) ||
    (group.test(head) && placeOf(sentence) !== undefined) ||
    (voted.test(text.slice(match[0].length)) && (group.test(head) || audience.test(head))) ||
    (sideBySide.test(text) && (group.test(head) || audience.test(part.exec(words)?.[1] ?? head)));
  if (!meets) return undefined;
  return lead(sentence, match.index + match[0].indexOf(words), words, isGathering);
}

function lead(sentence: Sentence, at: number, words: string, isGathering: boolean): Described {
  const name = words.replace(/^(?:the|an?|its|their) /iu, "");
  const start = sentence.start + at + words.length - name.length;
  return {
    name: isGathering
      ? name[0]!.toUpperCase() + name.slice(1)
      : `Meeting of ${name === words ? "" : "the "}${name}`,
    start,
    end: start + name.length,
    rule: "people-took-part",
  };
}

/** `At the closing dinner of ‸their biennial congress on Friday, …`, `In a tense sit-down at the ministry, …` */
const fronted =
  /^(?:[^–—]{0,60} [–—-]+ )?(?:At|During|In|Over|After) (?:(?:the|an?|its|their) (?:[\p{L}-]+ ){0,2}(?:day|dinner|lunch|session|evening|start|opening|close|end) of )?((?:the|an?|its|their) (?:(?!press |news )[\p{L}\p{N}’'-]+ ){0,4}(?:congress|conference|summit|meeting|session|convention|talks|hearing|forum|symposium|retreat|sit-down|get-together|tête-à-tête|encounter|round of talks))(?= |,)[^,]{0,70},/u;

/** `Delegates at ‸the federation’s congress in Lucerne elected her`: without a day, in the news of one. */
const attended =
  /(?<![A-Za-z])(?<!\p{L})at ((?:the|its|their|an?) (?:(?!press |news )[\p{L}\p{N}’'-]+ ){0,4}(?:congress|convention|general assembly|general meeting|conference|synod))(?= in \p{Lu})/u;

const toCome = /(?<![A-Za-z])(?<!\p{L})(?:will|would|shall|due|expected|planned|scheduled|next)(?!\p{L})/u;

/** What a sentence is told of, up to its verb in the past; a dateline and an adverbial before it do not count. */
const subject = new RegExp(
  `^(?:[^–—]{0,60} [–—-]+ )?(?:(?:On|At|In|For|After|During|Late|Early|Last|By) [^,]{1,60}, )?((?:\\p{L}[^,;:.]{1,110}?|\\p{Lu}\\p{L}+))(?:,[^,]{1,70},)? (?=(?:also |later |then |finally |again |on \\p{Lu}\\p{Ll}+day |yesterday |today )?(?<!(?<![A-Za-z])(?<!\\p{L})(?:the|an?|of|and|in|on|its|his|her|their|for|by|who|which|that) )(?:(?!(?:published|said|announced|released|issued|closed|sent|bought|sold|ordered|warned|condemned|denounced|resigned|opened its|launched|collapsed|came to|went (?:to|home)|flew|attended|marched|protested|gathered at|declared|told)(?!\\p{L}))${pastTense}|w(?:as|ere) due to (?:wind up|end|close|conclude))(?!\\p{L}))`,
  "u",
);

const gathering =
  /(?<![A-Za-z])(?<!\p{L})(?:congress|conference|summit|meeting|session|convention|talks|negotiations|hearing|forum|symposium|retreat|visit|assembly|synod|sitting|plenary|roundtable|round table|debate)$/iu;
const body =
  /(?<![A-Za-z])(?<!\p{L})(?:council|committee|board|senate|commission|cabinet|parliament|panel|house|chamber|lords|commons|bundestag|duma|knesset|riksdag|seim|sejm)$/iu;
const group =
  /(?<![A-Za-z])(?<!\p{L})(?:ministers|leaders|envoys|delegates|presidents|ambassadors|chiefs|governors|negotiators|heads|commissioners|premiers|delegations|mediators|mayors|shareholders|councill?ors|lawmakers|trustees|bishops)$/iu;
/** Those who come together now and then. */
const audience =
  /(?<![A-Za-z])(?<!\p{L})(?:members|directors|parents|residents|creditors|generals|teachers|owners|neighbou?rs|villagers)$/iu;

/** Another verb before the one in the past: `Directors of three banks were ‸arrested`. */
const notDone = /(?<![A-Za-z])(?<!\p{L})(?:was|were|is|are|has|have|had|will|would|who|which|that)(?!\p{L})/u;

/** To vote on a day they met on it. */
const voted = /^(?:also |again )?voted(?= \d| by | to | for | against | un|,)/u;

/** `Six of the seven ‸members`. */
const part = /^(?:\p{L}+|\d+) of (?:the|its|their) ((?:\p{L}+ )?\p{L}+)/u;

const sideBySide =
  /(?<![A-Za-z])(?<!\p{L})(?:one another|each other|face to face|(?:around|at|across) (?:the|a|one) (?:\p{L}+ )?table|behind closed doors|in the (?:gym|hall|library|chamber|church|canteen|school|town hall|village hall)|turned (?:up|out)|to hear|(?:an?|their|its) (?:[\p{L}\p{N}-]+ ){0,3}(?:meeting|summit|session|talks|conference|retreat))(?!\p{L})/u;
