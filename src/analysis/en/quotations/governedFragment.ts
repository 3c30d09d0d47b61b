import { tokensOf, type Place, type Scene } from "./speakerRule.ts";
import { is } from "./wordClasses.ts";

/**
 * Whether the reporter's words make a fragment of a stretch that has a verb: behind a preposition or an article no clause
 * of its own can stand (`hailed it as “the best text this body has written”`, `its “we know better” manner`).
 */
export function isGovernedFragment(scene: Scene, place: Place): boolean {
  const before = tokensOf(place)[place.token - 1];
  if (before?.kind !== "word" || (before.is & governing) === 0 || clausal.has(before.lower)) return false;
  const { content } = scene.quotations[place.index]!;
  return (
    content.end - content.start < 120 && /^\p{Ll}/u.test(scene.text.slice(content.start, content.start + 2))
  );
}

const governing = is.preposition | is.determiner | is.possessive;

/** What may stand before a clause as well. */
const clausal: ReadonlySet<string> = new Set(
  "that this these those such before after since until till than like all both either no what".split(" "),
);
