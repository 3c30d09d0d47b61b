import type { Entity } from "../../../registry/entity.ts";
import { fold } from "../../../text/fold.ts";
import { genderOfGivenName, type Gender } from "../lexicon/genderOfNames.ts";

/** A person's gender as the registry gives it, else as the given name or a title before it tells; undefined if neither does. */
export function genderOf(entity: Entity | undefined, name: string, titleBefore: string): Gender | undefined {
  if (entity?.kind === "person" && entity.gender)
    return entity.gender === "other" ? undefined : entity.gender;
  const title = genderOfTitle(titleBefore);
  if (title) return title;
  const full = entity && /\s/.test(entity.name) && !/\s/.test(name) ? entity.name : name;
  const words = fold(full).split(/[\s-]+/);
  if (words.length > 1) {
    const given = words.find((word) => word.length > 2) ?? "";
    const gender = genderOfGivenName(given);
    if (gender) return gender;
  }
  const surname = words.at(-1)!;
  if (/(?:ova|eva|skaya|aite|iene|yte|ska)$/.test(surname) && words.length > 1) return "female";
  return undefined;
}

/** Whether a pronoun can stand for somebody of a gender, as far as both are known; "" stands for either. */
export const agrees = (gender: Gender | undefined, pronoun: string): boolean =>
  gender === undefined || pronoun === "" || (gender === "female") === (pronoun === "she");

/** The gender that a title or a word for kin right before a name tells: `Ms`, `his brother`, `her aunt,`. */
export function genderOfTitle(before: string): Gender | undefined {
  let end = before.length;
  while (end > 0 && ". ,\n".includes(before[end - 1]!)) end--;
  let start = end;
  while (start > 0 && end - start <= longestTitle && isLetter(before.charCodeAt(start - 1))) start--;
  return end - start < 2 || end - start > longestTitle
    ? undefined
    : titles.get(before.slice(start, end).toLowerCase());
}

/** The gender of somebody whom a noun names: `mother`, `spokesman`. */
export const genderOfNoun = (noun: string): Gender | undefined =>
  titles.get(noun) ?? (/.(?:woman|wives)$/.test(noun) ? "female" : /.man$/.test(noun) ? "male" : undefined);

/** An ASCII letter, as all titles are written in. */
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Letters of the longest word below. */
const longestTitle = 13;

const titles: ReadonlyMap<string, Gender> = new Map(
  (
    [
      [
        "female",
        "mrs ms miss madam mme lady queen princess baroness countess dame spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman alderwoman saleswoman " +
          "mother mum mom stepmother grandmother widow wife sister daughter granddaughter aunt niece girlfriend bride actress waitress heiress woman girl nun duchess empress",
      ],
      [
        "male",
        "mr sir lord king prince duke spokesman chairman congressman councilman assemblyman businessman policeman fireman fisherman alderman salesman " +
          "father dad stepfather grandfather widower husband brother son grandson uncle nephew boyfriend groom actor waiter heir man boy monk emperor imam pope priest",
      ],
    ] as const
  ).flatMap(([gender, words]) => words.split(" ").map((word) => [word, gender] as const)),
);
