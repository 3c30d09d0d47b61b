import { tokensOf, type Place } from "./speakerRule.ts";
import { cueUse } from "./cueUse.ts";

/** Whether a word of saying governs the quotation although nobody is named as its subject: `was called “a disgrace”`. */
export function isReported(place: Place): boolean {
  const tokens = tokensOf(place);
  for (let i = place.token - 1; i >= Math.max(0, place.token - 12); i--) {
    if (tokens[i]!.kind === "mark" && tokens[i]!.text !== "," && tokens[i]!.text !== ":") return false;
    if (cueUse(tokens, i) || (i >= place.token - 3 && tokens[i]!.cue?.form === "past")) return true;
  }
  return false;
}
