import type { Span } from "../../../text/span.ts";
import { actorsOf, hasClause, type Actor } from "./actors.ts";
import { separately } from "./bilaterals.ts";
import { isDenied, isToCome } from "./denials.ts";
import {
  active,
  actsBehind,
  bothGoOn,
  goesOn,
  governed,
  mutual,
  nominal,
  otherwise,
  passive,
  rightBefore,
} from "./encounterWords.ts";
import { agrees, genderOf } from "../quotations/gender.ts";
import { joins } from "./nameLists.ts";
import { offices } from "./officeWords.ts";
import type { Sentence } from "./reading.ts";

/** Two or more who came together, as one clause tells it; its span goes from its verb to the last of them. */
export interface Encounter extends Span {
  readonly people: readonly Actor[];
  /** Whether a noun tells of it, which may be of any time: `the talks between`. */
  readonly byNoun: boolean;
}

/**
 * Who met whom, clause by clause: a subject, a verb of meeting in any voice (`met`, `received`, `had lunch with`, `was received
 * by`) or a noun of it (`after talks with`), and those met. A verb that goes on takes the subject of the one before. What
 * is denied, wanted or to come is left out.
 *
 * @param last who was told to have met somebody just before, whom *he* may still stand for
 */
export function encountersIn(sentence: Sentence, last?: Actor): readonly Encounter[] {
  const text = sentence.unquoted;
  const named = actorsOf(sentence).filter(({ person }) => person);
  const still = sentence.pronoun || !last ? undefined : asBefore(sentence, last);
  const people = still ? [still, ...named] : named;
  if (people.length < 2 || sentence.heading || /\?[)\]”"’']*\s*$/u.test(text.slice(-8))) return none;
  if (otherwise.test(text)) return none;
  const found: Encounter[] = [];
  const clause: Clause = { sentence, text, people };
  for (const { pattern, sides } of forms)
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => one.start - sentence.start < end && start < one.end - sentence.start)) continue;
      const before = text.slice(Math.max(0, start - 120), start);
      if (isDenied(before) || isToCome(before) || unsure.test(before) || onlyWhen.test(before)) continue;
      found.push(
        ...sides(clause, start, end).map((met) => asEncounter(sentence, start, met, pattern === nominal)),
      );
    }
  return found;
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

interface Clause {
  readonly sentence: Sentence;
  readonly text: string;
  readonly people: readonly Actor[];
}

/** The groups of those who met one another by a verb that stands from an offset to another. */
type Sides = (clause: Clause, start: number, end: number) => readonly (readonly Actor[])[];

const subjectAndObject: Sides = (clause, start, end) => {
  const one = subjectOf(clause, start);
  const other = one.length === 0 ? one : objectOf(clause, one, end);
  if (other.length === 0 || other.some((actor) => one.some((who) => isSame(who, actor)))) return none;
  const isEach = separately.test(clause.text.slice(start, other[0]!.start - clause.sentence.start));
  return isEach ? other.map((each) => [...one, each]) : [[...one, ...other]];
};

const several: Sides = (clause, start) => {
  const met = subjectOf(clause, start);
  return met.length > 1 ? [met] : none;
};

const byNoun: Sides = (clause, start, end) => {
  if (clause.text.endsWith("between", end)) {
    const met = groupBehind(clause, end);
    return met.length > 1 ? [met] : none;
  }
  const one = mainSubject(clause, start);
  const other = one ? groupBehind(clause, end) : none;
  return one && other.length > 0 && !other.some((who) => isSame(who, one)) ? [[one, ...other]] : none;
};

/** Tried in turn: what one has read no other reads. */
const forms: readonly { readonly pattern: RegExp; readonly sides: Sides }[] = [
  { pattern: passive, sides: subjectAndObject },
  { pattern: active, sides: subjectAndObject },
  { pattern: mutual, sides: several },
  { pattern: nominal, sides: byNoun },
];

const asEncounter = (
  sentence: Sentence,
  start: number,
  people: readonly Actor[],
  byNoun: boolean,
): Encounter => ({
  start: sentence.start + start,
  end: Math.max(...people.map(({ end }) => end), sentence.start + start + 1),
  people,
  byNoun,
});

const isSame = (one: Actor, other: Actor): boolean =>
  one.entity === null ? one.name === other.name : one.entity === other.entity;

