import { isBehindHead, isYear } from "./behindHead.ts";
import { isInnerMark, isInnerStop } from "./innerMarks.ts";
import { isNominal, isPronoun } from "./nominal.ts";
import type { Token } from "./outerText.ts";
import { is } from "./wordClasses.ts";

/** A noun phrase as token indices: the words up to its head, and behind them the prepositional phrases that belong to it. */
export interface NounPhrase {
  readonly from: number;
  /** Behind the head. */
  readonly coreTo: number;
  /** Behind everything that belongs to it. */
  readonly to: number;
}

const longest = 16;

/** The noun phrase that begins at token `i`, if one does: `NATO Secretary General Jens Berg`, `one official`, `he`. */
export function nounPhraseFrom(tokens: readonly Token[], i: number): NounPhrase | undefined {
  const first = tokens[i];
  if (!first || first.kind !== "word") return undefined;
  // `said that the manager`
  if (first.lower === "that" && ((tokens[i + 1]?.is ?? 0) & is.determiner) !== 0) return undefined;
  if (isPronoun(first)) return { from: i, coreTo: i + 1, to: i + 1 };
  const coreTo = coreFrom(tokens, i);
  if (coreTo === undefined) return undefined;
  return { from: i, coreTo, to: withComplements(tokens, coreTo) };
}

/**
 * The noun phrase that ends before token `end`, if one does. Prepositional phrases are taken in only behind a noun that can
 * have one (`a spokesman for the city`).
 */
export function nounPhraseBefore(tokens: readonly Token[], end: number): NounPhrase | undefined {
  const core = coreBefore(tokens, end);
  if (!core) return undefined;
  const outer = complemented(tokens, core.from);
  return outer ? { from: outer.from, coreTo: outer.coreTo, to: end } : { ...core, to: end };
}

function coreFrom(tokens: readonly Token[], i: number): number | undefined {
  let at = i;
  let head = -1;
  const limit = Math.min(tokens.length, i + longest);
  while (at < limit) {
    const token = tokens[at]!;
    if (token.kind === "quotation") {
      // A nickname: Robert “Bobby” Berg.
      if (head !== at - 1 || !tokens[at - 1]!.capital || !tokens[at + 1]?.capital) break;
      if (token.end - token.start > 24) break;
      at++;
      continue;
    }
    if (token.kind === "mark") {
      if (!isInnerMark(tokens, at)) break;
      at++;
      continue;
    }
    if ((token.is & is.possessive) !== 0) {
      if (head !== at - 1 || !(nominalAt(tokens, at + 1) || isModifier(tokens, at + 1))) break;
      at++;
      continue;
    }
    if ((token.is & is.determiner) !== 0 && !(token.capital && head >= 0)) {
      if (head >= 0) return isVerbInS(tokens, i, head) ? head : head + 1;
      // `some of the officials`
      const partitive =
        tokens[at + 1]?.lower === "of" && tokens[at + 2] && (tokens[at + 2]!.is & is.determiner) !== 0;
      at += partitive ? 2 : 1;
      if (!partitive && isBareDeterminer(token.lower)) head = at - 1;
      continue;
    }
    if (isModifier(tokens, at)) {
      at++;
      continue;
    }
    if (!isNominal(tokens, at) || (head >= 0 && isBehindHead(tokens, at))) break;
    head = at;
    at++;
  }
  if (head < 0) return undefined;
  // `Berg likes to say`
  const toSay = tokens[head + 1]?.lower === "to" && tokens[head + 2]?.cue?.form === "base";
  return toSay && isVerbInS(tokens, i, head) ? head : head + 1;
}

/** `first` in `Berg’s first wife`, `newly` in `a newly elected senator`: an adverb before what it belongs to. */
const isModifier = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at]?.is ?? 0) & is.adverb) !== 0 &&
  ((tokens[at - 1]?.is ?? 0) & (is.determiner | is.possessive)) !== 0 &&
  nominalAt(tokens, at + 1);

const nominalAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && isNominal(tokens, at);

/** `the treaty obliges both`: before a determiner a word in s is a verb, unless it names people (`told reporters the …`). */
function isVerbInS(tokens: readonly Token[], from: number, head: number): boolean {
  const { lower, capital, is: classes } = tokens[head]!;
  if (head === from || capital || !/[^suy]s$/.test(lower) || (classes & is.personNoun) !== 0) return false;
  const before = tokens[head - 1]!;
  return before.kind === "word" && (before.is & (is.determiner | is.possessive | is.number)) === 0;
}

/** `Others`, `many`, `some`, `those` can stand alone. */
const isBareDeterminer = (lower: string): boolean => bareDeterminers.has(lower);

const bareDeterminers: ReadonlySet<string> = new Set(
  "many some most both all one other another each".split(" "),
);

const speaksOfPeople = (tokens: readonly Token[], { coreTo }: NounPhrase): boolean =>
  (tokens[coreTo - 1]!.is & is.personNoun) !== 0;

