import { tokensOf, type Place, type Scene } from "./speakerRule.ts";
import { is, listedClassesOf } from "./wordClasses.ts";

/**
 * Whether the reporter's words make a fragment of a stretch that has a verb: behind a preposition or an article no clause
 * of its own can stand (`hailed it as “the best text this body has written”`, its `“we know better” manner`), and behind an
 * auxiliary none that does not begin with its subject (`had “found a house that nobody wanted”`), unless a second clause is
 * joined to it (`was “clear, and it is final”`).
 */
export function isGovernedFragment(scene: Scene, place: Place): boolean {
  const tokens = tokensOf(place);
  let at = place.token - 1;
  while (at > 0 && (tokens[at]!.is & (is.adverb | is.auxiliary)) === is.adverb) at--;
  const before = tokens[at];
  if (before?.kind !== "word") return false;
  const { content } = scene.quotations[place.index]!;
  if (content.end - content.start >= 120) return false;
  const words = scene.text.slice(content.start, content.end);
  const first = /^\p{Ll}[\p{L}’']*/u.exec(words)?.[0];
  if (first === undefined) return false;
  if ((before.is & is.auxiliary) !== 0 && (before.is & is.possessive) === 0)
    return (
      (listedClassesOf(first) & is.subjectPronoun) === 0 &&
      !/[’']|^(?:there|nobody|let)$/.test(first) &&
      !joinedClause.test(words)
    );
  return at === place.token - 1 && (before.is & governing) !== 0 && !clausal.has(before.lower);
}

/** `, and it is`, `; we`; not `, I think,`. */
const joinedClause = /[,;] (?:(?:and|but|so) )?(?:I|we|you|he|she|it|they|there)(?:[’']| (?!\p{L}+,))/u;

const governing = is.preposition | is.determiner | is.possessive;

/** What may stand before a clause as well. */
const clausal: ReadonlySet<string> = new Set(
  "that this these those such before after since until till than like all both either no what".split(" "),
);
