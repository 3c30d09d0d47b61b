import { nounPhraseFrom } from "../nounPhrases.ts";
import { speakerWords, tokensOf, type SpeakerRule } from "../speakerRule.ts";
import type { Token } from "../outerText.ts";
import { behindInsertion } from "../behindInsertion.ts";
import { cueUse, type CueUse } from "../cueUse.ts";
import { skipToVerb } from "../verbGroup.ts";
import { speaks } from "../speaks.ts";

/** `There was “…” in the hall, Berg said`: the attribution ends the sentence that the quotation is worked into. */
export const sentenceEnd: SpeakerRule = {
  id: "sentence-end",
  find(_scene, place) {
    const tokens = tokensOf(place);
    // `To cries of “Shame!” he added …`
    if (tokens[place.token - 1]?.lower === "of" && crying.has(tokens[place.token - 2]?.lower ?? ""))
      return undefined;
    for (let i = Math.min(tokens.length - 2, place.token + 80); i > place.token; i--) {
      if (tokens[i]!.text !== "," && !(tokens[i]!.kind === "quotation" && i > place.token)) continue;
      const inverted = cueUse(tokens, i + 1);
      const verbFirst = inverted?.cue.strength === "speech" && isFinite(inverted);
      const phrase = nounPhraseFrom(tokens, verbFirst ? i + 2 : i + 1);
      if (!phrase || !speaks(tokens, phrase)) continue;
      const use = verbFirst
        ? inverted
        : (cueRightAfter(tokens, phrase.to) ??
          cueRightAfter(tokens, phrase.coreTo) ??
          cueRightAfter(tokens, behindName(tokens, phrase.to)));
      if (!use || use.cue.strength !== "speech" || !isFinite(use)) continue;
      return {
        span: speakerWords(tokens, phrase),
        cue: tokens[use.at]!,
        rule: "sentence-end",
        certainty: "inferred",
        reason: `“${tokens[use.at]!.text}” later in the sentence has this subject.`,
      };
    }
    return undefined;
  },
};

const crying: ReadonlySet<string> = new Set(
  "cries shouts chants calls whispers murmurs yells screams".split(" "),
);

/** The index behind `, Anna Berg,` at a token, else the token's own. */
function behindName(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== "," || !tokens[i + 1]?.capital) return i;
  const behind = behindInsertion(tokens, i);
  return behind - i <= 7 ? behind : i;
}

const isFinite = (use: CueUse): boolean => use.cue.form === "past" || use.cue.form === "present";

/** The cue at a token, adverbs and auxiliaries skipped, but no insertion. */
function cueRightAfter(tokens: readonly Token[], i: number): CueUse | undefined {
  return cueUse(tokens, skipToVerb(tokens, i));
}
