import type { Person } from "../../../registry/entity.ts";
import type { Registry } from "../../../registry/registry.ts";
import { fold } from "../../../text/fold.ts";
import { WordTable } from "../../../text/wordTable.ts";
import { firstAtOrAfter } from "../../../text/span.ts";
import { shape, shapeOf as wordShape } from "../../../text/words.ts";
import type { NameFinding } from "../../findings.ts";
import { wordClass, wordClasses, wordKey } from "../lexicon/wordClasses.ts";
import { isNameSuffix } from "./aliasWords.ts";
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
  if (index.byGiven.size === 0) return [];
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
        person = nearest((named ??= namedPeople(registry, names)).get(key.slice(0, 3)) ?? [], key, 1);
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
  if (view.classes(token) & (known | wordClass.given | wordClass.titleHead | wordClass.honorific))
    return false;
  const given = fold(person.name).split(/[\s-]/, 1)[0]!;
  const limit = given.length >= 7 ? 2 : 1;
  const key = view.key(token);
  return given.length >= 5 && given.charAt(0) === key.charAt(0) && editDistance(given, key, limit) <= limit;
}

/** Words that are something of their own. */
const known =
  wordClass.common |
  wordClass.function |
  wordClass.place |
  wordClass.demonym |
  wordClass.calendar |
  wordClass.metonym;

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
    const people = index.byGiven.get(view.key(given));
    const person = people && nearest(people, key);
    if (person) return { person, first: given };
  }
  if (!(view.classes(view.isMark(token - 1, ".") ? token - 2 : token - 1) & wordClass.titleHead))
    return undefined;
  const title = titleBefore(view, token);
  if (title.heads.length === 0) return undefined;
  const people = title.heads.flatMap((head) => index.byHead.get(head)?.slice(0, 400) ?? []);
  const person = nearest(
    people.filter(
      (one) =>
        Math.abs(surnameOf(one).length - key.length) <= 2 && !title.contradicts(one) && held(document, one),
    ),
    key,
  );
  return person && { person, first: token };
}

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
  const count = Math.min(people.length, 400);
  for (let i = 0; i < count; i++) {
    const person = people[i]!;
    const surname = surnameOf(person);
    // `the Clintons` are the family.
    if (surname.length < 6 || surname === key || key === `${surname}s` || surname.charAt(0) !== key.charAt(0))
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

interface People {
  readonly byGiven: ReadonlyMap<string, readonly Person[]>;
  readonly byHead: ReadonlyMap<string, readonly Person[]>;
  /** Of each spelling whether it may be a surname misspelt, by its first letter and length, and nothing else. */
  readonly misspellings: WordTable;
}

/** A key of a word's first letter, letter case aside, and its length; letters beyond ASCII are all one. */
const shapeOf = (first: number, length: number): number =>
  (first < 128 ? first & 31 : 0) * 32 + Math.min(length, 31);

const indexes = new WeakMap<Registry, People>();

/** A registry's people by folded given name, by head of title and by the beginning of the surname. */
function peopleOf(registry: Registry): People {
  const before = indexes.get(registry);
  if (before) return before;
  const byGiven = new Map<string, Person[]>();
  const byHead = new Map<string, Person[]>();
  const shapes = new Uint8Array(1024);
  const push = (map: Map<string, Person[]>, key: string, person: Person): void => {
    const list = map.get(key);
    if (!list) map.set(key, [person]);
    else if (list.at(-1) !== person) list.push(person);
  };
  for (const entity of registry.entities.values()) {
    if (entity.kind !== "person") continue;
    const surname = surnameOf(entity);
    if (surname.length < 6) continue;
    push(byGiven, fold(entity.name).split(/[\s-]/, 1)[0]!, entity);
    for (let size = surname.length - 3; size <= surname.length + 3; size++)
      for (const first of [surname.charCodeAt(0), 0]) shapes[shapeOf(first, size)] = 1;
    for (const role of entity.roles)
      for (const word of fold(role.title).split(/[^\p{L}]+/u)) push(byHead, word, entity);
  }
  const people = {
    byGiven,
    byHead,
    misspellings: new WordTable((word) => Number(mayMiss(word, shapes))),
  };
  indexes.set(registry, people);
  return people;
}

/** Whether a capitalised word of four letters or more is like a surname, by `shapeOf`, and no known word. */
function mayMiss(word: string, shapes: Uint8Array): boolean {
  const written = wordShape(word);
  if ((written !== shape.capitalised && written !== shape.upper) || word.length < 4) return false;
  return (
    shapes[shapeOf(word.charCodeAt(0), word.length)] !== 0 &&
    (wordClasses().classesOf(wordKey(word)) & known) === 0
  );
}

const surnames = new WeakMap<Person, string>();

/** The last word of a name that is no suffix, folded; empty for a name of one word. */
function surnameOf(person: Person): string {
  const known = surnames.get(person);
  if (known !== undefined) return known;
  const words = person.name.split(/\s+/);
  while (words.length > 1 && isNameSuffix(words.at(-1)!.replace(/\.$/, ""))) words.pop();
  const surname = words.length > 1 ? fold(words.at(-1)!) : "";
  surnames.set(person, surname);
  return surname;
}

const isInitial = (view: View, token: number): boolean => view.source.words.shapes[token] === shape.initial;

/** Whether a name that was found holds an offset. */
function covers(names: readonly NameFinding[], offset: number): boolean {
  const name = names[firstAtOrAfter(names, offset + 1) - 1];
  return name !== undefined && offset < name.end;
}
