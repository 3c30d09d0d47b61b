import { matchesOf } from "../../../text/matchesOf.ts";
import type { Span } from "../../../text/span.ts";
import { actorsOf, type Actor } from "./actors.ts";
import { againWith, separately } from "./bilaterals.ts";
import { isDenied, isToCome } from "./denials.ts";
import { groupBehind, isSame, mainSubject, objectOf, subjectOf, type Clause } from "./clause.ts";
import {
  active,
  gathering,
  gerund,
  groupMeets,
  groupMet,
  ledBy,
  mutual,
  nominal,
  otherwise,
  passive,
  theTwo,
} from "./encounterWords.ts";
import { agrees, genderOf } from "../quotations/gender.ts";
import type { Sentence } from "./reading.ts";

/** Two or more who came together, as one clause tells it; its span goes from its verb to the last of them. */
export interface Encounter extends Span {
  readonly people: readonly Actor[];
  /** Whether a noun tells of it, which may be of any time: `the talks between`. */
  readonly byNoun: boolean;
  /** The words for one side of which nobody has to be named: `the leaders of the Dairy Union`. */
  readonly group: Span | undefined;
}

/**
 * Who met whom, clause by clause: a subject, a verb of meeting in any voice (`met`, `received`, `had lunch with`, `was received
 * by`) or a noun of it (`after talks with`), and those met. A verb that goes on takes the subject of the one before. What
 * is denied, wanted or to come is left out.
 *
 * @param before the people of the sentence before
 * @param last who was told to have met somebody just before, whom *he* may still stand for
 */
export function encountersIn(
  sentence: Sentence,
  last?: Actor,
  before: () => readonly Actor[] = () => none,
): readonly Encounter[] {
  const text = sentence.unquoted;
  const found: Encounter[] = [];
  let clause: Clause | undefined;
  let tried = 0;
  for (const { pattern, sides } of forms)
    for (const match of matchesOf(pattern, text)) {
      if (tried++ > 30) return found;
      clause ??= clauseIn(sentence, last, before);
      if (!clause) return none;
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => one.start - sentence.start < end && start < one.end - sentence.start)) continue;
      const ahead = text.slice(Math.max(0, start - 120), start);
      if (isDenied(ahead) || isToCome(ahead) || unsure.test(ahead) || onlyWhen.test(ahead)) continue;
      found.push(
        ...sides(clause, start, end).map((met) => asEncounter(sentence, start, met, pattern === nominal)),
      );
    }
  return found;
}

/** A sentence with its people; undefined if it tells of no meeting, whatever its verbs. */
function clauseIn(
  sentence: Sentence,
  last: Actor | undefined,
  peopleBefore: () => readonly Actor[],
): Clause | undefined {
  const text = sentence.unquoted;
  const named = actorsOf(sentence).filter(({ person }) => person);
  const still = sentence.pronoun || !last ? undefined : asBefore(sentence, last);
  const people = still ? [still, ...named] : named;
  const before = peopleBefore();
  if (people.length + before.length === 0 || sentence.heading || /\?[)\]”"’']*\s*$/u.test(text.slice(-8)))
    return undefined;
  return otherwise.test(text) ? undefined : { sentence, text, people, last, before };
}

const none: readonly never[] = [];

/** `He then ‸met`: who is still spoken of. */
function asBefore(sentence: Sentence, last: Actor): Actor | undefined {
  const match = still.exec(sentence.unquoted);
  if (!match || !agrees(genderOf(undefined, last.name, ""), match[1]!.toLowerCase())) return undefined;
  const end = sentence.start + match[0].length;
  return { ...last, start: end - match[1]!.length, end, certain: false, pronoun: true };
}

const still =
  /^(?:(?:On|In|At|Later|Earlier|Then|There|Afterwards|During)(?=[ ,])[^.;:]{0,50}?,? )?([Ss]?[Hh]e)(?= \p{Ll})/u;

