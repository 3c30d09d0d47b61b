import { type Cue, cueOf, isNounToo } from "./cues.ts";
import type { Token } from "./outerText.ts";
import { auxiliaries, beForms, determiners, isAdverb, prepositions, subjectPronouns } from "./wordClasses.ts";

/** A cue used as a verb, at a token. */
export interface CueUse {
  readonly at: number;
  readonly cue: Cue;
}

/** The cue at token `i`, unless the word is a noun, an adjective or a passive there. */
export function cueUse(tokens: readonly Token[], i: number): CueUse | undefined {
  const token = tokens[i];
  if (!token || token.kind !== "word" || (token.capital && i > 0 && tokens[i - 1]!.kind === "word"))
    return undefined;
  const cue = cueOf(token.lower);
  if (!cue) return undefined;
  const before = tokens[i - 1];
  if (isNounToo(token.lower) && isNounAt(tokens, i, before)) return undefined;
  if (cue.form === "past" && isPassive(tokens, i)) return undefined;
  if (cue.form === "base" && !canBeBase(tokens, i)) return undefined;
  if (cue.form === "participle" && before && (determiners.has(before.lower) || /^[’']s$/.test(before.lower)))
    return beForms.has(before.lower) ? { at: i, cue } : undefined;
  return { at: i, cue };
}

/** A base form is a verb behind `to`, an auxiliary, a plural or `I`, `we`, `you`, `they`. */
function canBeBase(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && tokens[at]!.kind === "word" && isAdverb(tokens[at]!.lower)) at--;
  const before = tokens[at];
  if (!before) return false;
  if (before.kind !== "word") return before.text === "," || before.kind === "quotation";
  return (
    /^(?:they|we|i|you|to|and|or|but|who|that|which|n[’']t|not)$/.test(before.lower) ||
    auxiliaries.has(before.lower) ||
    isPlural(before) ||
    (before.capital && tokens[at - 1]?.lower === "and") ||
    (before.capital && i + 1 < tokens.length && tokens[i + 1]!.kind !== "word")
  );
}

function isNounAt(tokens: readonly Token[], i: number, before: Token | undefined): boolean {
  if (!before) return tokens.length > 1 && cueOf(tokens[i]!.lower)?.form !== "participle";
  if (before.kind === "word" && (determiners.has(before.lower) || /^[’']s$/.test(before.lower))) return true;
  if (before.kind === "word" && prepositions.has(before.lower) && before.lower !== "to")
    return cueOf(tokens[i]!.lower)?.form !== "participle";
  if (before.kind === "word" && before.capital && followsPreposition(tokens, i - 1)) return true;
  const after = tokens[i + 1];
  const next = after?.kind === "word" ? cueOf(after.lower) : undefined;
  return (
    (next !== undefined && next.form === "past") ||
    (after?.kind === "word" && auxiliaries.has(after.lower) && !beForms.has(after.lower))
  );
}

/** `of Nordic claims`: a capitalised adjective between a preposition and the noun. */
function followsPreposition(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.kind === "word" && prepositions.has(before.lower) && before.lower === "of";
}

/** `was told`, `is known as`, `being called`: the subject did not say it. */
function isPassive(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && tokens[at]!.kind === "word" && isAdverb(tokens[at]!.lower)) at--;
  const before = tokens[at];
  if (!before || !beForms.has(before.lower)) return false;
  return !(/^[’']s$/.test(before.lower) && tokens[at - 1] && !subjectPronouns.has(tokens[at - 1]!.lower));
}

export const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && /s$|people$|men$|police$/.test(token.lower);
