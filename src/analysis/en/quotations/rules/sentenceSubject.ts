import { spanOf, speakerWords, tokensOf, type SpeakerRule } from "../speakerRule.ts";
import { mainSubject, speaks } from "../subjects.ts";
import { isPersonNoun, subjectPronouns } from "../wordClasses.ts";

/** Without any word of saying: the subject of the sentence that the quotation is worked into, if it can speak. */
export const sentenceSubject: SpeakerRule = {
  id: "sentence-subject",
  find(scene, place) {
    const tokens = tokensOf(place);
    const subject = mainSubject(tokens);
    if (!subject || subject.to > place.token || !speaks(tokens, subject)) return undefined;
    const head = tokens[subject.coreTo - 1]!;
    const known = subjectPronouns.has(head.lower) || isPersonNoun(head.lower);
    if (!known && !scene.named(spanOf(tokens, subject))) return undefined;
    return {
      span: speakerWords(tokens, subject),
      rule: "sentence-subject",
      certainty: "inferred",
      reason: "The sentence has no word of saying; this is its subject.",
    };
  },
};
