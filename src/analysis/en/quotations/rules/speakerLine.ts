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
  const at = firstAtOrAfter(regions, offset + 1) - 1;
  const label = at < 0 ? undefined : regions[labelsOf(regions)[2 * at]!];
  return label && { start: label.start, end: label.end };
}

const labels = new WeakMap<readonly Region[], Int32Array>();

/**
 * For each region twice the index of the speaker's line that goes on in it, or -1: as it is, and for an answer without a
 * name behind it, which is the speaker's whose line came last, whatever was asked in between. Made once for a text.
 */
function labelsOf(regions: readonly Region[]): Int32Array {
  const known = labels.get(regions);
  if (known) return known;
  const found = new Int32Array(2 * regions.length).fill(-1);
  for (let i = 0; i < regions.length; i++) {
    const { kind } = regions[i]!;
    const above = i === 0 ? -1 : found[2 * i - 2]!;
    const aboveAnswer = i === 0 ? -1 : found[2 * i - 1]!;
    if (kind === "speaker-line") found[2 * i] = found[2 * i + 1] = i;
    else if (kind === "answer") found[2 * i] = found[2 * i + 1] = aboveAnswer;
    else if (kind === "question") found[2 * i + 1] = aboveAnswer;
    else if (!ending.has(kind)) {
      found[2 * i] = above;
      found[2 * i + 1] = aboveAnswer;
    }
  }
  labels.set(regions, found);
  return found;
}

/** Regions behind which no earlier speaker goes on. */
const ending: ReadonlySet<Region["kind"]> = new Set(["heading", "comment", "title"] as const);
