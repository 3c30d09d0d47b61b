import assert from "node:assert/strict";
import { parseMarked, printMarked, type Mark } from "../../../support/marked.ts";
import { quotationsOf } from "./quotationSource.ts";

/**
 * `⟦direct=berg “…”⟧` is a quotation with its form and speaker's id (`?`: words name one, but nobody known; none: no
 * words), `⟦speaker …⟧` the words that name a speaker, `⟦cue …⟧` the word of saying.
 */
function marked(text: string): string {
  const marks = new Map<string, Mark>();
  const add = (start: number, end: number, label: string): void => {
    marks.set(`${start}:${label}`, { start, end, label });
  };
  for (const q of quotationsOf(text)) {
    const speaker = q.speaker ?? (q.speakerSpan ? "?" : "");
    add(q.start, q.end, speaker ? `${q.form}=${speaker}` : q.form);
    if (q.speakerSpan) add(q.speakerSpan.start, q.speakerSpan.end, "speaker");
    if (q.cueSpan) add(q.cueSpan.start, q.cueSpan.end, "cue");
  }
  return printMarked(text, [...marks.values()]);
}

/** One test for each text: all its quotations, speakers and cues and no others. */
export const cases = (title: string, expected: readonly string[]): void => {
  describe(title, () => {
    for (const text of expected)
      it(text.replaceAll("\n", "⏎"), () => assert.equal(marked(parseMarked(text).text), text));
  });
};
