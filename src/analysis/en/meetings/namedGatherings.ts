import type { DateFinding } from "../../findings.ts";
import { namesDay } from "./days.ts";
import type { Described } from "./describedGatherings.ts";
import { meetsByName } from "./gatherings.ts";
import { placeOf } from "./meetingPlace.ts";
import { tells } from "./meetingWords.ts";
import { isBeside } from "./recalledMeetings.ts";
import type { Sentence } from "./reading.ts";

/** A name of a meeting, or of a body that meets, with a gathering word right behind it. */
export function named(sentence: Sentence): Described | undefined {
  for (const name of sentence.names) {
    if (name.entity !== null || isBeside(sentence, name)) continue;
    if (sentence.roles.some((role) => role.start < name.start && name.end <= role.end)) continue;
    const words = sentence.text.slice(name.start - sentence.start, name.end - sentence.start);
    const behind = sentence.text.slice(name.end - sentence.start, name.end - sentence.start + 24);
    const meets = /^\s+(meeting|summit|session|talks|conference|ministerial)(?!\p{L})/iu.exec(behind);
    if (name.type === "meeting" && meetsByName(words) && !(words === "Meeting" && behind.startsWith(" with")))
      return withWhose({ name: words, start: name.start, end: name.end, rule: "meeting-name" }, sentence);
    if (meets && meetsByName(words))
      return {
        name: words + meets[0],
        start: name.start,
        end: name.end + meets[0].length,
        rule: "body-meeting",
      };
  }
  return undefined;
}

/** A name of two words at most with whose meeting it is: `Informal Meeting ‸of Ferry Ministers`. */
function withWhose(meeting: Described, { text, start }: Sentence): Described {
  const whose = / .* /.test(meeting.name)
    ? null
    : of.exec(text.slice(meeting.end - start, meeting.end - start + 80));
  return whose ? { ...meeting, name: meeting.name + whose[0], end: meeting.end + whose[0].length } : meeting;
}

const of = /^ of (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:(?:of|and) )?\p{Lu}[\p{L}’'-]*){0,4}(?![\p{L}’'-])/u;

/**
 * `The Northern Dairy Board met in Riga on Tuesday`: a named body, known or not, that came together by itself on a day
 * or in a place. Whom it met would stand right behind the verb.
 */
export function bodyThatMet(sentence: Sentence): Described | undefined {
  if ((sentence.tells & tells.convening) === 0 || sentence.dates.some((date) => date.type === "SET"))
    return undefined;
  const text = sentence.unquoted;
  for (const body of sentence.names) {
    if (body.type !== "organization") continue;
    const start = body.start - sentence.start;
    const end = body.end - sentence.start;
    if (
      !cameTogether.test(text.slice(end, end + 120)) ||
      notThen.test(text.slice(Math.max(0, start - 30), start))
    )
      continue;
    const words = text.slice(start, end);
    const day = sentence.dates.find(namesDay);
    if (!(day || (meetsByName(words) && placeOf(sentence) !== undefined && !sentence.dates.some(isLongAgo))))
      continue;
    const article = /(?:^|\s)[Tt]he\s+$/.test(text.slice(Math.max(0, start - 6), start)) ? "the " : "";
    return {
      name: `Meeting of ${article}${words}`,
      start: body.start,
      end: body.end,
      rule: "body-that-met",
      body,
    };
  }
  return undefined;
}

/**
 * `Giving evidence to the Harbour Committee`, `testified before a Senate panel on Monday`: who hears somebody sits. And `Milk
 * talks collapsed on Wednesday`.
 */
export function heardOrFailed(sentence: Sentence, isNow: boolean): Described | undefined {
  const text = sentence.unquoted;
  if (!isNow && !sentence.dates.some(namesDay)) return undefined;
  const heard = (sentence.tells & tells.body) === 0 ? null : hearing.exec(text);
  if (heard) {
    const start = sentence.start + heard.index + heard[0].length - heard[1]!.length;
    const body = sentence.names.find((name) => name.start === start && name.type === "organization");
    const name = `Meeting of ${heard[1]!}`;
    return { name, start, end: start + heard[1]!.length, rule: "body-that-met", ...(body && { body }) };
  }
  const talks = (sentence.tells & tells.kind) === 0 ? null : talksThat.exec(text);
  if (!talks) return undefined;
  const start = sentence.start + talks.index + talks[0].indexOf(talks[1]!);
  return { name: talks[1]!, start, end: start + talks[1]!.length, rule: "gathering-described" };
}

