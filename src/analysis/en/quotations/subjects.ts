import type { Token } from "./outerText.ts";
import { cueOf, isNounToo, type Cue } from "./cues.ts";
import { nounPhraseBefore, nounPhraseFrom, type NounPhrase } from "./nounPhrases.ts";
import {
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  documentNouns,
  isAdverb,
  isPersonNoun,
  prepositions,
  relativePronouns,
  subjectPronouns,
} from "./wordClasses.ts";

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

/** Index behind auxiliaries and adverbs that may stand between a subject and its verb. */
export function skipToVerb(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at < tokens.length && at < i + 6) {
    const token = tokens[at]!;
    if (token.kind !== "word" || !(auxiliaries.has(token.lower) || isAdverb(token.lower))) break;
    at++;
  }
  return at;
}

/** Index before auxiliaries and adverbs, going back from a verb: the last token that is none of them. */
function skipBack(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at >= 0 && at > i - 7) {
    const token = tokens[at]!;
    if (token.kind !== "word" || !(auxiliaries.has(token.lower) || isAdverb(token.lower))) break;
    at--;
  }
  return at;
}

/**
 * The verb of saying whose subject ends before token `i`: at once (`Berg said`), after adverbs, or behind an insertion
 * (`Berg, a lawyer, said`; `Berg (D-Ohio) said`; `protesters in the streets chanted`).
 */
export function cueAfterSubject(tokens: readonly Token[], i: number): CueUse | undefined {
  const direct = verbAt(tokens, i);
  if (direct) return direct;
  const token = tokens[i];
  if (!token) return undefined;
  if (token.text === "(") {
    const close = indexOfMark(tokens, ")", i, i + 12);
    return close < 0 ? undefined : cueAfterSubject(tokens, close + 1);
  }
  if (token.text === "," || token.text === "—" || token.text === "–" || token.text === "--") {
    const limit = Math.min(tokens.length - 1, i + 40);
    for (let at = i + 2; at < limit; at++) {
      const here = tokens[at]!;
      if (here.kind === "quotation" && here.end - here.start > 30) return undefined;
      if (here.kind !== "mark" || here.text !== token.text) continue;
      const verb = verbAt(tokens, at + 1);
      if (verb && verb.cue.form !== "participle") return verb;
    }
    return undefined;
  }
  if (
    token.kind === "word" &&
    (token.lower === "who" || prepositions.has(token.lower) || token.lower.endsWith("ing"))
  ) {
    const limit = Math.min(tokens.length, i + 14);
    for (let at = i + 1; at < limit; at++) {
      if (
        tokens[at]!.kind === "quotation" ||
        tokens[at]!.text === "," ||
        subjectPronouns.has(tokens[at]!.lower)
      )
        return undefined;
      const verb = cueUse(tokens, at);
      if (verb && verb.cue.form === "past" && tokens[at - 1]!.kind === "word") return verb;
    }
  }
  return undefined;
}

function verbAt(tokens: readonly Token[], i: number): CueUse | undefined {
  const at = skipToVerb(tokens, i);
  const use = cueUse(tokens, at);
  if (
    use &&
    use.cue.form === "base" &&
    !/^(?:they|we|i|you)$/.test(tokens[i - 1]?.lower ?? "") &&
    at === i &&
    !isPlural(tokens[i - 1])
  )
    return undefined;
  if (use) return use;
  // `laughed and said`, `beamed and asked`
  const conj = tokens[at + 1];
  if (
    tokens[at]?.kind === "word" &&
    /ed$|ing$/.test(tokens[at]!.lower) &&
    conj &&
    (conj.lower === "and" || conj.lower === "by")
  )
    return cueUse(tokens, at + 2);
  return undefined;
}

const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && /s$|people$|men$|police$/.test(token.lower);

function indexOfMark(tokens: readonly Token[], mark: string, from: number, to: number): number {
  for (let i = from; i < Math.min(to, tokens.length); i++) if (tokens[i]!.text === mark) return i;
  return -1;
}

/**
 * The subject of the cue at token `at`: the noun phrase right before it, the one before an insertion, the antecedent of
 * `who`, or for `saying`, `to say` and `and said` the subject of the clause before.
 */
