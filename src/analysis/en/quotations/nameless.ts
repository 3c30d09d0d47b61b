import { agrees, genderOfNoun } from "./gender.ts";
import type { Token } from "./outerText.ts";
import { classesOf, is } from "./wordClasses.ts";

/**
 * `my father` and `one official` are somebody new; `the senator` is somebody named earlier. Either way the sentence's
 * other names are not who *he* or *she* is, unless the words tell of the other gender.
 */
export function namelessPerson(words: string, pronoun: string): "somebody" | "earlier" | undefined {
  const known = words.startsWith("the ");
  const head = words.slice(words.lastIndexOf(" ") + 1);
  // `Berg’s lawyer`, not `Berg’s team`
  if (/[’']s /.test(words) && (helpers.has(head) || genderOfNoun(head)))
    return agrees(genderOfNoun(head), pronoun) ? "somebody" : undefined;
  if (!known && !/^(?:my|his|her|their|our|a|an|one|another)\s/.test(words)) return undefined;
  if (head.endsWith("s") || (classesOf(head) & is.personNoun) === 0) return undefined;
  if (!agrees(genderOfNoun(head), pronoun)) return undefined;
  return known ? "earlier" : "somebody";
}

const helpers: ReadonlySet<string> = new Set(
  "lawyer attorney solicitor barrister spokesperson agent aide adviser advisor deputy manager predecessor successor rival opponent boss coach doctor secretary assistant colleague friend neighbour neighbor partner counterpart driver".split(
    " ",
  ),
);

/** `my mother`, `a spokesman`: the pronoun that agrees goes on with them. */
export const tellsGender = (words: string): boolean =>
  genderOfNoun(words.slice(words.lastIndexOf(" ") + 1)) !== undefined;

/** `Berg asked whether the minister had read it. She replied`: somebody whom the document need not name. */
export const tellsOfAnother = (tokens: readonly Token[], pronoun: string): boolean =>
  tokens.some((token, i) => {
    if (!/^(?:whether|that|if|why|how)$/.test(token.lower) || tokens[i + 1]?.lower !== "the") return false;
    const head = tokens[i + 2];
    return head?.kind === "word" && namelessPerson(`the ${head.lower}`, pronoun) !== undefined;
  });
