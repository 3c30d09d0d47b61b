import type { Token } from "../outerText.ts";
import { speakerWords, tokensOf, type SpeakerRule } from "../speakerRule.ts";
import { cueUse } from "../cueUse.ts";
import { reportingSubject } from "../reportingSubject.ts";
import { speaks } from "../speaks.ts";
import { subjectOf } from "../subjectOf.ts";

/** `Berg said: “…”`, `Berg told reporters that “…”`, `Berg called it “…”`: the nearest word of saying before it. */
export const beforeQuotation: SpeakerRule = {
  id: "before-quotation",
  find(_scene, place) {
    const tokens = tokensOf(place);
    const from = Math.max(0, place.token - 60);
    for (let i = place.token - 1; i >= from; i--) {
      const nearest = cueUse(tokens, i);
      if (!nearest) continue;
      const own = subjectOf(tokens, nearest);
      if (!own) continue;
      const adjacent = isAdjacent(tokens, i, place.token);
      const right = speaks(tokens, own);
      if (!right && !adjacent && nearest.cue.strength !== "speech") continue;
      const { use, subject } = reportingSubject(tokens, nearest, own);
      const sure =
        adjacent &&
        right &&
        use.cue.strength === "speech" &&
        subject === own &&
        subject.to <= i &&
        isFinite(use.cue.form);
      return {
        span: speakerWords(tokens, subject),
        cue: tokens[use.at]!,
        rule: adjacent ? "before-quotation" : "before-quotation-in-sentence",
        certainty: sure ? "certain" : "inferred",
        reason: `“${tokens[use.at]!.text}” before the quotation has this subject.`,
      };
    }
    return undefined;
  },
};

const isFinite = (form: string): boolean => form === "past" || form === "present";

/** Only `,`, `:`, `that` or a short hearer (`told reporters`) stand between the cue and the quotation. */
function isAdjacent(tokens: readonly Token[], cue: number, quotation: number): boolean {
  const between = tokens.slice(cue + 1, quotation);
  if (between.length === 0) return true;
  if (between.every((t) => t.text === "," || t.text === ":" || t.lower === "that")) return true;
  if (between.length === 1 && /^(?:him|her|it|them|me|us|this)$/.test(between[0]!.lower)) return true;
  const last = between.at(-1)!;
  return (
    (last.text === "," || last.text === ":" || last.lower === "that") &&
    between.length <= 8 &&
    between.slice(0, -1).every((t) => t.kind === "word")
  );
}
