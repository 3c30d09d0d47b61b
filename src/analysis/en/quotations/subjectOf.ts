import { cueAfterSubject } from "./cueAfterSubject.ts";
import { type CueUse, cueUse } from "./cueUse.ts";
import { hearsayAt, hearsaySubject } from "./hearsay.ts";
import { mainSubject } from "./mainSubject.ts";
import { type NounPhrase, nounPhraseBefore, nounPhraseFrom } from "./nounPhrases.ts";
import type { Token } from "./outerText.ts";
import { objectBefore, perceived, perceiving, quotedAsSaying, sender } from "./participleSubject.ts";
import { speaks } from "./speaks.ts";
import { goingOn, skipBack } from "./verbGroup.ts";
import { is } from "./wordClasses.ts";

/**
 * The subject of the cue at token `at`: the noun phrase right before it, the one before an insertion, the antecedent of
 * `who`, or for `saying`, `to say` and `and said` the subject of the clause before.
 */
export function subjectOf(tokens: readonly Token[], use: CueUse, depth = 0): NounPhrase | undefined {
  const { at, cue } = use;
  let i = skipBack(tokens, at - 1);
  let token = tokens[i];
  if (!token) return at === 0 && opensInverted(tokens[0]!, cue.form) ? nounPhraseFrom(tokens, 1) : undefined;
  if (token.kind === "quotation")
    return cue.strength === "speech" && cue.form !== "participle"
      ? nounPhraseFrom(tokens, at + 1)
      : previousSubject(tokens, at, depth);
  if (token.lower === "who" && i > 0) return { from: i, coreTo: i + 1, to: i + 1 };
  if (token.lower === "which" || token.lower === "that") {
    const antecedent = nounPhraseBefore(tokens, tokens[i - 1]?.kind === "mark" ? i - 1 : i);
    if (antecedent && token.lower === "that" && !speaks(tokens, antecedent))
      return previousSubject(tokens, i, depth);
    return antecedent ?? previousSubject(tokens, i, depth);
  }
  if (cue.form === "participle" && token.lower === "as")
    return quotedAsSaying(tokens, i) ?? previousSubject(tokens, i, depth);
  if (cue.form === "participle" && i === at - 1) {
    if (perceiving.has(token.lower) && hasBe(tokens, i - 1, i))
      return nounPhraseBefore(tokens, skipBack(tokens, i - 1) + 1);
    const object = objectBefore(tokens, i) ?? perceived(tokens, at);
    if (object) return object;
    // `Berg, who kept asking`
    if (goingOn.has(token.lower)) return subjectOf(tokens, { at: i, cue: { ...cue, form: "past" } }, depth);
  }
  if (cue.form === "participle" && !(i < at - 1 && hasBe(tokens, i + 1, at))) {
    const before =
      token.kind === "word" && (token.is & (is.conjunction | is.preposition)) === 0 && i === at - 1
        ? nounPhraseBefore(tokens, i + 1)
        : undefined;
    if (before && speaks(tokens, before) && isAbsolute(tokens[before.from - 1])) return before;
    if (before && speaks(tokens, before) && !previousSubject(tokens, before.from, depth)) return before;
    return sender(tokens, at) ?? previousSubject(tokens, at, depth) ?? before ?? followingSubject(tokens, at);
  }
  if (token.lower === "and" || token.lower === "but" || token.lower === "then" || token.lower === "or")
    return relativeBefore(tokens, i) ?? coordinatedSubject(tokens, i) ?? previousSubject(tokens, i, depth);
  if (hearsayAt(tokens, at) === i) return hearsaySubject(tokens, i);
  if (token.lower === "to") return inclined(tokens, i) ?? previousSubject(tokens, i, depth);
  if (
    token.text === "," &&
    tokens[i - 1]?.kind === "quotation" &&
    cue.strength === "speech" &&
    cue.form !== "base"
  ) {
    const inverted = nounPhraseFrom(tokens, at + 1);
    if (inverted) return inverted;
  }
  if (token.text === ",") {
    const across = acrossInsertion(tokens, use);
    return parenthetic(tokens, use, i, across) ?? across ?? previousSubject(tokens, i, depth);
  }
  if (cue.form === "base" && perceiving.has(tokens[i - 1]?.lower ?? ""))
    return { from: i, coreTo: i + 1, to: i + 1 };
  const phrase = nounPhraseBefore(tokens, i + 1);
  if (phrase) {
    const antecedent = relativeHead(tokens, phrase.from);
    if (antecedent) return antecedent;
    // `Berg, from Oslo, who runs the firm said`; a phrase that follows a preposition belongs to an earlier subject.
    const lead = tokens[phrase.from - 1];
    const opens = lead !== undefined && alsoConjunctions.has(lead.lower) && speaks(tokens, phrase);
    if (lead && !opens && (lead.is & (is.preposition | is.conjunction)) === is.preposition) {
      const earlier = acrossInsertion(tokens, use);
      if (earlier) return earlier;
    }
    return phrase;
  }
  i = at;
  token = tokens[i];
  return previousSubject(tokens, at, depth);
}

