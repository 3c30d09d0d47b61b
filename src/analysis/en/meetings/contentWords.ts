import { fold } from "../../../text/fold.ts";

/** Folded words that say what a gathering is about; plural and American spelling do not matter. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const folded of fold(text).match(/\p{L}{4,}/gu) ?? []) {
    const singular = folded.endsWith("s") ? folded.slice(0, -1) : folded;
    const word = singular.replace("defense", "defence");
    if (!emptyWords.has(word)) words.add(word);
  }
  return words;
}

const emptyWords: ReadonlySet<string> = new Set(
  "meeting with from that this which were will have been after into over their they said also the and for".split(
    " ",
  ),
);
