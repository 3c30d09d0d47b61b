import { contains } from "../../../text/span.ts";
import { wordClass, wordClasses } from "../lexicon/wordClasses.ts";
import type { Described } from "./describedGatherings.ts";
import { namesDay } from "./days.ts";
import { groupHeads, heldIts, metSomething } from "./gatherings.ts";
import { dateline, placeOf } from "./meetingPlace.ts";
import { tells } from "./meetingWords.ts";
import { pastTense } from "./pastTense.ts";
import type { Sentence } from "./reading.ts";

/**
 * A gathering that is called by who came together: `Harbour ministers of nine countries met in Turku`, `Leaders agreed on
 * Tuesday at a summit`, `The club of producers held its first meeting in Oslo`. The words before the verb name it.
 */
export function groupThatMet(sentence: Sentence): Described | undefined {
  if ((sentence.tells & (tells.convening | tells.sitting)) === 0) return undefined;
  const text = sentence.unquoted;
  const ownly = (sentence.tells & tells.heldIts) !== 0;
  const grouped = (sentence.tells & tells.group) !== 0;
  if (!ownly && !grouped) return undefined;
  const dated = sentence.dates.some(namesDay);
  const place = placeOf(sentence);
  if (place === undefined && !dated) return undefined;
  const own = ownly ? heldOwn.exec(text) : null;
  if (own) return described(sentence, own[1]!, own.index + own[0].indexOf(own[1]!));
  const match = grouped && groupActs.test(text) ? groupAhead.exec(text) : null;
  if (!match) return undefined;
  const who = match[1]!.trimEnd();
  const behind = text.slice(match.index + match[0].length);
  const end = sentence.start + match.index + match[0].length;
  const insertion = { start: end - match[0].length + match[0].indexOf(who) + who.length, end };
  if (sentence.names.some((name) => name.type === "person" && contains(insertion, name))) return undefined;
  const meets =
    (together.test(behind) &&
      !metSomething(text) &&
      (place !== undefined ||
        who.includes(" of ") ||
        (dated && sentence.gathering) ||
        dateline.test(text))) ||
    (dated && officers.test(who) && decided.test(behind) && (place !== undefined || atMeeting.test(behind)));
  return meets ? described(sentence, who, match.index + match[0].indexOf(who)) : undefined;
}

function described(sentence: Sentence, who: string, from: number): Described {
  const words = who
    .trim()
    .replace(/\s+/g, " ")
    .replace(
      /^(?:The |the )?(?:last|first|only) time (?:that )?|^\w+day (?:morning|afternoon|evening|night) /,
      "",
    )
    .replace(/^(?:On|In|At|After|Over|During|Earlier|Later) .* the /, "the ");
  const name = calledOne.test(words) ? words : `Meeting of ${asInside(words)}`;
  const start = sentence.start + from;
  return { name, start, end: start + who.length, rule: "group-that-met" };
}

/** A first word as it is written inside a sentence: `some leaders`, but `European leaders`, `EU leaders`. */
function asInside(words: string): string {
  const first = words.split(" ", 1)[0]!;
  const classes = wordClasses().classesOf(first.toLowerCase());
  const isPlain =
    (classes & wordClass.common) !== 0 && (classes & (wordClass.demonym | wordClass.place)) === 0;
  // `Strait Union ministers`: what a capital follows is a name
  return isPlain && /^\p{Lu}\p{Ll}+(?:$| \P{Lu})/u.test(words)
    ? words[0]!.toLowerCase() + words.slice(1)
    : words;
}

/** `Quadripartite meeting of Foreign Ministers`: called a meeting already. */
const calledOne = / (?:meeting|session|conference|summit|talks) of /u;

const ahead =
  "(?<!\\S)(?:(?<=^|[,;]\\s)|(?<=^\\d{1,2}[.)]\\s)|(?<=^(?:On|In|Last|Earlier|The|(?:(?:But|And|Yet) )?(?:[Ww]hen|[Aa]s))\\s)|(?<=^[^–—]{0,60} [–—-]+\\s)|(?<=^\\p{Lu}[^–—:.,]{1,30}:\\s))(?:The |the )?";
const words =
  "(?:(?!(?:when|that|which|who|if|while|because|after|before|since|but|and when)(?!\\p{L}))[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'.-]* )";
