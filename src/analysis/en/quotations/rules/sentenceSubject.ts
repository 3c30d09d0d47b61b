import type { Token } from "../outerText.ts";
import { spanOf, speakerWords, tokensOf, type SpeakerRule } from "../speakerRule.ts";
import { mainSubject } from "../mainSubject.ts";
import { speaks } from "../speaks.ts";
import { is } from "../wordClasses.ts";

/** Without any word of saying: the subject of the sentence that the quotation is worked into, if it can speak. */
export const sentenceSubject: SpeakerRule = {
  id: "sentence-subject",
  find(scene, place) {
    const tokens = tokensOf(place);
    const subject = mainSubject(tokens);
    if (!subject || subject.to > place.token || !speaks(tokens, subject)) return undefined;
    // `Berg is known for her “…”`: who is described does not speak.
    if (isBe(tokens[subject.to]) || isBe(tokens[verbAfter(tokens, subject.to)])) return undefined;
    const head = tokens[subject.coreTo - 1]!;
    const known = (head.is & (is.subjectPronoun | is.personNoun)) !== 0;
    if (!known && !scene.named(spanOf(tokens, subject))) return undefined;
    return {
      span: speakerWords(tokens, subject),
      rule: "sentence-subject",
      certainty: "inferred",
      reason: "The sentence has no word of saying; this is its subject.",
    };
  },
};

const isBe = (token: Token | undefined): boolean => token !== undefined && (token.is & is.be) !== 0;

/** Behind an insertion between commas, else where it was. */
function verbAfter(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== ",") return i;
  for (let at = i + 1; at < Math.min(tokens.length, i + 14); at++)
    if (tokens[at]!.text === ",") return at + 1;
  return i;
}
