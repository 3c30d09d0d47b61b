import { contains, firstAtOrAfter } from "../../../text/span.ts";
import type { Open } from "../../findings.ts";
import type { Source } from "../../source.ts";
import { actorsOf, participationOf, type Actor } from "./actors.ts";
import { holdsOffice } from "./bilaterals.ts";
import { encountersIn, type Encounter } from "./encounters.ts";
import { isWhen, whenMet } from "./encounterWhen.ts";
import { isDay, isPastWeek } from "./days.ts";
import { asFinding, type Draft } from "./draft.ts";
import { asNamed, fullNameOf, personIn } from "./fullName.ts";
import { groupHeads } from "./gatherings.ts";
import { homeOf, placeAlready, placeAhead, placeBehind, placeFirst, placeOf } from "./meetingPlace.ts";
import { tells } from "./meetingWords.ts";
import type { ProposedMeeting } from "./proposedMeetings.ts";
import type { Recalled } from "./recalledMeetings.ts";
import { sentenceAt, sentencesThat, type Reading, type Sentence } from "./reading.ts";

/**
 * The meetings of two sides that a text tells of anywhere, but for those of which one is proposed already on the same days.
 * They are told in passing, unless nothing else is. Where no word tells an office of those who met, the text
 * has to tell of several encounters.
 *
 * @param isOnly whether no registered meeting is reported, to which encounters without a day of their own would belong
 */
export function encounters(
  proposed: readonly ProposedMeeting[],
  reading: Reading,
  isTaken: (sentence: Sentence) => boolean,
  isOnly: boolean,
): readonly ProposedMeeting[] {
  const told: Encountered[] = [];
  for (const sentence of sentencesThat(reading, tells.gathering | tells.convening)) {
    if (told.length >= 16) break;
    if (isTaken(sentence)) continue;
    const last = told.at(-1);
    const near = last && sentence.index - last.sentence.index <= 4 ? last : undefined;
    const isTold = proposed.length + told.length > 0;
    for (const one of encounteredIn(sentence, reading, near, isTold))
      if (isOnly || one.isDated) told.push(one);
  }
  const isOfOffices = told.some(({ ofOffice }) => ofOffice) || isOfStates(reading);
  const found: ProposedMeeting[] = [];
  for (const one of told) {
    if (!one.ofOffice && !(told.length > 1 && isOfOffices)) continue;
    if ([...proposed, ...found].some((other) => isSame(one, other))) continue;
    const finding: Open<Draft["finding"]> = { ...asFinding(one.described), ...one.when };
    if (one.place !== undefined) finding.place = one.place;
    const meeting = { finding, body: undefined, taking: [...one.described.taking!] };
    const isMain = isOnly && !one.met.byNoun && found.length === 0 && isFirst(one, proposed);
    found.push(
      isMain || (one.described.rule === "group-that-met" && one.isDated)
        ? meeting
        : { ...meeting, aside: true },
    );
  }
  return found;
}

/** Whether the text tells of it before all that is proposed. */
const isFirst = ({ described }: Encountered, proposed: readonly ProposedMeeting[]): boolean =>
  proposed.every(({ finding }) => finding.start > described.start);

/** Whether two of those who met are known to have met on days that can be the same. */
function isSame({ described, when, sentence }: Encountered, { finding, taking }: ProposedMeeting): boolean {
  const { startDate: day } = when;
  const { startDate = day, endDate = startDate } = finding;
  const isThen =
    day === undefined ||
    (startDate!.slice(0, day.length) <= day && day <= endDate!) ||
    startDate!.startsWith(day) ||
    day.startsWith(startDate!);
  const known = taking.map(({ entity, name }) => entity ?? name);
  const both = new Set(
    described
      .taking!.map(({ entity, name }) => entity ?? name)
      .filter((one) => known.some((other) => mayBeOne(one, other))),
  );
  return (
    (isThen || contains(sentence, finding)) &&
    (both.size > 1 ||
      (described.taking!.length === 1 && contains(sentence, { start: finding.start, end: finding.start })))
  );
}

