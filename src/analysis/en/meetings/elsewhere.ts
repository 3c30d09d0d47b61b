import { contains, type Span } from "../../../text/span.ts";
import type { DateFinding, NameFinding } from "../../findings.ts";
import type { Registry } from "../../../registry/registry.ts";
import { contentWords } from "./contentWords.ts";
import { canBeOn, canBeWithin, dayNumber } from "./days.ts";
import type { Draft } from "./draft.ts";
import { elsewhere, inYear, leaving } from "./elsewhereWords.ts";
import { isSittingWord, meetsByName } from "./gatherings.ts";
import { tells } from "./meetingWords.ts";
import type { FoundParticipation } from "./participants.ts";
import type { Sentence } from "./reading.ts";

/**
 * Whether a participation that names no meeting of the text is in something else: a choir, the next session, a named
 * meeting that the text does not tell of, or one on days or in a year when this one was not.
 */
export function isElsewhere(
  draft: Draft,
  participation: FoundParticipation,
  sentence: Sentence,
  registry: Registry,
): boolean {
  const { object, cue } = participation;
  if (object?.another || (participation.toCome && isBygone(draft.finding, sentence))) return true;
  if (participation.called !== undefined && !contentWords(draft.finding.name).has(participation.called))
    return true;
  if (object?.kind === "other" && !isCalled(draft, participation, sentence)) return true;
  if (object) {
    const within = { start: cue.end, end: object.end };
    if (sentence.names.some((other) => isNamedMeeting(other, sentence, within))) return true;
  }
  if (
    isInOtherPlace(draft, participation, sentence, registry) ||
    wasOnOtherDay(draft, participation, sentence)
  )
    return true;
  const clause = clauseEnd(sentence, cue.end);
  return sentence.dates.some(
    (date) =>
      cue.end <= date.start &&
      date.start < clause &&
      !isThen(date, draft) &&
      !isOfThing(sentence.text.slice(cue.end - sentence.start, date.start - sentence.start)),
  );
}

/** Whether a meeting was over before the day of the document, in which what is told as to come is of another. */
function isBygone({ startDate, endDate = startDate }: Draft["finding"], { source }: Sentence): boolean {
  const today = dayNumber(source.documentDate?.value);
  const last = dayNumber(endDate);
  return today !== undefined && last !== undefined && last < today;
}

/** Whether a place right behind is another than the meeting’s: `told lawmakers in ‸Washington`; a country may hold the town. */
function isInOtherPlace(
  draft: Draft,
  { cue, object }: FoundParticipation,
  sentence: Sentence,
  registry: Registry,
): boolean {
  const { place } = draft.finding;
  if (place === undefined) return false;
  const end = Math.max(cue.end, object?.end ?? 0);
  return sentence.names.some((name) => {
    if (name.type !== "place" || name.start > end + 60) return false;
    const before = sentence.unquoted.slice(0, name.start - sentence.start);
    const isThere =
      name.start >= end
        ? /^ (?:[\p{Ll}-]+ ){0,2}(?:in|at) $/u.test(before.slice(end - sentence.start))
        : name.start >= cue.start
          ? / to $/.test(before)
          : name.end + 14 > cue.start && / (?:was|were|is|are) (?:back |still )?in $/.test(before)
            ? true
            : (/^(?:Back |Meanwhile in |Over )?(?:In|in|At) $/.test(before) &&
                sentence.text[name.end - sentence.start] === ",") ||
              (/(?<!\p{L})(?:visited|to|in|at) (?:[^,;.]{1,60} )?$/u.test(before) &&
                sentence.text.startsWith(", where ", name.end - sentence.start));
    if (!isThere) return false;
    const id = name.entity ?? nameOf(name, sentence);
    return !isWithin(id, place, registry) && !isWithin(place, id, registry);
  });
}

/** Whether a place is another one or lies in it, by the registry. */
function isWithin(place: string, other: string, registry: Registry): boolean {
  let at: string | undefined = place;
  for (let i = 0; i < 6 && at !== undefined; i++) {
    if (at === other || at.toUpperCase() === other) return true; // `NAIROBI, Oct 10 –`
    const entity = registry.entities.get(at);
    at = entity?.kind === "place" ? entity.containedInPlace : undefined;
  }
  return false;
}

/** Whether the sentence begins with a day or week when the meeting was not: `On Monday Anna Berg met …`. */
const wasOnOtherDay = (draft: Draft, { cue }: FoundParticipation, sentence: Sentence): boolean =>
  sentence.dates.some(
    (date) =>
      date.start < sentence.start + 6 &&
      date.end < cue.start &&
      /^\d{4}-(?:\d\d-\d\d|W\d\d$)/.test(date.value) &&
      !isThen(date, draft),
  );

/** Whether a date can be that of a meeting; where the text itself tells its days, to the day. */
const isThen = (date: DateFinding, { meeting, finding: { startDate, endDate } }: Draft): boolean =>
  (meeting ? canBeWithin : canBeOn)(date, startDate, endDate);

const nameOf = ({ start, end }: Span, sentence: Sentence): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start);

/** Whether a date behind these words tells when something else was: `briefed on the collision of ‸3 October`. */
function isOfThing(before: string): boolean {
  const thing = /(\p{L}+) of $/u.exec(before.slice(-40))?.[1];
  return thing !== undefined && !isSittingWord(thing);
}

/** Whether a meeting or a body that meets is named within a stretch, by more than one word. */
const isNamedMeeting = (name: NameFinding, sentence: Sentence, within: Span): boolean => {
  if (!contains(within, name)) return false;
  const words = sentence.text.slice(name.start - sentence.start, name.end - sentence.start);
  return (
    words.includes(" ") && (name.type === "meeting" || (name.type === "organization" && meetsByName(words)))
  );
};

/** Where the clause of a cue ends: at a comma, a semicolon, a dash, or the sentence's end. */
function clauseEnd(sentence: Sentence, from: number): number {
  const length = sentence.unquoted.slice(from - sentence.start).search(/[,;:–—]/u);
  return length < 0 ? sentence.end : from + length;
}

/** Whether a cue calls what it was by a word of the meeting's name: `attended the summit`, `spoke at the summit`. */
export function isCalled(
  { finding }: Draft,
  { object, cue }: FoundParticipation,
  sentence: Sentence,
): boolean {
  const words = sentence.text.slice(cue.start - sentence.start, cue.end - sentence.start).toLowerCase();
  const head = object ? object.head : words.slice(words.lastIndexOf(" ") + 1);
  return contentWords(finding.name).has(head);
}

/** Whether something in a sentence says that people acted elsewhere or at another time than those of the one before. */
export const pointsElsewhere = (sentence: Sentence): boolean =>
  ((sentence.tells & tells.elsewhere) !== 0 && elsewhere.test(sentence.unquoted)) || isOfYear(sentence);

/** Whether something says so even of those who have a seat at the meeting. */
export const leavesRoom = (sentence: Sentence): boolean =>
  ((sentence.tells & tells.leaving) !== 0 && leaving.test(sentence.unquoted)) || isOfYear(sentence);

const isOfYear = ({ tells: told, unquoted }: Sentence): boolean =>
  (told & tells.year) !== 0 && inYear.test(unquoted);