/** Prepositional phrases and coordinated phrases behind a head. */
function withComplements(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let round = 0; round < 4; round++) {
    if (isBehindHead(tokens, at)) at++;
    const token = tokens[at];
    if (!token || token.kind !== "word" || !complementing.has(token.lower)) break;
    if (token.lower === "and" && !tokens[at - 1]) break;
    const next = coreFrom(tokens, at + 1);
    if (next === undefined) break;
    if (tokens[at + 1] && isPronoun(tokens[at + 1]!)) break;
    at = next;
  }
  return at;
}

const complementing: ReadonlySet<string> = new Set("of for at in with from on to and under by".split(" "));

function coreBefore(tokens: readonly Token[], end: number): NounPhrase | undefined {
  let at = end - 1;
  const last = tokens[at];
  if (!last) return undefined;
  if (last.text === ")") {
    const open = openingBracket(tokens, at);
    return open === undefined ? undefined : coreBefore(tokens, open);
  }
  if (last.kind !== "word" && !(last.text === "." && isInnerStop(tokens, at))) return undefined;
  if (last.kind === "word" && isPronoun(last) && last.lower !== "who")
    return { from: at, coreTo: end, to: end };
  let from = -1;
  const limit = Math.max(0, end - longest);
  while (at >= limit) {
    const token = tokens[at]!;
    if (token.kind === "quotation") {
      if (
        from !== at + 1 ||
        token.end - token.start > 24 ||
        !tokens[at + 1]!.capital ||
        !tokens[at - 1]?.capital
      )
        break;
      at--;
      continue;
    }
    if (token.kind === "mark") {
      if (!(isInnerMark(tokens, at) || (at === end - 1 && token.text === "."))) break;
      at--;
      continue;
    }
    if ((token.is & is.possessive) !== 0) {
      if (from < 0) break;
      at--;
      continue;
    }
    if ((token.is & is.determiner) !== 0 && !(token.capital && at > 0 && from < 0)) {
      if (from < 0 && !isBareDeterminer(token.lower)) break;
      if (token.lower === "that" && isClauseLink(tokens, at)) break;
      from = at;
      if ((token.is & is.possessivePronoun) !== 0) break;
      at--;
      if (at < 0 || (tokens[at]!.is & is.determiner) === 0) break;
      continue;
    }
    if (!isNominal(tokens, at) && !(from === at + 1 && isModifier(tokens, at))) break;
    if (from >= 0 && isYear(tokens, at)) break;
    from = at;
    at--;
  }
  return from < 0 ? undefined : { from, coreTo: end, to: end };
}

/** `said that Berg`, `reports that officials`: the word is no determiner behind a verb, or before a name or a plural. */
function isClauseLink(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before?.cue !== undefined || (after !== undefined && (after.capital || /^\d|s$/.test(after.lower)));
}

function openingBracket(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) if (tokens[i]!.text === "(") return i;
  return undefined;
}

/** The noun phrase that the phrase starting at `from` complements: `a spokesman for` before `the city`. */
function complemented(tokens: readonly Token[], from: number): NounPhrase | undefined {
  const preposition = tokens[from - 1];
  if (!preposition || preposition.kind !== "word" || from < 2) return undefined;
  if (from > 2 && isBehindHead(tokens, from - 2)) {
    const left = coreBefore(tokens, from - 2);
    return left && speaksOfPeople(tokens, left) ? left : undefined;
  }
  if (preposition.lower === "and" || preposition.lower === "or" || preposition.lower === "nor") {
    const left = coreBefore(tokens, from - 1);
    const firstWord = left && tokens[left.from];
    // `Berg and Lund said`; `he left and Lund said` has no phrase before `and`.
    return left &&
      firstWord &&
      (firstWord.capital || (firstWord.is & is.determiner) !== 0) &&
      likeNamed(tokens, left, from)
      ? left
      : undefined;
  }
  if (!complementing.has(preposition.lower)) return undefined;
  const left = coreBefore(tokens, from - 1);
  if (!left) return undefined;
  const head = tokens[left.coreTo - 1]!;
  if (!takesComplement(head, preposition.lower)) return undefined;
  return complemented(tokens, left.from) ?? left;
}

/** `Berg and Lund`, `Berg and I`, but not `my office and he`. */
const likeNamed = (tokens: readonly Token[], left: NounPhrase, right: number): boolean =>
  (tokens[left.coreTo - 1]!.capital || !isPronoun(tokens[right]!)) &&
  (tokens[left.coreTo - 1]!.capital === tokens[right]!.capital || (tokens[right]!.is & is.determiner) !== 0);

function takesComplement(head: Token, preposition: string): boolean {
  if (head.kind !== "word") return false;
  if ((head.is & (is.personNoun | is.documentNoun)) !== 0) return true;
  return preposition === "of" && !head.cue;
}
