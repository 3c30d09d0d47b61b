import { particles, type Cue } from "./cues.ts";
import { isInCompound } from "./nominal.ts";
import type { Token } from "./outerText.ts";
import { is } from "./wordClasses.ts";

/** A cue used as a verb, at a token. */
export interface CueUse {
  readonly at: number;
  readonly cue: Cue;
}

/** The cue at token `i`, unless the word is a noun, an adjective or a passive there. */
export function cueUse(tokens: readonly Token[], i: number): CueUse | undefined {
  const token = tokens[i];
  const cue = token?.cue;
  if (!cue || (token.capital && i > 0 && tokens[i - 1]!.kind === "word")) return undefined;
  const particle = particles.get(token.lower);
  if (particle !== undefined && tokens[i + 1]?.lower !== particle) return undefined;
  if (token.lower === "written" && !behindHave(tokens, i)) return undefined;
  if (
    token.lower === "spoken" &&
    !(/^(?:of|about)$/.test(tokens[i + 1]?.lower ?? "") && behindHave(tokens, i))
  )
    return undefined;
  // `who posts as “…”`: under that name
  if (underName.has(token.lower) && tokens[i + 1]?.lower === "as") return undefined;
  if (token.lower === "went" && !goesOn(tokens[i + 1])) return undefined;
  const before = tokens[i - 1];
  if (token.lower === "notes" && /^(?:took|take[ns]?|taking|made|makes?|making)$/.test(before?.lower ?? ""))
    return undefined;
  if (token.lower === "points" && /^(?:percentage|basis)$/.test(before?.lower ?? "")) return undefined;
  if ((token.is & is.nounToo) !== 0 && isNounAt(tokens, i, before)) return undefined;
  if (cue.form === "past" && isPassive(tokens, i)) return undefined;
  if (cue.form === "base" && !canBeBase(tokens, i)) return undefined;
  // `will stop calling them “…”`
  if (
    cue.form === "participle" &&
    before &&
    /^(?:stop(?:s|ped)?|avoid(?:s|ed)?|without|not)$/.test(before.lower)
  )
    return undefined;
  if (cue.form === "participle" && before && (before.is & (is.determiner | is.possessive)) !== 0)
    return (before.is & is.be) !== 0 ? { at: i, cue } : undefined;
  return { at: i, cue };
}

const underName: ReadonlySet<string> = new Set(
  "post posts posted tweets tweeted writes writing posting".split(" "),
);

/** `had written`, not `a written answer`. */
function behindHave(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && (tokens[at]!.is & is.adverb) !== 0) at--;
  return /^(?:ha(?:s|d|ve|ving)|[’'](?:ve|d|s))$/.test(tokens[at]?.lower ?? "");
}

/** `went on`, `and he went, “…”`, but not `went to`. */
const goesOn = (next: Token | undefined): boolean =>
  next === undefined || next.kind !== "word" || /^(?:on|further)$/.test(next.lower);

/** A base form is a verb behind `to`, an auxiliary, a plural or `I`, `we`, `you`, `they`. */
function canBeBase(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && (tokens[at]!.is & is.adverb) !== 0) at--;
  const before = tokens[at];
  if (!before) return false;
  if (before.kind !== "word") return before.text === "," || before.kind === "quotation";
  // `heard him shout`
  if (/^(?:him|her|them|me|us)$/.test(before.lower))
    return /^(?:heard|hears?|saw|watched)$/.test(tokens[at - 1]?.lower ?? "");
  return (
    (before.is & (is.beforeBase | is.auxiliary | is.plural)) !== 0 ||
    (before.capital && tokens[at - 1]?.lower === "and") ||
    (before.capital && i + 1 < tokens.length && tokens[i + 1]!.kind !== "word")
  );
}

function isNounAt(tokens: readonly Token[], i: number, before: Token | undefined): boolean {
  if (!before) return tokens.length > 1 && tokens[i]!.cue?.form !== "participle";
  // `a note that read “…”`
  if (before.lower === "that" && tokens[i]!.cue?.form === "past") return false;
  if ((before.is & (is.determiner | is.possessive | is.number)) !== 0) return true;
  if ((before.is & is.preposition) !== 0 && before.lower !== "to")
    return tokens[i]!.cue?.form !== "participle";
  if ((before.capital && followsPreposition(tokens, i - 1)) || isInCompound(tokens, i)) return true;
  const after = tokens[i + 1];
  return (
    after !== undefined &&
    (after.cue?.form === "past" || (after.is & (is.auxiliary | is.be)) === is.auxiliary)
  );
}

/** `of Nordic claims`: a capitalised adjective between a preposition and the noun. */
function followsPreposition(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.lower === "of";
}

/** `was told`, `is known as`, `being called`: the subject did not say it. */
function isPassive(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && (tokens[at]!.is & is.adverb) !== 0) at--;
  const before = tokens[at];
  if (!before || (before.is & is.be) === 0) return false;
  const subject = tokens[at - 1];
  return !((before.is & is.possessive) !== 0 && subject && (subject.is & is.subjectPronoun) === 0);
}

export const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && (token.is & is.plural) !== 0;
