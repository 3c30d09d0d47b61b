import { cueAfterSubject } from "../cueAfterSubject.ts";
import { nounPhraseBefore, nounPhraseFrom } from "../nounPhrases.ts";
import type { Token } from "../outerText.ts";
import { spanOf, speakerWords, tokensOf, type Attribution, type SpeakerRule } from "../speakerRule.ts";
import { speaks } from "../speaks.ts";
import { skipToVerb } from "../verbGroup.ts";
import { is } from "../wordClasses.ts";
import { sayings } from "./possessiveWords.ts";

/** `“No comment” was all Berg said`, `“Never” was her only answer`, `“Stay”: that was Berg’s advice`: the sentence is about the words. */
export const wasAllSaid: SpeakerRule = {
  id: "was-all-said",
  find(_scene, place) {
    if (place.token > 0) return undefined;
    const tokens = tokensOf(place);
    let at = /^[,:—–]$/.test(tokens[1]?.text ?? "") ? 2 : 1;
    if (at === 2 && /^(?:that|this|such)$/.test(tokens[2]?.lower ?? "")) at = 3;
    if (!/^(?:is|was|were|are)$/.test(tokens[at]?.lower ?? "")) return undefined;
    return allThat(tokens, at + 1) ?? wordUsed(tokens, at + 1) ?? ownSaying(tokens, at + 1);
  },
};

/** `all (that) Berg said`, `what Berg said`. */
function allThat(tokens: readonly Token[], at: number): Attribution | undefined {
  if (!/^(?:all|what)$/.test(tokens[at]?.lower ?? "")) return undefined;
  const phrase = nounPhraseFrom(tokens, at + (tokens[at + 1]?.lower === "that" ? 2 : 1));
  const use = phrase && speaks(tokens, phrase) ? cueAfterSubject(tokens, phrase.to) : undefined;
  return use && attribution(speakerWords(tokens, phrase!), tokens[use.at]!);
}

/** `the word (that) Berg used`, `a term Berg coined`. */
function wordUsed(tokens: readonly Token[], at: number): Attribution | undefined {
  const noun = tokens[at + 1];
  if (!/^(?:the|a)$/.test(tokens[at]?.lower ?? "") || !noun || !mentioned.has(noun.lower)) return undefined;
  const phrase = nounPhraseFrom(tokens, at + (tokens[at + 2]?.lower === "that" ? 3 : 2));
  const verb = phrase && speaks(tokens, phrase) ? tokens[skipToVerb(tokens, phrase.to)] : undefined;
  return verb && using.has(verb.lower) ? attribution(speakerWords(tokens, phrase!), verb) : undefined;
}

const mentioned: ReadonlySet<string> = new Set(
  "word words term terms phrase adjective description expression answer verdict".split(" "),
);
const using: ReadonlySet<string> = new Set(
  "used uses use chose chooses preferred prefers coined gave gives offered offers employed favours favors".split(
    " ",
  ),
);

/** `her only answer`, `Berg’s short reply`. */
function ownSaying(tokens: readonly Token[], at: number): Attribution | undefined {
  for (let i = at; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") return undefined;
    if (!sayings.has(token.lower)) continue;
    for (let owner = i - 1; owner >= at; owner--) {
      if ((tokens[owner]!.is & is.possessivePronoun) !== 0) return attribution(tokens[owner]!, token);
      if ((tokens[owner]!.is & is.possessive) === 0) continue;
      const phrase = nounPhraseBefore(tokens, owner);
      return phrase && speaks(tokens, phrase) ? attribution(spanOf(tokens, phrase), token) : undefined;
    }
  }
  return undefined;
}

const attribution = (span: Attribution["span"], cue: Token): Attribution => ({
  span,
  cue,
  rule: "was-all-said",
  certainty: "inferred",
  reason: `The sentence is about the words; “${cue.text}” names whose they are.`,
});