/** The meetings of two sides or more that a sentence tells of, each with when and where; those of which neither is known are left out. */
function encounteredIn(
  sentence: Sentence,
  reading: Reading,
  last: Encountered | undefined,
  isTold: boolean,
): readonly Encountered[] {
  const all = encountersIn(sentence, last?.met.people[0], () => peopleBefore(sentence, reading));
  const { source } = reading;
  const { text } = source;
  const found: Encountered[] = [];
  for (const met of all) {
    const when = whenMet(met, all, sentence, reading);
    if (!when) continue;
    const there = placeBehind(sentence, met.end);
    const place =
      there ??
      placeAlready(sentence, met.start) ??
      (all.length === 1 ? placeOf(sentence) : placeFirst(sentence)) ??
      placeAhead(sentence, reading) ??
      homeOf(reading, when.startDate);
    const isDated = sentence.dates.some(isDay);
    const isOwn = there !== undefined || sentence.dates.some(isWhen) || isRecent(sentence, source);
    const isBetween = met.byNoun && anytime.test(wordsOf(met, sentence));
    const isAnytime = when.startDate === undefined && !isRecent(sentence, source);
    if (isBetween ? !isOwn : isAnytime && (!isTold || met.byNoun || sentence.dates.length > 0)) continue;
    const ofOffice = holdsOffice(sentence) || haveOffice(met, reading, isDated);
    const taking = met.people.map((who) =>
      participationOf(who, sentence, { mode: "unknown", rule: "met-with", certainty: "inferred" }),
    );
    const { start, end, group } = met;
    const names = [taking[0]!.name, (taking[1] ?? taking[0]!).name];
    const words = group && text.slice(group.start, group.end);
    if (words !== undefined) names[group!.start > met.people[0]!.start ? 1 : 0] = words;
    const rule = words !== undefined && several.test(words) ? "group-that-met" : "people-who-met";
    found.push({
      met,
      sentence,
      ofOffice,
      isDated,
      described: { name: `Meeting of ${names.join(" and ")}`, start, end, rule, taking },
      when,
      place,
    });
  }
  return found;
}

/** Who speak in a transcript, as actors of what *we* did. */
function speakersOf({ source, names }: Reading): readonly Actor[] {
  const turns = source.regions.filter(({ kind }) => kind === "speaker-line");
  const people = turns.map((turn) => personIn(names, turn)).filter((name) => name !== undefined);
  return people.map((name) => ({ ...asNamed(source.text, name), person: true, certain: false }));
}

/** The people of the sentence before, in the same paragraph. */
function peopleBefore({ index, paragraph, unquoted }: Sentence, reading: Reading) {
  if (/^We /.test(unquoted)) return speakersOf(reading);
  const before = index === 0 ? undefined : sentenceAt(reading, index - 1);
  return before?.paragraph === paragraph ? actorsOf(before).filter(({ person }) => person) : [];
}

const several = new RegExp(
  `(?:${groupHeads}|[Dd]elegation|[Tt]eam|[Cc]ounterparts|[Cc]olleagues)(?!\\p{L})`,
  "u",
);

/** Whether a sentence tells of a week that has begun: `two weeks ago`. */
const isRecent = ({ dates }: Sentence, source: Source): boolean =>
  dates.some((date) => isPastWeek(date, source));

/** Whether one name can be short for the other: `Berg`, `Anna Berg`. */
const mayBeOne = (one: string, other: string): boolean =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

/** A meeting of two sides, and who they are. */
interface Encountered extends Recalled {
  readonly met: Encounter;
  readonly sentence: Sentence;
  /** Whether the text tells an office of one of them. */
  readonly ofOffice: boolean;
  /** Whether the sentence itself names a day. */
  readonly isDated: boolean;
}

/** The words of a meeting up to the last who is named. */
const wordsOf = ({ start, end }: Encounter, sentence: Sentence): string =>
  sentence.unquoted.slice(start - sentence.start, end - sentence.start);

/** Such as may be of any time: `the talks between`, `her discussions with`. */
const anytime = /^(?:his|her|my) |^\S+ (?:[^,;:.]{1,50} )?between(?!\p{L})/u;

/** Whether a text tells the office of one of them anywhere, or the registry does so of those who met on a day. */
function haveOffice({ people }: Encounter, { roles, names, source }: Reading, isDated: boolean): boolean {
  return people.some(({ entity, name }) => {
    const known = entity === null ? undefined : source.registry.entities.get(entity);
    if (isDated && known?.kind === "person" && known.roles.length > 0) return true;
    return roles.some(({ holder, holderName }) => {
      if (holder !== null && holder === entity) return true;
      const held = holderName && names[firstAtOrAfter(names, holderName.start)];
      return (
        held?.start === holderName?.start && held !== undefined && fullNameOf(source.text, held) === name
      );
    });
  });
}

/** Whether a text speaks of those who sit at meetings of states. */
const isOfStates = ({ tells: told }: Reading): boolean => told.some((bits) => (bits & tells.sitting) !== 0);
