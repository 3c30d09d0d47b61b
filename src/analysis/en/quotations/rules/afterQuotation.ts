import { nounPhraseBefore, nounPhraseFrom, type NounPhrase } from "../nounPhrases.ts";
import { lastMark, type Token } from "../outerText.ts";
import { speakerWords, tokensOf, type Attribution, type SpeakerRule } from "../speakerRule.ts";
import { cueAfterSubject } from "../cueAfterSubject.ts";
import { cueUse } from "../cueUse.ts";
import { mainSubject } from "../mainSubject.ts";
import { speaks } from "../speaks.ts";
import { goingOn, skipBack, skipToVerb } from "../verbGroup.ts";
import { is } from "../wordClasses.ts";
import { ownWordsAre, sayings } from "./possessiveWords.ts";

/** `“…,” Berg said` and `“…,” said Berg`: the speaker stands right behind the quotation. */
export const afterQuotation: SpeakerRule = {
  id: "after-quotation",
  find(scene, place) {
    const tokens = tokensOf(place);
    const quotation = tokens[place.token]!;
    const stop = lastMark(scene.text, quotation);
    const { form } = scene.quotations[place.index]!;
    const comma = isSeparator(tokens[place.token + 1]);
    const at = place.token + (comma ? 2 : 1);
    const next = tokens[at];
    if (!next || next.kind !== "word") return undefined;
    if (stop === "." && !comma && next.capital && next.lower !== "i") return undefined;
    if (isObjectOfClause(tokens, place.token) || isIntroduced(tokens, place.token)) return undefined;
    const parted = comma || /[,?!…—–\-.]/.test(stop);

    const how = describedSo(tokens, at);
    if (how) return how;

    const inverted = cueUse(tokens, at);
    if (
      inverted &&
      inverted.cue.strength === "speech" &&
      inverted.cue.form !== "participle" &&
      inverted.cue.form !== "base"
    ) {
      const phrase = nounPhraseFrom(tokens, at + 1);
      if (phrase && parted && (speaks(tokens, phrase) || (tokens[phrase.from]!.is & is.determiner) !== 0))
        return {
          span: speakerWords(tokens, phrase),
          cue: next,
          rule: "after-quotation-verb-subject",
          certainty: "certain",
          reason: `“${next.text}” and its subject follow the quotation.`,
        };
    }

    const text = printed(tokens, at);
    if (text) return text;

    const phrase = nounPhraseFrom(tokens, at);
    const known = phrase !== undefined && speaks(tokens, phrase);
    if (!phrase || !(known || parted)) return undefined;
    const use = cueAfterSubject(tokens, phrase.to) ?? cueAfterSubject(tokens, phrase.coreTo);
    const gesture = use || !/[,?!]/.test(stop) ? undefined : tagged(tokens, phrase);
    if (gesture) return gesture;
    if (
      !use ||
      (use.cue.form === "participle" &&
        !goingOn.has(tokens[use.at - 1]!.lower) &&
        !tokens.slice(phrase.to, use.at).some((t) => /^(?:[’'](?:s|re)|is|was|are|were|been)$/.test(t.lower)))
    )
      return undefined;
    if (!known && !(use.cue.strength === "speech" && use.at === phrase.to && stop !== ".")) return undefined;
    const quoted = quotedPerson(tokens, use.at);
    if (quoted)
      return {
        span: speakerWords(tokens, quoted),
        cue: tokens[use.at]!,
        rule: "after-quotation-quoted-as-saying",
        certainty: "certain",
        reason: "Another source is named that quotes this speaker.",
      };
    if (form === "partial" && isReportedFrom(tokens, place.token)) return undefined;
    if (!parted && !(use.cue.strength === "speech" && closesClause(tokens, use.at + 1))) return undefined;
    return {
      span: speakerWords(tokens, phrase),
      cue: tokens[use.at]!,
      rule: "after-quotation-subject-verb",
      certainty: known && use.cue.strength === "speech" && parted ? "certain" : "inferred",
      reason: `The subject of “${tokens[use.at]!.text}” follows the quotation.`,
    };
  },
};

/** `“He’s my hero,” she beamed.`: any verb that ends the sentence behind a pronoun or a name. */
function tagged(tokens: readonly Token[], phrase: NounPhrase): Attribution | undefined {
  const head = tokens[phrase.coreTo - 1]!;
  const verb = tokens[phrase.to];
  const written = head.lower === "it" || (head.is & is.documentNoun) !== 0;
  if (!head.capital && !written && !/^(?:he|she|they|i|we)$/.test(head.lower)) return undefined;
  if (verb?.kind !== "word" || verb.capital) return undefined;
  if (
    written
      ? !/^(?:begins?|began|ends|ended|ran|went|closed)$/.test(verb.lower)
      : (verb.is & (is.ed | is.plainVerb)) === 0
  )
    return undefined;
  if (!/^[.,]?$/.test(tokens[phrase.to + 1]?.text ?? "")) return undefined;
  return {
    span: speakerWords(tokens, phrase),
    cue: verb,
    rule: "after-quotation-subject-verb",
    certainty: "inferred",
    reason: `“${verb.text}” and its subject end the sentence of the quotation.`,
  };
}

const isSeparator = (token: Token | undefined): boolean =>
  token?.kind === "mark" && separators.has(token.text);

const separators: ReadonlySet<string> = new Set(", — – - -- ―".split(" "));

/** `Berg warned that it was “…,” the agency reported`: the sentence's own subject says it, and who follows passes it on. */
function isReportedFrom(tokens: readonly Token[], quotation: number): boolean {
  const subject = mainSubject(tokens);
  if (!subject || subject.to >= quotation || !speaks(tokens, subject)) return false;
  const use = cueAfterSubject(tokens, subject.to);
  if (
    !use ||
    use.at >= quotation ||
    use.cue.strength !== "speech" ||
    !/^(?:past|present)$/.test(use.cue.form)
  )
    return false;
  return !tokens.slice(use.at, quotation).some((token) => token.text === ";" || token.kind === "quotation");
}

/** Behind `… said`: the end, a comma, a quotation or an adverbial, but no object. */
function closesClause(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.kind !== "word") return true;
  return (token.is & (is.preposition | is.adverb)) !== 0 || token.lower === "when" || token.lower === "as";
}

/** `“We will be there,” ran the headline`: what is written speaks by other verbs, too. */
function printed(tokens: readonly Token[], at: number): Attribution | undefined {
  const verb = tokens[at]!;
  const phrase = /^(?:ran|runs|went|goes|came|comes|began|begins)$/.test(verb.lower)
    ? nounPhraseFrom(tokens, at + 1)
    : undefined;
  const head = phrase && tokens[phrase.coreTo - 1]!;
  if (!phrase || !head || ((head.is & is.documentNoun) === 0 && !sayings.has(head.lower))) return undefined;
  return {
    span: speakerWords(tokens, phrase),
    cue: verb,
    rule: "after-quotation-verb-subject",
    certainty: "inferred",
    reason: `“${verb.text}” and its subject follow the quotation.`,
  };
}

/** `When people tell me “…”, I ask`: the quotation is part of a clause that opens the sentence and has its own cue. */
function isObjectOfClause(tokens: readonly Token[], quotation: number): boolean {
  let verb = quotation - 1;
  if (/^(?:me|him|her|us|them|you|that|:|,)$/.test(tokens[verb]?.lower ?? "")) verb--;
  const use = verb > 0 ? cueUse(tokens, verb) : undefined;
  return (
    use?.cue.strength === "speech" &&
    tokens.slice(Math.max(0, verb - 40), verb).some((token) => opensClause.has(token.lower))
  );
}

const opensClause: ReadonlySet<string> = new Set(
  "when whenever if after before while although though because once as".split(" "),
);

/**
 * `A man said to me, “Lost?” I said`, `His exact words were “Who?” I told him`: the sentence has led up to the quotation, and
 * what follows is the next one.
 */
function isIntroduced(tokens: readonly Token[], quotation: number): boolean {
  const lead = tokens[quotation - 1];
  if (lead && (lead.is & is.be) !== 0) return ownWordsAre(tokens, quotation) !== undefined;
  if (lead?.text !== "," && lead?.text !== ":") return false;
  for (let i = quotation - 2; i >= Math.max(0, quotation - 5) && tokens[i]!.kind === "word"; i--) {
    const use = cueUse(tokens, i);
    if (!use) continue;
    if (use.cue.strength !== "speech" || !/^(?:past|present)$/.test(use.cue.form)) return false;
    const subject = nounPhraseBefore(tokens, skipBack(tokens, i - 1) + 1);
    const before = subject && tokens[subject.from - 1];
    return (
      subject !== undefined && before?.kind !== "quotation" && before?.text !== "," && speaks(tokens, subject)
    );
  }
  return false;
}

/** `“A disaster,” is how Berg described it`. */
function describedSo(tokens: readonly Token[], at: number): Attribution | undefined {
  if (!/^(?:is|was)$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== "how") return undefined;
  const phrase = nounPhraseFrom(tokens, at + 2);
  const use = phrase && (cueAfterSubject(tokens, phrase.to) ?? cueAfterSubject(tokens, phrase.coreTo));
  const verb = phrase && (use ? tokens[use.at] : puts(tokens, skipToVerb(tokens, phrase.to)));
  return (
    phrase &&
    verb && {
      span: speakerWords(tokens, phrase),
      cue: verb,
      rule: "after-quotation-is-how",
      certainty: "certain",
      reason: "The sentence tells how this speaker put it.",
    }
  );
}

/** `puts it` */
const puts = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens[at]?.kind === "word" && tokens[at + 1]?.lower === "it" ? tokens[at] : undefined;

/** `Berg` in `the agency quoted Berg as saying` and `one guest recalled Berg saying`, `him` in `remembers him muttering`. */
function quotedPerson(tokens: readonly Token[], verb: number): NounPhrase | undefined {
  if (!passingOn.has(tokens[verb]!.lower)) return undefined;
  const object = /^(?:him|her|them)$/.test(tokens[verb + 1]?.lower ?? "");
  const phrase = object
    ? { from: verb + 1, coreTo: verb + 2, to: verb + 2 }
    : nounPhraseFrom(tokens, verb + 1);
  if (!phrase) return undefined;
  const use = cueUse(tokens, tokens[phrase.to]?.lower === "as" ? phrase.to + 1 : phrase.to);
  return use?.cue.form === "participle" && use.cue.strength === "speech" ? phrase : undefined;
}

const passingOn: ReadonlySet<string> = new Set(
  "quoted quotes cited cites recalled recalls remembered remembers heard hears overheard described describes reported reports".split(
    " ",
  ),
);