export function subjectOf(tokens: readonly Token[], use: CueUse, depth = 0): NounPhrase | undefined {
  const { at, cue } = use;
  let i = skipBack(tokens, at - 1);
  let token = tokens[i];
  if (!token) return undefined;
  if (token.kind === "quotation")
    return cue.strength === "speech" ? nounPhraseFrom(tokens, at + 1) : previousSubject(tokens, at, depth);
  if (token.lower === "who" && i > 0) return { from: i, coreTo: i + 1, to: i + 1 };
  if (token.lower === "which" || token.lower === "that") {
    const antecedent = nounPhraseBefore(tokens, tokens[i - 1]?.kind === "mark" ? i - 1 : i);
    if (antecedent && token.lower === "that" && !speaks(tokens, antecedent))
      return previousSubject(tokens, i, depth);
    return antecedent ?? previousSubject(tokens, i, depth);
  }
  if (cue.form === "participle" && !(i < at - 1 && hasBe(tokens, i + 1, at))) {
    const before =
      token.kind === "word" &&
      !conjunctions.has(token.lower) &&
      !prepositions.has(token.lower) &&
      i === at - 1
        ? nounPhraseBefore(tokens, i + 1)
        : undefined;
    if (before && speaks(tokens, before) && isAbsolute(tokens[before.from - 1])) return before;
    if (before && speaks(tokens, before) && !previousSubject(tokens, before.from, depth)) return before;
    return previousSubject(tokens, at, depth) ?? before ?? followingSubject(tokens, at);
  }
  if (token.lower === "and" || token.lower === "but" || token.lower === "then" || token.lower === "or")
    return coordinatedSubject(tokens, i) ?? previousSubject(tokens, i, depth);
  if (token.lower === "to") return previousSubject(tokens, i, depth);
  if (
    token.text === "," &&
    tokens[i - 1]?.kind === "quotation" &&
    cue.strength === "speech" &&
    cue.form !== "base"
  ) {
    const inverted = nounPhraseFrom(tokens, at + 1);
    if (inverted) return inverted;
  }
  if (token.text === ",") return acrossInsertion(tokens, use) ?? previousSubject(tokens, i, depth);
  const phrase = nounPhraseBefore(tokens, i + 1);
  if (phrase) {
    // `Berg, from Oslo, who runs the firm said`; a phrase that follows a preposition belongs to an earlier subject.
    const lead = tokens[phrase.from - 1];
    if (lead && lead.kind === "word" && prepositions.has(lead.lower) && !conjunctions.has(lead.lower)) {
      const earlier = acrossInsertion(tokens, use);
      if (earlier) return earlier;
    }
    return phrase;
  }
  i = at;
  token = tokens[i];
  return previousSubject(tokens, at, depth);
}

/** `with Berg saying`, `footage of Berg asking`: the participle has a subject of its own. */
const isAbsolute = (lead: Token | undefined): boolean =>
  lead !== undefined && /^(?:with|of|by)$/.test(lead.lower);