const hearing =
  /(?<![A-Za-z])(?:(?:[Gg]iving|[Gg]ave) evidence (?:to|before)|[Tt]estif(?:ying|ied) (?:before|to)|[Aa]ppear(?:ing|ed) before) (?:the|an?|[Pp]arliament[’']s) ((?:[\p{L}’'-]+ ){0,4}(?:[Cc]ommittee|[Cc]ommission|[Pp]anel|[Ii]nquiry|[Ss]enate|[Tt]ribunal))(?!\p{L})/u;

const talksThat =
  /^(?:[^–—]{0,60} [–—-]+ )?(?:The )?((?:\p{Lu}[\p{L}’'-]*[ -]){1,4}(?:[a-z]+ ){0,2}talks) (?:collapsed|broke (?:down|up)|ended|stalled|failed|resumed|opened|began|concluded|wound up)(?!\p{L})/u;

/** `The World Congress of Lichen Studies opened in Gdańsk on Monday`: whatever kind of name it was taken for. */
export function eventThatWasHeld(sentence: Sentence): Described | undefined {
  if ((sentence.tells & tells.convening) === 0 || !sentence.dates.some(namesDay)) return undefined;
  const text = sentence.unquoted;
  for (const name of sentence.names) {
    if (name.entity !== null || name.type === "person" || name.type === "place") continue;
    const words = text.slice(name.start - sentence.start, name.end - sentence.start);
    if (!isEvent.test(words)) continue;
    const end = name.end - sentence.start;
    if (wasHeld.test(text.slice(end, end + 60)))
      return { name: words, start: name.start, end: name.end, rule: "meeting-name" };
  }
  return undefined;
}

/** Names of events by their kind, with more than that word. */
const isEvent =
  / (?:congress|conference|summit|forum|symposium|convention|assembly|meeting|retreat|ministerial|congress of .+|conference on .+)$/i;
const wasHeld =
  /^ (?:opened|began|ended|closed|concluded|wound up|got under way|took place|was held)(?= (?:in|at|on|here|this|last|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L}))/u;

/** Behind a body's name: that it met, with an insertion and an adverb before it, and no object. */
const cameTogether =
  /^(?:,[^,]{1,50},)?(?: (?:also|then|again|first|last|later|on \p{Lu}\p{Ll}+day|yesterday|today))? (?:(?:met|meets|gathered|convened|assembled)(?: (?:again|briefly|today|yesterday|privately|virtually|online|behind closed doors)){0,3}(?= (?:in|at|on|for|to discuss|under|last|this|earlier|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})|[.,])|(?:convened|gathered|assembled|brought together) (?:its|their) (?:[\p{L}-]+ ){0,3}(?:ministers|leaders|members|ambassadors|envoys|heads of state|chiefs|delegates)(?!\p{L})|(?:held|opened|closed|ended|concluded|began|wrapped up) (?:its|an?|the|their) (?:[\p{L}\p{N}’'-]+ ){0,3}(?:meeting|session|summit|(?:video ?|tele)?conference|debate|briefing|consultations|assembly|talks|hearing|seminar|workshop|sitting|convention|congress|plenary|retreat)(?! with(?!\p{L})))/u;

/** Before a body's name: a meeting that is only a point in time, a condition, or somebody else's. */
const notThen =
  /(?<![A-Za-z])(?<!\p{L})(?:since|after|before|when|until|while|if|whether|because|of|with|for|by|from|and)\s+(?:the\s+)?$/iu;

const isLongAgo = (date: DateFinding): boolean =>
  date.type === "DATE" && /^\d{4}(?:-\d\d)?$/.test(date.value);
