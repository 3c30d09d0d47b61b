import type { MeetingFinding, NameFinding, Participation } from "../../findings.ts";
import type { Source } from "../../source.ts";
import { isDay, isPastDay, isPastWeek, isSameDay } from "./days.ts";
import { bodiesThatSit, eventVerbs, meetingKinds, meetingOf, meetsByName } from "./gatherings.ts";
import { placeOf } from "./meetingPlace.ts";
import { tells } from "./meetingWords.ts";
import type { Sentence } from "./reading.ts";

/** Words that call a meeting something. */
export interface Described extends Pick<MeetingFinding, "name" | "start" | "end" | "rule"> {
  /** The body that meets, if it is the body that is named. */
  readonly body?: NameFinding;
  /** Who took part by these very words. */
  readonly taking?: readonly Participation[];
}

/**
 * A gathering without a name of its own, on a day that is not to come: a body in lower case that met (`the city council
 * met on Monday`), or a meeting told of for the first time (`at a symposium in Gdańsk on 5 October`, `Monday’s meeting of
 * the harbour board`).
 */
export function gatheringDescribed(sentence: Sentence, source: Source): Described | undefined {
  const text = sentence.unquoted;
  const today = ofTheDay(sentence, source);
  if (today) return today;
  if (!sentence.dates.some((date) => isPastDay(date, source)) && !isSameDay(sentence))
    return sentence.dates.some((date) => isPastWeek(date, source)) ? eventHeld(sentence) : undefined;
  const body = (sentence.tells & tells.body) === 0 ? null : bodyMet.exec(text);
  if (body)
    return described(
      sentence,
      body[2]!,
      body.index + body[0].lastIndexOf(body[2]!),
      body[1] === undefined ? "Meeting of " : "Meeting of the ",
    );
  const decided = (sentence.tells & (tells.body | tells.sitting)) === 0 ? null : decidedBy.exec(text);
  if (decided)
    return described(
      sentence,
      decided[1]!,
      decided.index + decided[0].lastIndexOf(decided[1]!),
      "Meeting of ",
    );
  const minutes = ofMinutes.exec(text);
  if (minutes) return described(sentence, minutes[1]!, text.indexOf(minutes[1]!), "");
  const event = eventHeld(sentence);
  if (event) return event;
  if ((sentence.tells & tells.kind) === 0) return undefined;
  const met =
    aMeeting.exec(text) ??
    ((sentence.tells & tells.meetingOf) !== 0 ? (dayMeeting.exec(text) ?? theMeetingOf.exec(text)) : null) ??
    thereFor.exec(text) ??
    titled.exec(sentence.text) ??
    (placeOf(sentence) === undefined ? null : theMeetingThere.exec(text));
  if (!met || toCome.test(text.slice(Math.max(0, met.index - 80), met.index + 1))) return undefined;
  return described(sentence, met[1]!, met.index + met[0].indexOf(met[1]!), "");
}

/** A meeting of the document's own day, which says so without naming it: its record, its title, or who has just come from it. */
function ofTheDay(sentence: Sentence, source: Source): Described | undefined {
  const text = sentence.unquoted;
  if (!source.documentDate || (sentence.tells & tells.kind) === 0) return undefined;
  const match =
    (text.includes(" just ") ? justOver.exec(text) : null) ??
    (sentence.index < 6 && !/[.!?]$/.test(text)
      ? (recordOf.exec(text) ?? afterMeeting.exec(text) ?? speechAt.exec(text) ?? arrivingAt.exec(text))
      : null);
  if (!match || match[1]!.endsWith(" of minds")) return undefined;
  return described(sentence, match[1]!, match.index + match[0].lastIndexOf(match[1]!), "");
}