/** Who is told to have met: right before the verb, or the subject of what it goes on with. */
function subjectOf(clause: Clause, at: number): readonly Actor[] {
  const { sentence, text, people } = clause;
  const before = people.filter(({ end }) => end <= sentence.start + at);
  let nearest = before.length - 1;
  if (nearest < 0) return none;
  const ahead = text.slice(Math.max(0, at - 60), at);
  if (bothGoOn.test(ahead)) return before.length === 2 ? before : none;
  if (!rightBefore.test(text.slice(before[nearest]!.end - sentence.start, at))) {
    const main = goesOn.test(ahead) ? mainSubject(clause, at) : undefined;
    return main ? [main] : none;
  }
  // `Anna Berg, accompanied by ‸Peter Holm, met …`
  while (nearest > 0 && isGoverned(clause, before[nearest]!)) nearest--;
  if (isGoverned(clause, before[nearest]!)) return none;
  const group = [before[nearest]!];
  for (let i = nearest - 1; i >= 0 && joins(sentence, before[i]!.end, group[0]!.start); i--)
    group.unshift(before[i]!);
  return isGoverned(clause, group[0]!) ? [group.at(-1)!] : group;
}

const isGoverned = ({ sentence, text }: Clause, { start }: Actor): boolean =>
  governed.test(text.slice(Math.max(0, start - sentence.start - 80), start - sentence.start));

/** Of whom a sentence is told up to an offset: the first one named, unless somebody else acts in between. */
function mainSubject(clause: Clause, at: number): Actor | undefined {
  const { sentence, text, people } = clause;
  const before = people.filter(({ end }) => end <= sentence.start + at);
  const first = before.find((actor) => !isGoverned(clause, actor));
  if (!first) return undefined;
  const others = before.filter((actor) => actor.start > first.end && !isSame(actor, first));
  const acts = (actor: Actor): boolean =>
    actsBehind.test(text.slice(actor.end - sentence.start, actor.end - sentence.start + 90));
  return others.some(acts) ? undefined : first;
}

/** Who was met: named behind the verb, or the one whom *him* stands for. */
function objectOf(clause: Clause, one: readonly Actor[], end: number): readonly Actor[] {
  if (!/^ (?:him|her)(?=[ ,.])/.test(clause.text.slice(end, end + 5))) return groupBehind(clause, end);
  const whom = mainSubject(clause, one[0]!.start - clause.sentence.start);
  return whom ? [whom] : none;
}

/** The people right behind an offset: titles and bodies may stand before the first, and others be joined to it. */
function groupBehind(clause: Clause, from: number): readonly Actor[] {
  const { sentence, text, people } = clause;
  const behind = people.filter(({ start }) => start >= sentence.start + from);
  const first = behind[0];
  if (!first || !leadsTo(text, from, first, sentence)) return none;
  const group = [first];
  for (const actor of behind.slice(1)) {
    if (!joins(sentence, group.at(-1)!.end, actor.start) || hasClause(text, actor, sentence)) break;
    if (actsBehind.test(text.slice(actor.end - sentence.start, actor.end - sentence.start + 90))) break;
    group.push(actor);
  }
  return group;
}

/** Whether a verb can have a name for its object: `received ‸the Minister of Trade of the Republic of Chile, H.E. Ana Soto`. */
function leadsTo(text: string, from: number, { start, end }: Actor, sentence: Sentence): boolean {
  const all = text.slice(from, start - sentence.start);
  if (all.length > 170 || /[;:]/.test(all)) return false;
  const with_ = / with (?!.* with )/u.exec(all);
  const words = with_ ? all.slice(with_.index + 6) : all;
  if (with_ && clauses.test(all.slice(0, with_.index))) return false;
  if (clauses.test(words) || whose.test(text.slice(end - sentence.start))) return false;
  const place = prepositions.exec(words);
  if (place && !offices.test(words.slice(0, place.index))) return false;
  const comma = words.lastIndexOf(",");
  return comma < 0 || offices.test(words.slice(0, comma));
}

const clauses =
  /(?<![A-Za-z])(?<!\p{L})(?:who|whom|which|that|said|says|was|were|is|are|has|had|have|did|will|would|after|before|where|when|while|because|if|about|against|by|despite|than|over|into|during|until|since|led|hosted|chaired|husband|wife|son|daughter|house|home|letter|message)(?!\p{L})/u;
const prepositions = /(?<![A-Za-z])(?<!\p{L})(?:in|at|on|near|for|to|from|outside)(?!\p{L})/u;

/** Behind whom one met: what is theirs, or what they are to do. */
const whose =
  /^(?:[’'](?!s? (?:Minister|President))|-| to (?!\p{Lu}|the |his |her |discuss|talk|hear|review|sign|seek|press|plan|mark|settle|agree|coordinate|express|brief|congratulate|thank|explore|go )| (?:said|told|says|warned|added|died)(?!\p{L}))/u;
