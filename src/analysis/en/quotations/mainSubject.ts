import { indexOfMark } from "./cueAfterSubject.ts";
import { type NounPhrase, nounPhraseFrom } from "./nounPhrases.ts";
import type { Token } from "./outerText.ts";
import { is } from "./wordClasses.ts";

/**
 * A sentence's own subject: its first noun phrase, after an introduction (`In Oslo on Friday, …`) the one behind its comma.
 */
export function mainSubject(tokens: readonly Token[]): NounPhrase | undefined {
  let at = tokens[1]?.text === ":" && slugs.has(tokens[0]!.text) ? 2 : 0;
  // `Here he is in May: “…”`, `Here’s Berg in May: “…”`
  if (tokens[at]?.lower === "here" || tokens[at + 1]?.lower === "here") at += isShown(tokens, at);
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

/** How many words stand before who is shown in `And here he is`. */
function isShown(tokens: readonly Token[], at: number): number {
  const here = tokens[at]!.lower === "here" ? at : at + 1;
  if (/^[’']s$/.test(tokens[here + 1]?.lower ?? "")) return here + 2 - at;
  const next = tokens[here + 1];
  return next && (next.capital || /^(?:he|she|they)$/.test(next.lower)) ? here + 1 - at : 0;
}

/** Words before a headline that are no part of its sentence: `BREAKING: Berg resigns`. */
const slugs: ReadonlySet<string> = new Set(
  "BREAKING EXCLUSIVE WATCH VIDEO UPDATE UPDATED POLL REPORT LIVE ALERT DEVELOPING CORRECTED URGENT".split(
    " ",
  ),
);
