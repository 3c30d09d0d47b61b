import { hasCue } from "./participantCues.ts";
import type { Sentence } from "./reading.ts";

/** What may stand between a cue and the first name: titles, bodies, *his counterpart*; no verb, no new sentence. */
export const introduces = (between: string): boolean =>
  between.length <= 110 &&
  !/[;:]|\p{L}\.\s+\p{Lu}\p{Ll}+\s+(?:was|is|has|had|will)\b|\b(who|which|that|said|husband|wife|son|daughter|to discuss|after|before|where|when)\b/iu.test(
    between,
  );

/** What may stand between two names of one list: commas, *and*, titles and bodies of up to twelve words. */
export function joins(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > 120) return false;
  const between = sentence.unquoted.slice(from - sentence.start, to - sentence.start);
  return (
    /^\s*(,|;|and\b|&|as well as\b|with\b)|\band\b|,/u.test(between) &&
    !/\b(who|which|that|said|(?<!ambassador |envoy |adviser |(?:ambassador|envoy|plenipotentiary) of [a-z]{2,20} )to|was|were|is|are|has|had|will|met|where|when|but|while|after|before|during|told|in|at|on)\b/iu.test(
      between,
    ) &&
    !hasCue(sentence.source.words, between, from)
  );
}
