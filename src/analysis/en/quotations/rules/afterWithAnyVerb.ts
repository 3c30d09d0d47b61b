import { nounPhraseFrom } from "../nounPhrases.ts";
import { spanOf, tokensOf, type SpeakerRule } from "../speakerRule.ts";
import { skipToVerb } from "../verbGroup.ts";

/**
 * `“There is no hurry” Minister Berg dispelled the doubts`: a clause in quotation marks opens the sentence, and a name with a
 * verb that is no word of saying follows at once.
 */
export const afterWithAnyVerb: SpeakerRule = {
  id: "after-quotation-any-verb",
  find(scene, place) {
    const tokens = tokensOf(place);
    if (place.token !== 0 || scene.quotations[place.index]!.form !== "direct") return undefined;
    const at = tokens[1]?.text === "," ? 2 : 1;
    const phrase = nounPhraseFrom(tokens, at);
    if (!phrase || !tokens[phrase.coreTo - 1]!.capital) return undefined;
    const verb = tokens[skipToVerb(tokens, phrase.coreTo)];
    if (!verb || verb.kind !== "word" || verb.capital || !/(?:ed|s)$/.test(verb.lower)) return undefined;
    return {
      span: spanOf(tokens, { from: phrase.from, to: phrase.coreTo }),
      rule: "after-quotation-any-verb",
      certainty: "inferred",
      reason: "A name with a verb follows the quotation that opens the sentence.",
    };
  },
};
