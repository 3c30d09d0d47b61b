import { nounPhraseFrom } from "../nounPhrases.ts";
import { spanOf, type SpeakerRule } from "../speakerRule.ts";
import { is } from "../wordClasses.ts";

/** `“…”⏎⏎Anna Berg, Minister for Energy`: below a quotation that stands alone, nothing but a name and an office. */
export const signature: SpeakerRule = {
  id: "signature",
  find(scene, place) {
    if (place.sentences.length > 1 || !place.sentences[0]!.bare) return undefined;
    const below = scene.sentencesOf(place.paragraph + 1);
    const tokens = below.length === 1 ? below[0]!.tokens : [];
    const comma = tokens.findIndex(({ text }) => text === ",");
    if (comma < 1 || comma > 5 || tokens.length > 20 || tokens.at(-1)!.kind !== "word") return undefined;
    const phrase = nounPhraseFrom(tokens, 0);
    const office = tokens.slice(comma + 1);
    if (!phrase || phrase.coreTo !== comma || !tokens.slice(0, comma).every(({ capital }) => capital))
      return undefined;
    if (!office.some((token) => (token.is & is.personNoun) !== 0)) return undefined;
    if (office.some((token) => token.kind === "quotation" || (token.is & (is.be | is.auxiliary)) !== 0))
      return undefined;
    const span = spanOf(tokens, { from: 0, to: comma });
    return scene.named(span)
      ? {
          span,
          rule: "signature",
          certainty: "inferred",
          reason: "A name and an office below the quotation sign it.",
        }
      : undefined;
  },
};
