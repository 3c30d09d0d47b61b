import { tokensOf, type SpeakerRule } from "../speakerRule.ts";

/** `called him “…” and “…”`: a further quotation in a sentence has the speaker of the one before it. */
export const sameSentence: SpeakerRule = {
  id: "same-sentence",
  find(_scene, place, found) {
    const tokens = tokensOf(place);
    for (let i = place.token - 1; i >= Math.max(0, place.token - 30); i--) {
      const token = tokens[i]!;
      if (token.kind !== "quotation") continue;
      const speaker = found[token.quotation];
      return (
        speaker && {
          ...speaker,
          rule: "same-sentence",
          certainty: "inferred",
          reason: "The sentence's other quotation has this speaker.",
        }
      );
    }
    return undefined;
  },
};