function hasBe(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (beForms.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether a noun phrase can speak: a name, a pronoun, a word for people, or a document. */
export function speaks(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const head = tokens[phrase.coreTo - 1];
  if (!head) return false;
  return (
    head.capital ||
    subjectPronouns.has(head.lower) ||
    isPersonNoun(head.lower) ||
    documentNouns.has(head.lower)
  );
}

/**
 * Where a pronoun takes up an earlier subject of its own sentence, that subject: `Berg said she expects “…”`, `Berg condemned
 * what he called “…”`, and likewise `Berg said the city is calling it “…”`, where the outer clause is the one that reports.
 */
export function reportingSubject(
  tokens: readonly Token[],
  use: CueUse,
  subject: NounPhrase,
): { readonly use: CueUse; readonly subject: NounPhrase } {
  let inner = { use, subject };
  for (let round = 0; round < 3; round++) {
    const outer = outerClause(tokens, inner.use, inner.subject);
    if (!outer) break;
    inner = outer;
  }
  return inner;
}

function outerClause(
  tokens: readonly Token[],
  use: CueUse,
  subject: NounPhrase,
): { readonly use: CueUse; readonly subject: NounPhrase } | undefined {
  const pronoun =
    subject.to === subject.from + 1 && /^(?:he|she|it|they|we|i)$/.test(tokens[subject.from]!.lower);
  if (!pronoun && use.cue.strength === "speech" && tokens[subject.coreTo - 1]!.capital) return undefined;
  if (subject.from >= use.at) return undefined;
  const lead = tokens[subject.from - 1];
  if (!lead || lead.kind !== "word") return undefined;
  const free = pronoun && relativePronouns.has(lead.lower);
  for (let i = subject.from - 1; i >= Math.max(0, subject.from - (free ? 30 : 8)); i--) {
    const token = tokens[i]!;
    if (token.kind !== "word" && !free) return undefined;
    if (subordinating.has(token.lower)) return undefined;
    const outer = cueUse(tokens, i);
    if (!outer) continue;
    if (!pronoun && outer.cue.strength !== "speech") return undefined;
    const outerSubject = subjectOf(tokens, outer);
    if (!outerSubject || outerSubject.to > subject.from || !speaks(tokens, outerSubject)) continue;
    return { use: outer, subject: outerSubject };
  }
  if (!free) return undefined;
  const main = mainSubject(tokens);
  return main && main.to <= subject.from && speaks(tokens, main) ? { use, subject: main } : undefined;
}

const subordinating: ReadonlySet<string> = new Set(
  "when while after before because if though although but as since until whether".split(" "),
);

/** A subject whose verb stands behind an insertion: `Berg, a lawyer from Oslo, said`. */
function acrossInsertion(tokens: readonly Token[], use: CueUse): NounPhrase | undefined {
  const first = Math.max(0, use.at - 40);
  let found: NounPhrase | undefined;
  for (let i = use.at - 2; i >= first; i--) {
    if (tokens[i]!.kind !== "word" || !startsClause(tokens, i)) continue;
    const phrase = nounPhraseFrom(tokens, i);
    if (!phrase || phrase.to >= use.at || (found && !speaks(tokens, phrase))) continue;
    const reaches =
      cueAfterSubject(tokens, phrase.to)?.at === use.at ||
      (phrase.coreTo < phrase.to && cueAfterSubject(tokens, phrase.coreTo)?.at === use.at);
    // The leftmost of `Berg, a lawyer, said`: what stands behind it is the insertion.
    if (reaches) found = phrase;
    else if (found) break;
  }
  return found;
}

const startsClause = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  return !before || before.kind !== "word" || conjunctions.has(before.lower) || before.lower === "said";
};

/** `Berg laughed and said`: the subject of a plain verb right before the conjunction. */
function coordinatedSubject(tokens: readonly Token[], conjunction: number): NounPhrase | undefined {
  for (let i = conjunction - 1; i > Math.max(0, conjunction - 4); i--) {
    const token = tokens[i]!;
    if (token.kind !== "word" || token.capital) return undefined;
    if (!/ed$/.test(token.lower) && !plainPasts.has(token.lower)) continue;
    const phrase = nounPhraseBefore(tokens, skipBack(tokens, i - 1) + 1);
    return phrase && speaks(tokens, phrase) ? phrase : undefined;
  }
  return undefined;
}

const plainPasts: ReadonlySet<string> = new Set(
  "stood rose sat came went took gave left held met got began beamed grinned laid made sent threw drew broke fell stood-up shook".split(
    " ",
  ),
);

/** The subject of the nearest cue before token `i`, else the sentence's own subject if it stands before `i`. */
function previousSubject(tokens: readonly Token[], i: number, depth: number): NounPhrase | undefined {
  for (let at = i - 1; depth < 6 && at > Math.max(0, i - 50); at--) {
    const use = cueUse(tokens, at);
    if (!use) continue;
    // A relative clause does not pass its subject on: `told the guard who said no, adding`.
    if (tokens[skipBack(tokens, at - 1)]?.lower === "who") continue;
    const subject = subjectOf(tokens, use, depth + 1);
    if (subject) return subject;
    break;
  }
  const main = mainSubject(tokens);
  return main && main.to <= i ? main : undefined;
}

/** `After saying so, she left`: the subject follows the first comma. */
function followingSubject(tokens: readonly Token[], i: number): NounPhrase | undefined {
  for (let at = i + 1; at < Math.min(tokens.length, i + 40); at++) {
    const token = tokens[at]!;
    const closes = token.text === "," || token.kind === "quotation";
    if (!closes) continue;
    const phrase = nounPhraseFrom(tokens, at + 1);
    if (phrase && speaks(tokens, phrase)) return phrase;
  }
  return undefined;
}

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
      prepositions.has(token.lower) ||
      conjunctions.has(token.lower) ||
      isAdverb(token.lower) ||
      token.lower === "according" ||
      token.lower.endsWith("ing") ||
      (token.lower.endsWith("ed") && token.lower.length > 4) ||
      /^\p{N}+$/u.test(token.lower);
    if (!introduces) return nounPhraseFrom(tokens, at);
    const comma = indexOfMark(tokens, ",", at, at + 30);
    if (comma < 0) return undefined;
    at = comma + 1;
  }
  return undefined;
}
