import { officeBefore } from "./cuePhrases.ts";
import type { Described } from "./describedGatherings.ts";
import type { Sentence } from "./reading.ts";

/**
 * `Prime Minister Berg met Peter Holm in Riga on Wednesday`: two people, one of whom holds an office, came together.
 * Who asks for it looks for the day and the place.
 */
export function peopleWhoMet(sentence: Sentence): Described | undefined {
  const text = sentence.unquoted;
  const people = sentence.names.filter((name) => name.type === "person");
  for (let i = 0; i + 1 < people.length; i++) {
    const one = people[i]!;
    const other = people[i + 1]!;
    const from = one.end - sentence.start;
    const to = other.start - sentence.start;
    if (to - from > 160 || !met.test(text.slice(from, to))) continue;
    const before = text.slice(Math.max(0, one.start - sentence.start - 90), one.start - sentence.start);
    if (onlyWhen.test(before) || !(sentence.roles.length > 0 || office.test(text))) continue;
    const words = (name: typeof one): string =>
      text.slice(name.start - sentence.start, name.end - sentence.start);
    const name = `Meeting of ${words(one)} and ${words(other)}`;
    return { name, start: one.start, end: other.end, rule: "people-who-met" };
  }
  return undefined;
}

/** Between two people: that one met the other, an insertion before the verb, and the other's office before the name. */
const met = new RegExp(
  `^(?:,[^,]{1,60},)? (?:also |then |later )?(?:met|held (?:[\\p{L}-]+ )?(?:talks|consultations)|had talks)(?: with)? ${officeBefore}$`,
  "iu",
);

/** What makes it a point in time, a condition or something that did not happen. */
const onlyWhen =
  /(?<!\p{L})(?:when|after|since|before|until|till|if|whether|because|while)\s(?:[\p{L}.’-]+\s){0,5}$/iu;

const office =
  /(?<!\p{L})(?:minister|president|secretary|chancellor|premier|ambassador|envoy|commissioner|governor|mayor|king|queen|pope|counterpart|leader|talks|chairman|chairwoman)(?!\p{L})/iu;
