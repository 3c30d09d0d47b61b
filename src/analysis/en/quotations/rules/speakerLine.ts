import { firstAtOrAfter, type Span } from "../../../../text/span.ts";
import { type Scene, type SpeakerRule } from "../speakerRule.ts";

/** In a transcript (`Anna Berg: …`) a quotation without a speaker of its own is cited by the line's speaker. */
export const speakerLine: SpeakerRule = {
  id: "speaker-line",
  find(scene, place) {
    const label = speakerLineAt(scene, scene.quotations[place.index]!.start);
    return (
      label && {
        span: label,
        rule: "speaker-line",
        certainty: "inferred",
        reason: "The words stand in this speaker's part of the transcript.",
      }
    );
  },
};

/** The label of the transcript line that an offset belongs to; undefined outside transcripts and in questions. */
export function speakerLineAt(scene: Scene, offset: number): Span | undefined {
  const { regions } = scene.source;
  for (let i = firstAtOrAfter(regions, offset + 1) - 1; i >= 0 && i > -1; i--) {
    const region = regions[i]!;
    if (region.kind === "speaker-line") return { start: region.start, end: region.end };
    if (
      region.kind === "question" ||
      region.kind === "answer" ||
      region.kind === "heading" ||
      region.kind === "comment" ||
      region.kind === "title"
    )
      return undefined;
  }
  return undefined;
}