/** Those who came together, with whose or whence they are. */
const group = `(?:${groupHeads})(?: (?:of|from|for|representing|across)(?: (?!(?:will|would|are|is|to|have|has|had)(?!\\p{L}))[\\p{L}\\p{N}][\\p{L}\\p{N}’'.-]*(?:,(?= \\p{Lu}))?){1,9}?)?`;

/** Behind them an insertion, and what comes before a verb of theirs. */
const acting = `(?:,[^,]{1,70},|(?<=^We, [^,]{1,90}),)? (?=(?:had |have )?(?:also |finally |then |later |last |first |again |on \\p{Lu}\\p{Ll}+day |yesterday |today )?(?<!(?<!\\p{L})(?:the|an?|of|from|and) )(?:meet|gather|convene|(?:open|begin|start|hold|resume|end|close|conclude|wrap up)(?= (?:(?!(?:on|of|about|in|for|to|with|from|at) )[\\p{L}\\d’'-]+ ){0,3}(?:talks|meeting|session|summit|conference|ministerial)(?!\\p{L}))|(?:are )?(?:meeting|gathering)(?= (?:in|at) )|were|${pastTense})(?!\\p{L}))`;

/** Tried first, since it begins with a few words only. */
const groupActs = new RegExp(`${group}${acting}`, "u");
const groupAhead = new RegExp(`${ahead}(${words}{0,7}${group})${acting}`, "u");

/** That they came together, where or when, or that they opened, held or closed something. */
const together =
  /^(?:had |have )?(?:also |finally |then |later |last |first |again |on \p{Lu}\p{Ll}+day |yesterday |today )?(?:(?:(?:are )?(?:meeting|gathering)|met|meet|conferred|gather(?:ed)?|convened?|huddled|assembled|came together|got together|sat(?: down)?) (?=[^.]{0,60}(?<![A-Za-z])(?<!\p{L})(?:in|at|on|here|outside|near|by (?:secure )?video)(?!\p{L}))|spent (?:[\p{L}\d-]+ ){1,6}(?:hours|days|night|day|evening|afternoon|morning) (?=(?:together |closeted |locked |huddled |talking )?(?:in|at|behind|on|over|with)(?!\p{L}))|(?:conclude[sd]?|wrap(?:ped)? up|open(?:ed)?|h[eo]ld|end(?:ed)?|beg[ai]n|closed?|resumed?|start(?:ed)?|kick(?:ed)? off) (?=[^.]{0,60}(?:meet|met|gather|convene|conferred|talks|session|summit|conference|in |at )))/u;

/** That they did together what may have been done at a meeting; what they said they may have said anywhere. */
const decided = new RegExp(
  `^(?:also |finally |then |later |last |first |again |on \\p{Lu}\\p{Ll}+day |yesterday |today )?(?:were (?:locked|deadlocked|divided|split|at odds|in |at |closeted|still)|(?!(?:said|told|denied|wrote|died|resigned|fled|left|returned|lost|won|accused|criticised|criticized|welcomed|hailed|blamed|had|knew|became|earned|paid|hoped|expected|wanted|warned|claimed|condemned|urged|called|demanded|denounced|deplored|praised|supported|asked|challenged|threatened|promised|ordered|declared|announced|closed|visited|came|went|flew|travelled|traveled|attended|marched|gathered|protested)(?!\\p{L}))${pastTense})(?!\\p{L})`,
  "u",
);

/** Holders of an office, who act in common only where they sit together. */
const officers =
  /(?<![A-Za-z])(?<!\p{L})(?:ministers|leaders|envoys|delegates|presidents|ambassadors|chiefs|governors|negotiators|heads of \p{L}+(?: and government)?|commissioners|premiers|delegations|mediators|mayors|secretaries|shareholders|councill?ors|lawmakers|governments?)(?!\p{L})/iu;

const atMeeting =
  /(?<![A-Za-z])(?<!\p{L})(?:at|after|during|following|in) (?:an?|the|their|its) (?:[\p{L}\p{N}-]+ ){0,4}(?:summit|meeting|conference|session|talks|gathering|negotiations|retreat)(?!\p{L})/u;

/** `The club of lithium producers held its first full meeting`. */
const heldOwn = new RegExp(
  `${ahead}((?!${words}{0,3}(?:said|who|that|which) )${words}{1,9}?)${heldIts} (?:[\\p{L}’'-]+ ){0,4}(?:meeting|session|summit|conference|congress|assembly|retreat|talks|convention|plenary|gathering|get-together|consultations)(?!\\p{L})`,
  "u",
);
