import type { Person } from "../../../registry/entity.ts";
import type { Registry } from "../../../registry/registry.ts";
import { firstAtOrAfter } from "../../../text/span.ts";
import { shape } from "../../../text/words.ts";
import type { NameFinding } from "../../findings.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import {
  crowd,
  givenNameOf,
  knownWord,
  peopleOf,
  shortest,
  surnameOf,
  type People,
} from "./misspeltPeople.ts";
import { editDistance } from "./nearMissDistance.ts";
import type { NamedDocument } from "./registryDocument.ts";
import { held } from "./registryHeld.ts";
import type { View } from "./registryView.ts";
import { titleBefore } from "./roleBefore.ts";

/**
 * Names misspelt or transliterated otherwise: at most two letters from a person's surname of six letters or more, where
 * the given name fits or a title that the person holds stands before it; then the same misspelling alone. Always
 * inferred; never an ordinary word, a place or another name that the registry knows.
 */
export function nearMisses(document: NamedDocument, names: readonly NameFinding[]): NameFinding[] {
  const { view } = document;
  const { words, registry } = view.source;
  const index = peopleOf(registry);
  if (index.given.size === 0) return [];
  const mayMiss = index.misspellings.of(words.vocabulary);
  const found: NameFinding[] = [];
  const learnt = new Map<string, Person>(); // a misspelt surname → whose
  let named: ReadonlyMap<string, readonly Person[]> | undefined;
  let at = 0; // the first name that does not end before the word
  const { firsts, limits } = view.paragraphs;
  for (let p = 0; p < firsts.length; p++)
    for (let token = firsts[p]!; token < limits[p]!; token++) {
      if (mayMiss[words.spellings[token]!] === 0) continue;
      const start = words.starts[token]!;
      while (at < names.length && names[at]!.end <= start) at++;
      if (names[at] && names[at]!.start <= start) continue;
      const key = view.key(token);
      const miss = beside(document, index, token, key);
      let person = miss ? miss.person : learnt.get(key);
      if (miss) learnt.set(key, miss.person);
      if (!person && mayMissAgain(view, token, key))
        person = nearest(fewOf((named ??= namedPeople(registry, names)).get(key.slice(0, 3))), key, 1);
      if (!person) continue;
      const from = miss?.first ?? token;
      if (from < token && covers(names, words.starts[from]!)) continue;
      found.push({
        kind: "name",
        start: words.starts[from]!,
        end: words.ends[token]!,
        type: "person",
        entity: person.id,
        certainty: "inferred",
        rule: "near-miss",
        reason: `probably ${person.name}, spelt otherwise`,
      });
    }
  return found;
}

/**
 * Whether the word before a person's surname is the given name misspelt (`Vladmir`): at most two letters away, one if
 * it is short, and no given name or other word itself.
 */
export function isGivenNameMisspelt(view: View, first: number, person: Person): boolean {
  const token = first - 1;
  if (view.source.words.shapes[token] !== shape.capitalised || !view.spaced(first)) return false;
  if (view.classes(token) & (knownWord | wordClass.given | wordClass.titleHead | wordClass.honorific))
    return false;
  const given = givenNameOf(person);
  const limit = given.length >= 7 ? 2 : 1;
  const key = view.key(token);
  return given.length >= 5 && given.charAt(0) === key.charAt(0) && editDistance(given, key, limit) <= limit;
}

interface Miss {
  readonly person: Person;
  /** First token of the name. */
  readonly first: number;
}

/** A person whose given name, or whose title, stands right before the misspelt surname. */
function beside(document: NamedDocument, index: People, token: number, key: string): Miss | undefined {
  const { view } = document;
  let given = token - 1;
  if (view.isMark(given, ".") && isInitial(view, given - 1)) given -= 2;
  else if (isInitial(view, given)) given--;
  if (view.isCapital(given) && view.spaced(given + 1)) {
    const person = nearest(fewOf(index.given.get(view.key(given))), key);
    if (person) return { person, first: given };
  }
  if (!(view.classes(view.isMark(token - 1, ".") ? token - 2 : token - 1) & wordClass.titleHead))
    return undefined;
  const title = titleBefore(view, token);
  if (title.heads.length === 0) return undefined;
  const people: Person[] = [];
  for (const head of title.heads)
    for (const one of fewOf(index.head.get(head)))
      if (isLike(surnameOf(one), key) && !title.contradicts(one) && held(document, one)) people.push(one);
  const person = nearest(people, key);
  return person && { person, first: token };
}

/** Whether a surname begins as a word does and is about as long. */
const isLike = (surname: string, key: string): boolean =>
  Math.abs(surname.length - key.length) <= 2 && surname.charCodeAt(0) === key.charCodeAt(0);

/** As many people as are looked at. */
const fewOf = (people: readonly Person[] = none): readonly Person[] =>
  people.length > crowd ? people.slice(0, crowd) : people;

const none: readonly never[] = [];

/** Whether a word alone may stand for somebody whom the document names rightly elsewhere: by a long surname. */
const mayMissAgain = (view: View, token: number, key: string): boolean =>
  key.length >= 8 && (view.classes(token) & wordClass.given) === 0 && !view.isCapital(token - 1);

/** The people that a document names, by the first three letters of their surnames. */
function namedPeople(
  registry: Registry,
  names: readonly NameFinding[],
): ReadonlyMap<string, readonly Person[]> {
  const people = new Map<string, Person[]>();
  const seen = new Set<Person>();
  for (const { type, entity } of names) {
    if (type !== "person" || entity === null) continue;
    const person = registry.entities.get(entity);
    if (person?.kind !== "person" || seen.has(person)) continue;
    seen.add(person);
    const start = surnameOf(person).slice(0, 3);
    const list = people.get(start);
    if (list) list.push(person);
    else people.set(start, [person]);
  }
  return people;
}

/** The one person whose surname is nearest to a word, if it is near enough and no other is as near. */
function nearest(people: readonly Person[], key: string, limit = 2): Person | undefined {
  let best: Person | undefined;
  let least = limit + 1;
  let tied = false;
  for (const person of people) {
    const surname = surnameOf(person);
    // `the Clintons` are the family.
    if (
      surname.length < shortest ||
      surname === key ||
      key === `${surname}s` ||
      surname.charAt(0) !== key.charAt(0)
    )
      continue;
    const distance = editDistance(surname, key, limit);
    if (distance < least) {
      best = person;
      least = distance;
      tied = false;
    } else if (distance === least && distance <= limit && person !== best) tied = true;
  }
  return tied ? undefined : best;
}

const isInitial = (view: View, token: number): boolean => view.source.words.shapes[token] === shape.initial;

/** Whether a name that was found holds an offset. */
function covers(names: readonly NameFinding[], offset: number): boolean {
  const name = names[firstAtOrAfter(names, offset + 1) - 1];
  return name !== undefined && offset < name.end;
}
