import { cueOf, isNounToo } from "./cues.ts";
import type { Token } from "./outerText.ts";
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  participleAdjectives,
  prepositions,
  relativePronouns,
  subjectPronouns,
} from "./wordClasses.ts";

/** How a token takes part in the words up to a head. */
export function isNominal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== "word") return false;
  if (token.capital)
    return !(i === 0 && isFunctionWord(token.lower)) && !isCapitalisedFunctionWord(tokens, i);
  if (/^\p{N}/u.test(token.text)) return true;
  return !isFunctionWord(token.lower) && !isAdverb(token.lower) && !isVerbHere(tokens, i);
}

const isFunctionWord = (lower: string): boolean =>
  prepositions.has(lower) ||
  conjunctions.has(lower) ||
  auxiliaries.has(lower) ||
  relativePronouns.has(lower) ||
  subjectPronouns.has(lower) ||
  lower === "there" ||
  lower === "according";

/** `In`, `But`, `He` at a sentence's start are capitalised like names. */
const isCapitalisedFunctionWord = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  const token = tokens[i]!;
  return (
    (!before || before.kind !== "word") &&
    isFunctionWord(token.lower) &&
    token.text !== token.text.toUpperCase()
  );
};

/** A cue, or a past or participle form, that is not an adjective or noun where it stands. */
function isVerbHere(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const cue = cueOf(lower);
  if (cue && isNounToo(lower))
    return !nounHere(tokens, i) && !(cue.form === "base" && !followsPlural(tokens, i));
  if (cue) return true;
  if (lower.endsWith("ed") && lower.length > 4 && !participleAdjectives.has(lower))
    return !(tokens[i - 1]?.kind === "word" && determiners.has(tokens[i - 1]!.lower));
  return plainVerbs.has(lower);
}

const plainVerbs: ReadonlySet<string> = new Set(
  "took takes came comes began begins met meets held holds gave gives got gets became becomes left made makes saw sees went goes kept put let ran runs".split(
    " ",
  ),
);

/** `they state`, `to state`, `officials state`: only there is a base form a verb. */
function followsPlural(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.kind !== "word") return false;
  return /^(?:to|they|we|i|you|and)$|s$/.test(before.lower) || auxiliaries.has(before.lower);
}

/** `the report said`, `a call to`, `Berg's claims were`: a determiner before or a verb behind makes it a noun. */
function nounHere(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (
    before &&
    before.kind === "word" &&
    (determiners.has(before.lower) || /^[’']s$/.test(before.lower) || before.lower === "of")
  )
    return true;
  const after = tokens[i + 1];
  if (!after || after.kind !== "word") return false;
  const cue = cueOf(after.lower);
  return (
    (cue !== undefined && cue.form !== "base" && cue.form !== "participle") || auxiliaries.has(after.lower)
  );
}

/** A pronoun that can be a subject. */
export const isPronoun = (token: Token): boolean =>
  subjectPronouns.has(token.lower) && (token.text.length > 1 || token.text === "I");
