import type { Person } from "../../../registry/entity.ts";
import type { Registry } from "../../../registry/registry.ts";
import { fold } from "../../../text/fold.ts";
import { WordTable } from "../../../text/wordTable.ts";
import { shape, shapeOf as wordShape } from "../../../text/words.ts";
import { wordClass, wordClasses, wordKey } from "../lexicon/wordClasses.ts";
import { isNameSuffix } from "./aliasWords.ts";
import { editDistance } from "./nearMissDistance.ts";

/** As many people of one given name or title are looked at. */
export const crowd = 400;

export interface People {
  /** By folded given name. */
  readonly given: ReadonlyMap<string, readonly Person[]>;
  /** By head of title. */
  readonly head: ReadonlyMap<string, readonly Person[]>;
  /** Of each spelling whether it may be a surname misspelt, by its first letter and length, and nothing else. */
  readonly misspellings: WordTable;
}

/** A key of a word's first letter, letter case aside, and its length; letters beyond ASCII are all one. */
const shapeOf = (first: number, length: number): number =>
  (first < 128 ? first & 31 : 0) * 32 + Math.min(length, 31);

const indexes = new WeakMap<Registry, People>();

/** A registry's people by what stands before their surnames, and which words may be these misspelt. */
export function peopleOf(registry: Registry): People {
  const before = indexes.get(registry);
  if (before) return before;
  const index = { given: new Map<string, Person[]>(), head: new Map<string, Person[]>() };
  const shapes = new Uint8Array(1024);
  for (const entity of registry.entities.values()) {
    if (entity.kind !== "person") continue;
    const surname = surnameOf(entity);
    if (surname.length < shortest) continue;
    for (const { by, key } of namesakesOf(entity)) {
      const list = index[by].get(key);
      if (!list) index[by].set(key, [entity]);
      else if (list.at(-1) !== entity) list.push(entity);
    }
    for (let size = surname.length - 2; size <= surname.length + 2; size++)
      shapes[shapeOf(surname.charCodeAt(0), size)] = 1;
  }
  const people = { ...index, misspellings: new WordTable((word) => Number(mayMiss(word, shapes))) };
  indexes.set(registry, people);
  return people;
}

/** Surnames of fewer letters are too like other words. */
export const shortest = 6;

/** What stands before a person's surname if it is to be known misspelt. */
export function namesakesOf(
  person: Person,
): readonly { readonly by: "given" | "head"; readonly key: string }[] {
  const words = person.roles.flatMap((role) => fold(role.title).split(/[^\p{L}]+/u));
  return [{ by: "given", key: givenNameOf(person) }, ...words.map((key) => ({ by: "head" as const, key }))];
}

/** Whether there are so many people of one given name or title that not all of them are looked at. */
export const isCrowded = (registry: Registry, by: "given" | "head", key: string): boolean =>
  (peopleOf(registry)[by].get(key)?.length ?? 0) > crowd;

/** Whether a folded word may be a person's surname misspelt; undefined if the surname is too short for that. */
export function mayBeMisspelt(person: Person): ((word: string) => boolean) | undefined {
  const surname = surnameOf(person);
  if (surname.length < shortest) return undefined;
  return (word) =>
    word.charCodeAt(0) === surname.charCodeAt(0) &&
    editDistance(surname, word, 2) <= 2 &&
    (wordClasses().classesOf(wordKey(word)) & knownWord) === 0;
}

/** Whether a capitalised word of four letters or more is like a surname, by `shapeOf`, and no known word. */
function mayMiss(word: string, shapes: Uint8Array): boolean {
  const written = wordShape(word);
  if ((written !== shape.capitalised && written !== shape.upper) || word.length < 4) return false;
  const key = wordKey(word);
  return (
    shapes[shapeOf(key.charCodeAt(0), key.length)] !== 0 && (wordClasses().classesOf(key) & knownWord) === 0
  );
}

const surnames = new WeakMap<Person, string>();

/** The last word of a name that is no suffix, folded; empty for a name of one word. */
export function surnameOf(person: Person): string {
  const known = surnames.get(person);
  if (known !== undefined) return known;
  const words = person.name.split(/\s+/);
  while (words.length > 1 && isNameSuffix(words.at(-1)!.replace(/\.$/, ""))) words.pop();
  const surname = words.length > 1 ? fold(words.at(-1)!) : "";
  surnames.set(person, surname);
  return surname;
}

const givenNames = new WeakMap<Person, string>();

/** The first word of a name, folded. */
export function givenNameOf(person: Person): string {
  const known = givenNames.get(person);
  if (known !== undefined) return known;
  const given = fold(person.name).split(/[\s-]/, 1)[0]!;
  givenNames.set(person, given);
  return given;
}

/** Words that are something of their own. */
export const knownWord =
  wordClass.common |
  wordClass.function |
  wordClass.place |
  wordClass.demonym |
  wordClass.calendar |
  wordClass.metonym;
