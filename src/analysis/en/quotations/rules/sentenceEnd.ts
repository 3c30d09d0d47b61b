import { nounPhraseFrom } from "../nounPhrases.ts";
import { spanOf, tokensOf, type SpeakerRule } from "../speakerRule.ts";
import { cueAfterSubject, cueUse, speaks } from "../subjects.ts";

/** `There was “…” in the hall, Berg said`: the attribution ends the sentence that the quotation is worked into. */
export const sentenceEnd: SpeakerRule = {
  id: "sentence-end",
  find(_scene, place) {
    const tokens = tokensOf(place);
    for (let i = place.token + 1; i < Math.min(tokens.length - 1, place.token + 60); i++) {
      if (tokens[i]!.text !== "," && tokens[i]!.kind !== "quotation") continue;
      const inverted = cueUse(tokens, i + 1);
      const phrase =
        inverted?.cue.strength === "speech" && inverted.cue.form !== "participle"
          ? nounPhraseFrom(tokens, i + 2)
          : nounPhraseFrom(tokens, i + 1);
      if (!phrase || !speaks(tokens, phrase)) continue;
      const use =
        phrase.from === i + 2
          ? inverted
          : (cueAfterSubject(tokens, phrase.to) ?? cueAfterSubject(tokens, phrase.coreTo));
      if (!use || use.cue.strength !== "speech" || use.cue.form === "participle" || use.cue.form === "base")
        continue;
      return {
        span: spanOf(tokens, phrase),
        cue: tokens[use.at]!,
        rule: "sentence-end",
        certainty: "inferred",
        reason: `“${tokens[use.at]!.text}” later in the sentence has this subject.`,
      };
    }
    return undefined;
  },
};
