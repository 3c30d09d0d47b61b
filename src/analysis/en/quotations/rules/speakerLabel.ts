import type { SpeakerRule } from "../speakerRule.ts";

/** `"SMITH: We stay.` in a printed transcript: the label, all capitals, stands inside the mark. */
export const speakerLabel: SpeakerRule = {
  id: "speaker-label",
  find(scene, place) {
    const { content } = scene.quotations[place.index]!;
    const label = /^\p{Lu}[\p{Lu}.’' -]{1,40}(?=:\s)/u.exec(
      scene.text.slice(content.start, content.start + 44),
    )?.[0];
    if (!label || label.split(" ").length > 5) return undefined;
    return {
      span: { start: content.start, end: content.start + label.length },
      rule: "speaker-label",
      certainty: "certain",
      reason: "The quotation begins with the speaker's label.",
    };
  },
};