/** `Says the mayor:`, `Added Berg:` at the head of a sentence; `Asked`, `Told` and `Called` open a clause in the passive there. */
const opensInverted = ({ lower, cue }: Token, form: string): boolean =>
  cue?.strength === "speech" && (form === "present" || saidFirst.has(lower));

const saidFirst: ReadonlySet<string> = new Set(
  "said added wrote recalled replied explained concluded declared agreed".split(" "),
);

/** `shares fell after Berg said`: these prepositions open clauses, too. */
const alsoConjunctions: ReadonlySet<string> = new Set(["after", "before", "since", "until"]);

/** `the mayor` in `as the mayor likes to point out`; `to` stands at token `i`. */
function inclined(tokens: readonly Token[], i: number): NounPhrase | undefined {
  const verb = tokens[i - 1];
  if (!verb || verb.kind !== "word" || verb.capital || !inclining.has(verb.lower)) return undefined;
  const phrase = nounPhraseBefore(tokens, skipBack(tokens, i - 2) + 1);
  return phrase && speaks(tokens, phrase) ? phrase : undefined;
}

const inclining: ReadonlySet<string> = new Set(
  "likes liked loves loved used tends tended prefers preferred seems seemed continues continued".split(" "),
);

/** `with Berg saying`, `footage of Berg asking`: the participle has a subject of its own. */
const isAbsolute = (lead: Token | undefined): boolean =>
  lead !== undefined && /^(?:with|of|by)$/.test(lead.lower);

function hasBe(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens[i]!.is & is.be) !== 0) return true;
  return false;
}

/** A subject whose verb stands behind an insertion: `Berg, a lawyer from Oslo, said`. */
function acrossInsertion(tokens: readonly Token[], use: CueUse): NounPhrase | undefined {
  const first = Math.max(0, use.at - 40);
  let found: NounPhrase | undefined;
  for (let i = use.at - 2; i >= first; i--) {
    if (tokens[i]!.text === ";") break;
    if (tokens[i]!.kind !== "word" || !startsClause(tokens, i)) continue;
    const phrase = nounPhraseFrom(tokens, i);
    if (!phrase || phrase.to > use.at || (found && !speaks(tokens, phrase))) continue;
    const reaches =
      (phrase.to === use.at && phrase.coreTo < phrase.to) ||
      cueAfterSubject(tokens, phrase.to)?.at === use.at ||
      (phrase.coreTo < phrase.to && cueAfterSubject(tokens, phrase.coreTo)?.at === use.at);
    // The leftmost of `Berg, a lawyer, said`: what stands behind it is the insertion.
    if (reaches) found = phrase;
    else if (found) break;
  }
  return found;
}

/** `It was, said Berg, “…”`, `The plan, said Berg, was “…”`, `Not so, says Berg.`: an insertion with its subject behind the verb. */
function parenthetic(
  tokens: readonly Token[],
  { at, cue }: CueUse,
  comma: number,
  across: NounPhrase | undefined,
): NounPhrase | undefined {
  if (cue.strength !== "speech" || (cue.form !== "past" && cue.form !== "present")) return undefined;
  const cutsClause = ((tokens[comma - 1]?.is ?? 0) & is.auxiliary) !== 0;
  if (!cutsClause && across && speaks(tokens, across)) return undefined;
  const phrase = nounPhraseFrom(tokens, at + 1);
  const closed =
    phrase && /^[,.]?$/.test(tokens[phrase.to]?.text ?? "") && tokens[phrase.to]?.kind !== "quotation";
  return closed && speaks(tokens, phrase) ? phrase : undefined;
}

const startsClause = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  return !before || before.kind !== "word" || (before.is & is.conjunction) !== 0 || before.lower === "said";
};

/** `who` in `Berg, who came home one night and said`: what is joined goes on the relative clause. */
function relativeBefore(tokens: readonly Token[], conjunction: number): NounPhrase | undefined {
  for (let i = conjunction - 1; i > Math.max(0, conjunction - 12) && tokens[i]!.kind === "word"; i--)
    if (tokens[i]!.lower === "who") return { from: i, coreTo: i + 1, to: i + 1 };
  return undefined;
}

/** `Berg laughed and said`: the subject of a plain verb right before the conjunction. */
function coordinatedSubject(tokens: readonly Token[], conjunction: number): NounPhrase | undefined {
  for (let i = conjunction - 1; i > Math.max(0, conjunction - 4); i--) {
    const token = tokens[i]!;
    if (token.kind !== "word" || token.capital) return undefined;
    if ((token.is & is.ed) === 0 && !plainPasts.has(token.lower)) continue;
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

/** `the guard who stopped Berg said`: the noun phrase that the relative clause before token `from` belongs to. */
function relativeHead(tokens: readonly Token[], from: number): NounPhrase | undefined {
  for (let i = from - 1; i > Math.max(0, from - 12); i--) {
    const token = tokens[i]!;
    if (token.kind !== "word" || (token.is & is.conjunction) !== 0) return undefined;
    if (token.lower !== "who") continue;
    const head = nounPhraseBefore(tokens, i);
    return head && speaks(tokens, head) ? head : undefined;
  }
  return undefined;
}
