import { indexOfMark } from "./cueAfterSubject.ts";
import { type NounPhrase, nounPhraseFrom } from "./nounPhrases.ts";
import type { Token } from "./outerText.ts";
import { is } from "./wordClasses.ts";

/**
 * A sentence's own subject: its first noun phrase, after an introduction (`In Oslo on Friday, …`) the one behind its comma.
 */
export function mainSubject(tokens: readonly Token[]): NounPhrase | undefined {
  let at = 0;
  while (
    at < tokens.length &&
    at < 3 &&
    /^(?:and|but|so|yet|then|also|meanwhile|still|even|[-–—•*(])$/.test(tokens[at]!.lower)
  )
    at++;
  for (let round = 0; round < 3; round++) {
    const token = tokens[at];
    if (!token) return undefined;
    const introduces =
      token.kind !== "word" ||
      (token.is & (is.preposition | is.conjunction | is.adverb | is.ing)) !== 0 ||
      token.lower === "according" ||
      ((token.is & is.ed) !== 0 && token.lower.length > 4) ||
      ((token.is & is.number) !== 0 && /^\p{N}+$/u.test(token.lower));
    if (!introduces) return nounPhraseFrom(tokens, at);
    const comma = indexOfMark(tokens, ",", at, at + 30);
    if (comma < 0) return undefined;
    at = comma + 1;
  }
  return undefined;
}
