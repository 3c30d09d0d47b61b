import { hasClause, type Actor } from "./actors.ts";
import { actsBehind, bothGoOn, goesOn, governed, rightBefore } from "./encounterWords.ts";
import { agrees, genderOf } from "../quotations/gender.ts";
import { joins } from "./nameLists.ts";
import { offices } from "./officeWords.ts";
import type { Sentence } from "./reading.ts";

/** A sentence with the people of it, as subjects and objects are looked for. */
export interface Clause {
  readonly sentence: Sentence;
  readonly text: string;
  readonly people: readonly Actor[];
  /** Who was told to have met somebody just before. */
  readonly last: Actor | undefined;
  /** The people of the sentence before. */
  readonly before: readonly Actor[];
}

const none: readonly never[] = [];

/** Whether two actors are one person. */
export const isSame = (one: Actor, other: Actor): boolean =>
  one.entity === null ? one.name === other.name : one.entity === other.entity;

/** Who is told to have met: right before the verb, or the subject of what it goes on with. */
export function subjectOf(clause: Clause, at: number): readonly Actor[] {
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
export function mainSubject(clause: Clause, at: number): Actor | undefined {
  const { sentence, text, people } = clause;
  const before = people.filter(({ end }) => end <= sentence.start + at);
  const first = before.find((actor) => !isGoverned(clause, actor));
  if (!first) return undefined;
  const others = before.filter(
    (actor) => actor.start > first.end && !isSame(actor, first) && !isGoverned(clause, actor),
  );
  const acts = (actor: Actor): boolean =>
    actsBehind.test(text.slice(actor.end - sentence.start, actor.end - sentence.start + 90));
  return others.some(acts) ? undefined : first;
}

/** Who was met: named behind the verb, or the one whom *him* stands for. */
export function objectOf(clause: Clause, one: readonly Actor[], end: number): readonly Actor[] {
  if (!/^ (?:him|her)(?=[ ,.])/.test(clause.text.slice(end, end + 5))) return groupBehind(clause, end);
  const whom = one[0] && (mainSubject(clause, one[0].start - clause.sentence.start) ?? clause.last);
  if (
    !whom ||
    !agrees(genderOf(undefined, whom.name, ""), clause.text.slice(end + 1, end + 4) === "him" ? "he" : "she")
  )
    return none;
  if (whom !== clause.last) return [whom];
  const start = clause.sentence.start + end + 1;
  return [{ ...whom, start, end: start + 3, certain: false, pronoun: true }];
}

/** The people right behind an offset: titles and bodies may stand before the first, and others be joined to it. */
export function groupBehind(clause: Clause, from: number): readonly Actor[] {
  const { sentence, text, people } = clause;
  const behind = people.filter(({ start }) => start >= sentence.start + from);
  const first = behind[0];
  if (!first || !leadsTo(text, from, first, sentence)) return none;
  const group = [first];
  for (const actor of behind.slice(1)) {
    if (!joins(sentence, group.at(-1)!.end, actor.start) || hasClause(text, actor, sentence)) break;
    if (
      ofThing.test(text.slice(Math.max(0, actor.start - sentence.start - 24), actor.start - sentence.start))
    )
      break;
    if (actsBehind.test(text.slice(actor.end - sentence.start, actor.end - sentence.start + 90))) break;
    group.push(actor);
  }
  return group;
}

/** Before a name that only says what something is like: `an Italian ‸Roman Catholic organisation`. */
const ofThing = /(?<!\p{L})an? (?:\p{Lu}\p{L}+ )?$/u;

/** Whether a verb can have a name for its object: `received ‸the Minister of Trade of the Republic of Chile, H.E. Ana Soto`. */
function leadsTo(text: string, from: number, { start, end }: Actor, sentence: Sentence): boolean {
  const all = text.slice(from, start - sentence.start).replace(/^, among others,/, "");
  if (all.length > 170 || /[;:]/.test(all)) return false;
  const with_ = / with (?!.* with )/u.exec(all);
  const words = with_ ? all.slice(with_.index + 6) : all;
  if (with_ && clauses.test(all.slice(0, with_.index))) return false;
  if (clauses.test(words) || whose.test(text.slice(end - sentence.start))) return false;
  const place = prepositions.exec(words.replace(" in audience", ""));
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
