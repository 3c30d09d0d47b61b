import { cueAfterSubject } from "../cueAfterSubject.ts";
import { nounPhraseFrom } from "../nounPhrases.ts";
import type { Token } from "../outerText.ts";
import { speakerWords, type SpeakerRule } from "../speakerRule.ts";
import { speaks } from "../speaks.ts";
import { skipToVerb } from "../verbGroup.ts";
import { is } from "../wordClasses.ts";

/**
 * `“They had a list.” That is how Berg remembers it.`, `“Enough.” With these words Berg closed the session.`, `“Stay.” So
 * said Berg.`: a quotation that stands alone, and a sentence behind it that is about its words.
 */
export const tellsOfWords: SpeakerRule = {
  id: "tells-of-words",
  find(scene, place) {
    if (!place.sentences[place.sentence]!.bare) return undefined;
    const last = place.sentence === place.sentences.length - 1;
    const next = last ? scene.sentencesOf(place.paragraph + 1)[0] : place.sentences[place.sentence + 1];
    const tokens = next?.tokens;
    const at = tokens && subjectAt(tokens);
    const phrase = at === undefined ? undefined : nounPhraseFrom(tokens!, at);
    if (!tokens || !phrase || !speaks(tokens, phrase)) return undefined;
    const use = cueAfterSubject(tokens, phrase.to);
    const verb = tokens[use?.at ?? skipToVerb(tokens, phrase.coreTo)];
    return {
      span: speakerWords(tokens, phrase),
      ...(verb?.kind === "word" && { cue: verb }),
      rule: "tells-of-words",
      certainty: "inferred",
      reason: "The next sentence tells whose words these are.",
    };
  },
};

/** Where the speaker stands in a sentence about the words before it. */
function subjectAt(tokens: readonly Token[]): number | undefined {
  const [first, second, third] = [tokens[0]?.lower, tokens[1]?.lower, tokens[2]?.lower];
  const pointing = /^(?:that|this|those|these|such)$/;
  if (first === "so" || first === "thus") return tokens[1]?.cue?.strength === "speech" ? 2 : undefined;
  if (first === "with" && pointing.test(second ?? "") && /^words?$/.test(third ?? ""))
    return tokens[3]?.text === "," ? 4 : 3;
  if (!pointing.test(first ?? "") || ((tokens[1]?.is ?? 0) & is.be) === 0) return undefined;
  if (third === "how" || third === "what") return 3;
  if (third !== "the") return undefined;
  // `Those were the words of Berg`, `That was the verdict of Berg`
  return /^(?:words|verdict|view|message|conclusion|advice|answer|assessment|opinion|reaction|response)$/.test(
    tokens[3]?.lower ?? "",
  ) && /^(?:of|from)$/.test(tokens[4]?.lower ?? "")
    ? 5
    : undefined;
}
