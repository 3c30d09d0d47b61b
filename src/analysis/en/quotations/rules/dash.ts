import type { OuterSentence } from "../outerText.ts";
import { tokensOf, spanOf, type Scene, type SpeakerRule } from "../speakerRule.ts";
import { nounPhraseFrom } from "../nounPhrases.ts";

/** `“…” — Anna Berg`: a name behind a dash, and nothing else, signs the quotation; headlines also have `“…”: Berg`. */
export const dash: SpeakerRule = {
  id: "dash",
  find(scene, place) {
    const tokens = tokensOf(place);
    const at = place.token + 1;
    let signed = tokens;
    let from = at + 1;
    if (!tokens[at]) {
      // The quotation ends its sentence: the signature is the next one, or the next paragraph.
      const next = place.sentences[place.sentence + 1] ?? signatureBelow(scene, place.paragraph + 1);
      if (!next || !/^(?:—|–|--|―|-|~)$/.test(next.tokens[0]!.text)) return undefined;
      signed = next.tokens;
      from = 1;
    } else if (!/^(?:—|–|--|―|-|:)$/.test(tokens[at]!.text)) return undefined;
    const phrase = nounPhraseFrom(signed, from);
    const head = phrase && signed[phrase.coreTo - 1];
    if (!phrase || !head?.capital) return undefined;
    const after = signed[phrase.to];
    if (after && after.text !== "," && after.text !== "(" && after.text !== ".") return undefined;
    return {
      span: spanOf(signed, phrase),
      rule: "dash",
      certainty: "inferred",
      reason: "A name behind a dash signs the quotation.",
    };
  },
};

/** The first sentence of a paragraph that begins with a dash. */
function signatureBelow(scene: Scene, paragraph: number): OuterSentence | undefined {
  const span = scene.source.paragraphs[paragraph];
  return span && /[—–―~-]/.test(scene.text[span.start]!) ? scene.sentencesOf(paragraph)[0] : undefined;
}
