import { nounPhraseBefore } from "../nounPhrases.ts";
import type { Token } from "../outerText.ts";
import { spanOf, tokensOf, type SpeakerRule } from "../speakerRule.ts";
import { speaks } from "../speaks.ts";
import { is } from "../wordClasses.ts";

/** `Berg’s promise that … “…”`, `Berg’s words: “…”`: a noun of saying that belongs to the speaker. */
export const possessiveWords: SpeakerRule = {
  id: "possessive-words",
  find(_scene, place) {
    const tokens = tokensOf(place);
    for (let i = place.token - 1; i >= Math.max(2, place.token - 25); i--) {
      if (!sayings.has(tokens[i]!.lower)) continue;
      const own = ownWords(tokens, i);
      if (own)
        return {
          span: own,
          cue: tokens[i]!,
          rule: "possessive-words",
          certainty: "inferred",
          reason: "The words are said to be this speaker's own.",
        };
      let at = i - 1;
      while (at > 0 && at > i - 4 && tokens[at]!.kind === "word" && !isPossessive(tokens[at]!.lower)) at--;
      if (!isPossessive(tokens[at]!.lower)) continue;
      const phrase = nounPhraseBefore(tokens, at);
      if (!phrase || !speaks(tokens, phrase)) continue;
      return {
        span: spanOf(tokens, phrase),
        cue: tokens[i]!,
        rule: "possessive-words",
        certainty: "inferred",
        reason: `The “${tokens[i]!.text}” is this speaker's.`,
      };
    }
    return undefined;
  },
};

/** The `her` of `in her words`, `in her own words`. */
function ownWords(tokens: readonly Token[], i: number): Token | undefined {
  if (tokens[i]!.lower !== "words") return undefined;
  const at = tokens[i - 1]?.lower === "own" ? i - 2 : i - 1;
  const owner = tokens[at];
  return owner && (owner.is & is.possessivePronoun) !== 0 && tokens[at - 1]?.lower === "in"
    ? owner
    : undefined;
}

const isPossessive = (lower: string): boolean => lower === "’s" || lower === "'s";

/** Nouns for what somebody says. */
export const sayings: ReadonlySet<string> = new Set(
  (
    "words word phrase formula remark remarks comment comments claim claims promise promises pledge pledges call calls warning warnings statement " +
    "statements description suggestion assertion argument emphasis insistence vow vows appeal appeals message slogan motto quip mantra motto line " +
    "declaration announcement contention question answer reply response advice assessment verdict letter tweet post speech testimony refrain"
  ).split(" "),
);