/** Before a verb or noun of meeting: that it was asked for, planned, or only when something else happened. */
const unsure =
  /(?<![A-Za-z])(?<!\p{L})(?:[Nn]o|possible|planned|proposed|hope[sd]? for|call(?:ed|s)? for|cancelled|canceled|postponed|put off|called off|ahead of|prior to|will|would|should|could|might|may|invited|if|unless|until|(?<!(?:the|that|this) )since)\s(?:[\p{L}’'-]+\s){0,3}$/u;
const onlyWhen =
  /(?<![A-Za-z])(?<!\p{L})(?:[Aa]fter|[Ss]ince|[Bb]efore|[Uu]ntil|[Ii]f|[Ww]hether|[Bb]ecause|[Ww]hile|^When)\s(?!(?:that|this|then|he|she|I)\s|the (?:meeting|summit|talks|session|ceremony)\s)(?:[\p{L}.’-]+\s){1,6}$/u;

/** Those who met one another. */
type Met = Pick<Encounter, "people" | "group">;

/** Who met whom by a verb that stands from an offset to another. */
type Sides = (clause: Clause, start: number, end: number) => readonly Met[];

const subjectAndObject: Sides = (clause, start, end) => {
  const one = subjectOf(clause, start);
  const other = objectOf(clause, one, end);
  if (one.length === 0) {
    const group = groupBefore(clause, start);
    const met = other.length > 0 ? other : group && withGroup(clause, one, end)[0]?.people;
    return group && met && met.length > 0 ? [{ people: met, group }] : none;
  }
  if (other.length === 0) return withGroup(clause, one, end);
  if (other.some((actor) => one.some((who) => isSame(who, actor)))) return none;
  const isEach = separately.test(clause.text.slice(start, other[0]!.start - clause.sentence.start));
  const again = other.findIndex(
    ({ start }, i) => i > 0 && againWith(clause.sentence, other[i - 1]!.end, start),
  );
  if (again > 0) return [asMet([...one, ...other.slice(0, again)]), asMet([...one, ...other.slice(again)])];
  return isEach ? other.map((each) => asMet([...one, each])) : [asMet([...one, ...other])];
};

const asMet = (people: readonly Actor[]): Met => ({ people, group: undefined });

const several: Sides = (clause, start) => {
  const met = subjectOf(clause, start);
  if (met.length > 1) return [asMet(met)];
  const two = met.length === 0 ? theTwo.exec(clause.text.slice(0, start)) : null;
  return two ? bothBefore(clause, clause.sentence.start + two[0].trimEnd().length) : none;
};

/** The two whom the sentence before names, if it names two; the words that stand for them end at an offset. */
function bothBefore({ sentence, before }: Clause, end: number): readonly Met[] {
  const both = before.filter((actor, i) => before.findIndex((other) => isSame(actor, other)) === i);
  if (both.length !== 2) return none;
  return [asMet(both.map((who) => ({ ...who, start: sentence.start, end, certain: false, pronoun: true })))];
}

const ofGroup: Sides = (clause, start, end) => {
  const one = subjectOf(clause, start);
  return one.length === 0 ? none : withGroup(clause, one, end);
};

const byNoun: Sides = (clause, start, end) => {
  if (clause.text.endsWith("between", end)) {
    const met = groupBehind(clause, end);
    return met.length > 1 ? [asMet(met)] : none;
  }
  const one = planned.test(clause.text.slice(Math.max(0, start - 120), start))
    ? undefined
    : mainSubject(clause, start);
  const other = one ? groupBehind(clause, end) : none;
  return one && other.length > 0 && !other.some((who) => isSame(who, one)) ? [asMet([one, ...other])] : none;
};

/** That what is told before a noun of meeting was not done: `will speak after talks with`. */
const planned =
  /(?<![A-Za-z])(?:will|would|due|expected|scheduled|plans?|planned|hope[sd]?|wants?|likely)(?![A-Za-z])/u;

/** Somebody and a group, of whom those count who lead it: `received the Chadian team, led by ‸Peter Holm`. */
function withGroup(clause: Clause, one: readonly Actor[], from: number): readonly Met[] {
  const { sentence, text } = clause;
  const match = groupMet.exec(text.slice(from, from + 200));
  if (!match) return none;
  const end = from + match[0].length;
  const lead = ledBy.exec(text.slice(end, end + 40));
  const leaders = lead ? groupBehind(clause, end + lead[0].length) : none;
  const start = sentence.start + end - match[1]!.length;
  return [{ people: [...one, ...leaders], group: { start, end: sentence.start + end } }];
}

/** `The two negotiators ‸received`: the words for a group that is the subject. */
function groupBefore({ sentence, text }: Clause, at: number): Span | undefined {
  const match = groupMeets.exec(text.slice(Math.max(0, at - 90), at));
  if (!match) return undefined;
  const start = sentence.start + Math.max(0, at - 90) + match.index + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

/** Tried in turn: what one has read no other reads. */
const forms: readonly { readonly pattern: RegExp; readonly sides: Sides }[] = [
  { pattern: passive, sides: subjectAndObject },
  { pattern: active, sides: subjectAndObject },
  { pattern: mutual, sides: several },
  { pattern: gathering, sides: ofGroup },
  { pattern: nominal, sides: byNoun },
  { pattern: gerund, sides: byNoun },
];

const asEncounter = (
  sentence: Sentence,
  start: number,
  { people, group }: Met,
  byNoun: boolean,
): Encounter => ({
  start: sentence.start + start,
  end: Math.max(...people.map(({ end }) => end), group?.end ?? 0, sentence.start + start + 1),
  people,
  byNoun,
  group,
});
