import type { Region } from "../../../findings.ts";
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
  // An answer without a name is the speaker's whose line came last.
  let answered = false;
  for (let i = firstAtOrAfter(regions, offset + 1) - 1; i >= 0; i--) {
    const region = regions[i]!;
    if (region.kind === "speaker-line") return { start: region.start, end: region.end };
    if (region.kind === "answer" || (region.kind === "question" && answered && region.end <= offset)) {
      answered = true;
      continue;
    }
    if (ending.has(region.kind)) return undefined;
  }
  return undefined;
}

/** Regions behind which no earlier speaker goes on. */
const ending: ReadonlySet<Region["kind"]> = new Set(["question", "heading", "comment", "title"] as const);
