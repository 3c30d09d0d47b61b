import { tokensOf, type Place, type Scene } from "./speakerRule.ts";
import { isNominal } from "./nominal.ts";
import type { Token } from "./outerText.ts";
import { classesOf, is, listedClassesOf } from "./wordClasses.ts";

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
  if (isSubject(tokens, place.token - 1) && isVerb(first)) return true;
  return at === place.token - 1 && (before.is & governing) !== 0 && !clausal.has(before.lower);
}

/** A name or noun right before the marks, which no verb of saying makes the hearer: `wrote that Berg “never met …”`. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const { cue, is: classes } = tokens[at]!;
  if (cue || (classes & (is.function | is.adverb | is.documentNoun)) !== 0 || !isNominal(tokens, at))
    return false;
  for (let i = at - 1; i >= Math.max(0, at - 5) && tokens[i]!.lower !== "that"; i--)
    if (tokens[i]!.cue) return false;
  return true;
}

/** `never met`, `sends`, `has`. */
function isVerb(word: string): boolean {
  const classes = classesOf(word);
  return (
    /^(?:never|always|also|only|just)$/.test(word) ||
    (classes & (is.auxiliary | is.past | is.plainVerb)) !== 0 ||
    (/[^su]s$/.test(word) && (classes & (is.function | is.adverb | is.personNoun)) === 0)
  );
}

/** `, and it is`, `; we`; not `, I think,`. */
const joinedClause = /[,;] (?:(?:and|but|so) )?(?:I|we|you|he|she|it|they|there)(?:[’']| (?!\p{L}+,))/u;

const governing = is.preposition | is.determiner | is.possessive;

/** What may stand before a clause as well. */
const clausal: ReadonlySet<string> = new Set(
  "that this these those such before after since until till than like all both either no what".split(" "),
);
