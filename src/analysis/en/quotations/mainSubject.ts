import { indexOfMark } from "./cueAfterSubject.ts";
import { type NounPhrase, nounPhraseFrom } from "./nounPhrases.ts";
import type { Token } from "./outerText.ts";
import { isTime } from "./timeWords.ts";
import { is } from "./wordClasses.ts";

/**
 * A sentence's own subject: its first noun phrase, after an introduction (`In Oslo on Friday, …`, `In May the mayor …`) the
 * one behind it.
 */
export function mainSubject(tokens: readonly Token[]): NounPhrase | undefined {
  let at = tokens[1]?.text === ":" && slugs.has(tokens[0]!.text) ? 2 : 0;
  // `Here he is in May: “…”`, `Here’s Berg in May: “…”`
  if (tokens[at]?.lower === "here" || tokens[at + 1]?.lower === "here") at += isShown(tokens, at);
  const inverted = soDoes(tokens, at);
  if (inverted) return inverted;
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
    const behind = behindIntroduction(tokens, at);
    if (behind !== undefined) return nounPhraseFrom(tokens, behind);
    const comma = indexOfMark(tokens, ",", at, at + 30);
    if (comma < 0) return behindClause(tokens, at);
    at = comma + 1;
  }
  return undefined;
}

/** Where the subject begins behind an introduction that no comma closes: `Yesterday Berg`, `In May the mayor`, `At this she`. */
function behindIntroduction(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]!;
  if (first.kind !== "word" || /^(?:both|all|once|even|just|only|first|long|according)$/.test(first.lower))
    return undefined;
  const around = /^(?:outside|inside)$/.test(first.lower); // `Outside court the mayor`
  if ((first.is & is.adverb) !== 0 && !around) return opensSubject(tokens, at + 1) ? at + 1 : undefined;
  if ((first.is & (is.preposition | is.conjunction)) !== is.preposition && !around) return undefined;
  let next = at + 1;
  if (tokens[next] && isTime(tokens[next]!)) {
    while (next < at + 5 && tokens[next] && isTime(tokens[next]!)) next++;
    return opensSubject(tokens, next) ? next : undefined;
  }
  if (/^(?:this|that)$/.test(tokens[next]?.lower ?? "") && isNominative(tokens[next + 1])) return next + 1;
  next = nounPhraseFrom(tokens, next)?.coreTo ?? 0;
  const opens =
    isNominative(tokens[next]) || /^(?:the|an?|his|her|their|its)$/.test(tokens[next]?.lower ?? "");
  return next > at && opens ? next : undefined;
}

/** A name, a pronoun or a determiner. */
function opensSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || isTime(token)) return false;
  return (
    (token.capital && (token.is & is.function) === 0) ||
    isNominative(token) ||
    (token.is & is.determiner) !== 0
  );
}

const isNominative = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:he|she|they|we|i)$/.test(token.lower);

/** `Berg` in `So, in his way, does Berg.` and `Nor would Berg.` */
function soDoes(tokens: readonly Token[], at: number): NounPhrase | undefined {
  if (!/^(?:so|nor|neither)$/.test(tokens[at]?.lower ?? "")) return undefined;
  let verb = at + 1;
  if (tokens[verb]?.text === ",") verb = indexOfMark(tokens, ",", verb + 1, verb + 8) + 1;
  if (verb <= at || ((tokens[verb]?.is ?? 0) & is.auxiliary) === 0) return undefined;
  const phrase = nounPhraseFrom(tokens, verb + 1);
  return phrase && tokens[phrase.to]?.kind !== "word" ? phrase : undefined;
}

/** `she` in `When I tell Berg this she laughs`: the pronoun that opens the clause behind one of time, without a comma. */
function behindClause(tokens: readonly Token[], at: number): NounPhrase | undefined {
  if (!clauseOpeners.has(tokens[at]!.lower)) return undefined;
  for (let i = at + 4; i < Math.min(tokens.length - 1, at + 20); i++) {
    const { kind, lower } = tokens[i]!;
    if (kind !== "word") return undefined;
    if (lower !== "he" && lower !== "she") continue;
    const before = tokens[i - 1]!;
    const links = is.conjunction | is.relativePronoun | is.preposition | is.be;
    if ((before.is & links) === 0 && !before.cue) return { from: i, coreTo: i + 1, to: i + 1 };
  }
  return undefined;
}

const clauseOpeners: ReadonlySet<string> = new Set("when as after before while once if".split(" "));

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