/** A line of nothing but a body and a day, as titles are: `Harbour Council, 22 January 2024`. */
export function bodyAndDay({ text, start, names, dates }: Sentence): Described | undefined {
  const body = names[0];
  const day = dates[0];
  if (body?.start !== start || body.type !== "organization" || !day || !isDay(day)) return undefined;
  const words = text.slice(0, body.end - start);
  const between = text.slice(body.end - start, day.start - start);
  if (!meetsByName(words) || !/^,? [([–-]? ?$/u.test(between) || /\p{L}/u.test(text.slice(day.end - start)))
    return undefined;
  return { name: `Meeting of the ${words}`, start, end: body.end, rule: "body-that-met", body };
}

/** That the sentence is about a gathering which was held. */
function eventHeld(sentence: Sentence): Described | undefined {
  if ((sentence.tells & tells.kind) === 0) return undefined;
  const text = sentence.unquoted;
  const opened = (sentence.tells & tells.convening) === 0 ? null : wasOpened.exec(text);
  if (opened) return described(sentence, opened[1]!, opened.index + opened[0].indexOf(opened[1]!), "");
  const event =
    (sentence.tells & tells.event) === 0
      ? dayEvent.exec(text)
      : (eventOn.exec(text) ?? heldThen.exec(text) ?? dayEvent.exec(text));
  return event ? described(sentence, event[1]!, event.index + event[0].indexOf(event[1]!), "") : undefined;
}

/** `Harwick Town Council voted by nine to six on Tuesday night`: to vote on a day a body of this kind meets. */
export function bodyThatVoted(sentence: Sentence, source: Source): Described | undefined {
  const text = sentence.unquoted;
  if ((sentence.tells & tells.convening) === 0 || !text.includes(" voted ")) return undefined;
  if (!sentence.dates.some((date) => isPastDay(date, source))) return undefined;
  for (const body of sentence.names) {
    const end = body.end - sentence.start;
    const words = text.slice(body.start - sentence.start, end);
    if (body.type === "organization" && sits.test(words) && voted.test(text.slice(end, end + 90)))
      return { name: `Meeting of ${words}`, start: body.start, end: body.end, rule: "body-that-met", body };
  }
  return undefined;
}

/** `The plan was thrown out by councillors on Wednesday night`: whose vote it takes met on the day. */
const decidedBy =
  /(?<![A-Za-z])(?<!\p{L})(?:was|were|been|being) (?:\p{L}+ly )?(?:approved|refused|rejected|backed|agreed|passed|adopted|deferred|endorsed|thrown out|turned down|waved through|voted (?:down|through)|given (?:the (?:go-ahead|green light)|(?:planning )?permission)) (?:unanimously )?by ((?:the )?(?:\p{L}[\p{L}’'-]* ){0,4}(?:councill?ors|committee|council|board|senate|parliament|assembly|lawmakers|trustees|shareholders))(?= (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last night)(?!\p{L}))/u;

const sits = / (?:council|committee|board)$/i;
const voted =
  /^ voted (?:[^.;,]{0,60} )?(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)(?!\p{L})/u;

function described(sentence: Sentence, words: string, from: number, before: string): Described {
  const start = sentence.start + from;
  const to = start + words.trimEnd().length;
  // `a meeting of the Contact Group` where that goes on: `on the Defence of Utopia`
  const end = sentence.names.find((name) => name.start < to && name.end > to)?.end ?? to;
  const name = sentence.text.slice(from, end - sentence.start);
  const title = before === "" ? name[0]!.toUpperCase() + name.slice(1) : before + name;
  return { name: title, start, end, rule: "gathering-described" };
}

/** `The city council met on Monday`, `The executive committee of the Skittles Federation met in Riga`. */
const bodyMet = new RegExp(
  `(?<=^(?:[^–—]{0,60} [–—-]+ |\\p{Lu}{3}[\\p{Lu} ]{0,20}: |(?:On|Last|This) [^,.;:–—]{2,40},? (?=the ))?)([Tt]he )?((?!(?:An?|No|On|In|At|By|From|Every|Any|Each|This|That|When|After|Before|As|If|Since|Last|Members) )(?:\\p{L}[\\p{L}’'-]* ){0,4}(?:${bodiesThatSit})(?: of (?:the )?\\p{L}[\\p{L}’'-]*(?: \\p{L}[\\p{L}’'-]*){0,4}?)?)(?:,? which)?(?: (?:also|on \\p{Lu}\\p{Ll}+day|yesterday|today))? (?:met|gathered|convened|voted|sat|held (?:its|an?) (?:[\\p{L}-]+ ){0,3}(?:meeting|session|hearing))(?: (?:virtually|online|remotely))?(?= (?:in|at|on|for|with [^.,;]{3,50} (?:in the chair|presiding)|to|under|again|behind|this|last|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\\p{L}))`,
  "u",
);

const word = "(?:(?:\\p{Lu}\\.){2,}(?:-\\p{L}+)?|\\p{L}[\\p{L}’'-]*)";
const phrase = `${word}(?: ${word}){0,4}?`;
const adjectives = "(?:(?!(?:press|news|training|video|next) )[\\p{L}\\d-]+ )";

/** `at a symposium in Gdańsk`, `told a meeting of the harbour board`, `for a public meeting about the bypass`. */
const aMeeting = new RegExp(
  `(?<![A-Za-z])(?<!\\p{L})(?:[Aa]t|to|for|[Dd]uring|told|attended|chaired|addressed|opened|joined|hosted|held|convened|took part in|participated in|presided over|spoke at) (?:an?|the annual) (${adjectives}{0,3}(?:${meetingKinds}|session(?= of))(?: of (?:the )?${phrase}| in \\p{Lu}[\\p{L}’'-]*)?)(?= (?:in|on|at|about|between|among|here|held|that|with|to|yesterday|today|last|this|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\\p{L})|[,.])`,
  "u",
);

/** `King Olaf opened the autumn session of the Sami council`, `chaired the first meeting of the task force`. */
const theMeetingOf = new RegExp(
  `(?<![A-Za-z])(?<!\\p{L})(?:opened|closed|chaired|addressed|hosted|attended|inaugurated|convened|joined|at|told|led|called|took part in|participated in) the (${adjectives}{0,4}${meetingOf} (?:the )?${phrase})(?= (?:in|on|at|here|with|by|to order|yesterday|today|last|this)(?!\\p{L})|[,.])`,
  "u",
);

/** `Forty towns took part in the annual conference at the Lakeside resort on 5 October`. */
const theMeetingThere = new RegExp(
  `(?<![A-Za-z])(?<!\\p{L})(?:opened|closed|chaired|addressed|hosted|attended|joined|took part in|participated in) the (${adjectives}{0,3}(?:${meetingKinds}))(?= (?:in|at|on|near)(?!\\p{L}))`,
  "u",
);

/** `opened the conference “Boats of Summer”`. */
const titled = new RegExp(
  `(?<![A-Za-z])(?<!\\p{L})(?:opened|closed|chaired|addressed|hosted|attended|joined|held|took part in|participated in|spoke at) (?:the|an?) (${adjectives}{0,3}(?:${meetingKinds}),? [“"][^“”"]{2,80}[”"])`,
  "u",
);

/** `The minister is in Riga today for the ferry ministers’ meeting`. */
const thereFor = new RegExp(
  `(?<![A-Za-z])(?<!\\p{L})(?:is|was|are|were|arrived|flew|travell?ed) (?:here|(?:in|to) [^,.;]{2,60}?) for (?:the|an?) ((?:(?!(?:press|news|next) )[\\p{L}\\d’'.-]+ ){0,5}(?:${meetingKinds}|session|ministerial|talks))(?= (?:in|on|at|here|where|with|of)(?!\\p{L})|[,.])`,
  "u",
);

/** `The 9th Symposium on Moss ended in Riga`. */
const eventOn = new RegExp(
  `(?<=^(?:[^–—]{0,60} [–—-]+ |Separately, )?)(?:(?:The|An?) )?(?:\\d+(?:st|nd|rd|th) )?((?:(?<=The |A |An |th |st |nd |rd )(?:[\\p{L}-]+ ){0,3}(?:symposium|conference|congress|seminar|workshop|convention|forum|meeting|session|summit|ministerial|plenary|gathering|round table|roundtable|hearing|retreat|talks)|(?:\\p{L}+ )?talks) (?:on|of|about|between) (?:the )?${word}(?: (?:${word}|\\([^)]{2,12}\\))){0,9}?|(?<=The )(?:[\\p{L}-]+ ){0,4}\\p{L}+(?:s[’']|[’']s) (?:[\\p{L}-]+ ){0,2}(?:conference|congress|summit|assembly|forum|convention|meeting)) (?:${eventVerbs})(?= (?:in|at|on|here|this|last|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\\p{L}))`,
  "iu",
);

/** `The summit of the bridge builders, held in Riga on 5 October, …`. */
const heldThen = new RegExp(
  `^(?:The|An?) (${adjectives}{0,3}(?:${meetingKinds}|session|talks)(?: (?:of|on|in) (?:the )?${phrase})?)(?:,? (?:which was )?held|, which (?:${eventVerbs})) (?=(?:in|at|on|here|this|last|yesterday)(?!\\p{L}))`,
  "u",
);

/** `The conference was opened on Monday by Anna Berg`. */
const wasOpened = new RegExp(
  `^The (${adjectives}{0,3}(?:${meetingKinds}|session|talks))(?: itself)? (?:was|were) (?:opened|closed|convened|chaired|hosted|addressed) (?=(?:in|at|on|by|here|yesterday|today)(?!\\p{L}))`,
  "u",
);

/** `Monday’s meeting of the harbour board`. */
const dayMeeting = new RegExp(
  `(?<![A-Za-z])(?<!\\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday)(?: (?:night|evening|morning|afternoon))?[’']s (${adjectives}{0,2}${meetingOf} (?:the )?${phrase})(?= (?:in|on|at|that|was|were|had|with|to|heard|agreed)(?!\\p{L})|[,.])`,
  "u",
);

/** `Minutes of the 14th meeting of the Harbour Committee, held on 9 October`. */
const ofMinutes =
  /^\W*(?:(?:Draft |Approved )?Minutes|Summary record|Record|Report) of (?:the|an?) (?:\d+(?:st|nd|rd|th) )?((?:[\p{L}-]+ ){0,3}(?:meeting|session)(?: of (?:the )?[^,;:.]{3,60}?)?)(?=,| (?:held )?on (?!the))/u;

/** A title: `Minutes of the 14th meeting of the Harbour Committee`. */
const recordOf =
  /^\W*(?:(?:Draft |Approved )?Minutes|Summary record|Record|Notes|Agenda) of (?:the|an?) (?:\d+(?:st|nd|rd|th) )?((?:[\p{L}-]+ ){0,3}(?:meeting|session)(?: of (?:the )?[^;:]{3,90})?)$/iu;

/** A title: `Remarks by Peter Holm following the meeting of the Ferry Council`. */
const afterMeeting = new RegExp(
  `(?<![A-Za-z])(?<!\\p{L})(?:following|after) (?:the (?:first|second|third|last|final) day of )?(?:the|an?) (${adjectives}{0,3}(?:meeting|session|summit) of (?:the )?${phrase})(?= (?:in|on|at|with|here)(?!\\p{L})|[,.]|$)`,
  "u",
);

/** A title: `Remarks by Peter Holm at the donors’ conference for Riga`. */
const speechAt = new RegExp(
  `^(?:\\p{L}+ )?(?:[Rr]emarks|[Ss]peech|[Aa]ddress|[Ss]tatement|[Ii]ntervention|[Kk]eynote)s? (?:by|of|from) [^.;:]{3,110} (?:at|to) (?:the|an?) ((?:(?!(?:press|news) )[\\p{L}\\d’'-]+ ){0,4}(?:${meetingKinds}|session|ministerial|talks)(?: (?:of|on|for|with) (?:the )?${phrase})?)(?=$|,| (?:in|on|at) )`,
  "u",
);

/** A title: `Doorstep by Minister Peter Holm ahead of the meeting of ferry ministers`. */
const arrivingAt = new RegExp(
  `^(?:[\\p{L}-]+ )?(?:[Dd]oorstep|[Aa]rrival)s? (?:\\p{L}+ )?(?:by|of|with) [^.;:]{3,110} (?:ahead of|before|prior to|upon arrival (?:at|for)|on arrival (?:at|for)|arriving (?:at|for)) (?:the|an?) ((?:(?!(?:press|news) )[\\p{L}\\d’'-]+ ){0,4}(?:${meetingKinds}|session|ministerial|talks|[Mm]eeting|[Ss]ummit|[Ss]ession)(?: (?:of|on|for|with) (?:the )?${phrase})?)(?=$|,| (?:in|on|at) )`,
  "u",
);

/** Whether a title is that of what somebody said on the way to a meeting. */
export const isDoorstep = ({ index, unquoted }: Sentence): boolean => index < 6 && arrivingAt.test(unquoted);

/** `We have just concluded a meeting of the Ferry Council.` */
const justOver = new RegExp(
  `(?<=^(?:[^.:]{1,60}: )?(?:[^.:]{1,60}[.,] )?)(?:[Ww]e|I|[\\p{L}]+s)(?:[’']ve| have| had)? just (?:concluded|finished|held|had|wrapped up|ended|completed|chaired|hosted|convened|come (?:out of|from)) (?:an?|the|our|another) (${adjectives}{0,4}(?:${meetingKinds}|session)(?: (?:of|with) (?:the |our )?${phrase})?)(?= (?:in|on|at|here|where|with|and)(?!\\p{L})|[,.])`,
  "u",
);

/** `Last week’s summit in Riga was meant to be short`. */
const dayEvent = new RegExp(
  `(?<=^(?:[^–—]{0,60} [–—-]+ )?)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Yesterday|(?:Last|This) (?:week|weekend|month))[’']s (${adjectives}{0,3}(?:${meetingKinds}|session|talks)(?: (?:of|in|at|with|between) (?:the )?${phrase})?) (?=(?:was|were|had|has|ended|opened|began|brought|saw|produced|agreed|failed|showed|took|closed|yielded)(?!\\p{L}))`,
  "u",
);

/** What says that a meeting is only planned, wanted, or did not take place. */
const toCome =
  /(?<![A-Za-z])(?<!\p{L})(?:will|would|shall|should|could|(?<!\d )may|might|must|not|never|due|plan(?:s|ned)?(?! (?:for|to) [^.;]{1,60} (?:was|were) )|hope[sd]?|want(?:s|ed)?|invited|expected|scheduled|supposed|called|calls?|cancel(?:l?ed)?|postponed?|to have|(?<!(?:rose|up|in order) )to (?:hold|host|attend|speak|address|chair|open|join|convene|be held))(?!\p{L})/iu;
