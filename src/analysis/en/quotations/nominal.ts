import type { Token } from "./outerText.ts";
import { is } from "./wordClasses.ts";

/** How a token takes part in the words up to a head. */
export function isNominal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== "word") return false;
  if (token.capital)
    return (token.is & is.function) === 0 || (i > 0 && !isCapitalisedFunctionWord(tokens, i));
  if ((token.is & is.number) !== 0) return true;
  return (token.is & (is.function | is.adverb)) === 0 && !isVerbHere(tokens, i);
}

/** `In`, `But`, `He` at a sentence's start are capitalised like names. */
const isCapitalisedFunctionWord = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  const token = tokens[i]!;
  return (
    (!before || before.kind !== "word") &&
    (token.is & is.function) !== 0 &&
    token.text !== token.text.toUpperCase()
  );
};

/** A cue, or a past or participle form, that is not an adjective or noun where it stands. */
function isVerbHere(tokens: readonly Token[], i: number): boolean {
  const { cue, is: classes } = tokens[i]!;
  if (cue && (classes & is.nounToo) !== 0)
    return !nounHere(tokens, i) && !(cue.form === "base" && !followsPlural(tokens, i));
  if (cue) return true;
  if ((classes & is.past) !== 0) return i === 0 || (tokens[i - 1]!.is & is.determiner) === 0;
  return (classes & is.plainVerb) !== 0;
}

/** `they state`, `to state`, `officials state`: only there is a base form a verb. */
function followsPlural(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.kind !== "word") return false;
  return /^(?:to|they|we|i|you|and)$|s$/.test(before.lower) || (before.is & is.auxiliary) !== 0;
}

/** `the report said`, `a call to`, `Berg's claims were`: a determiner before or a verb behind makes it a noun. */
function nounHere(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before && ((before.is & (is.determiner | is.possessive)) !== 0 || before.lower === "of")) return true;
  const after = tokens[i + 1];
  if (!after) return false;
  if (isInCompound(tokens, i)) return true;
  const { cue } = after;
  return (
    (cue !== undefined && cue.form !== "base" && cue.form !== "participle") || (after.is & is.auxiliary) !== 0
  );
}

/** The `appeals` of `a federal appeals court`, where `federal` is nobody who could appeal. */
export function isInCompound(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const subject = is.personNoun | is.plural | is.function | is.documentNoun | is.adverb;
  if (before?.kind !== "word" || before.capital || (before.is & subject) !== 0) return false;
  return ((after?.is ?? 0) & is.personNoun) !== 0;
}

/** A pronoun that can be a subject. */
export const isPronoun = (token: Token): boolean =>
  (token.is & is.subjectPronoun) !== 0 && (token.text.length > 1 || token.text === "I");
