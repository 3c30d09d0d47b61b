import { runAfter, runBefore } from "../../src/annotations/likeness.ts";
import { normal } from "../../src/annotations/normalText.ts";
import type { Span } from "../../src/text/span.ts";
import type { Fate } from "./cells.ts";
import type { Stretch } from "./stretches.ts";

/** What a method says of a stretch in the edited text. */
export type Answer = Span | "asked" | "orphan";

export type Verdict = "right" | "asked" | "orphaned" | "wrong";

/** Whether an answer about a stretch is right; a place where it has never come to is wrong, silently. */
export function judge(stretch: Stretch, fate: Fate, answer: Answer, text: string): Verdict {
  if (answer === "asked") return "asked";
  if (answer === "orphan") return "orphaned";
  return isRight(fate, answer, stretch, text) ? "right" : "wrong";
}

/**
 * The place it came to. Of equal sentences nobody can tell which is the copy: the one with more of the old neighbourhood
 * counts as the first one; of two in a row either does, and so does one that is left alone (so looks moving by copy and
 * delete).
 */
function isRight(fate: Fate, answer: Span, stretch: Stretch, text: string): boolean {
  const at = ({ start, end }: Span): boolean => start === answer.start && end === answer.end;
  if (fate.kind !== "kept") return fate.copies.some(at);
  return (
    at(fate) ||
    (fate.copies.some(at) &&
      (isRow(fate, answer, text) ||
        neighbourhood(stretch, answer, text) >= neighbourhood(stretch, fate, text)))
  );
}

/** Whether two places are the same one in a stretch that stands twice in a row. */
function isRow(a: Span, b: Span, text: string): boolean {
  const apart = Math.abs(a.start - b.start);
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const before = runBefore(text, first.start, text, second.start, apart);
  return before + runAfter(text, first.start, text, second.start, apart) >= apart - 2;
}

/** How much of the old neighbourhood, 32 code units on either side, stands right beside a place. */
function neighbourhood({ around }: Stretch, { start, end }: Span, text: string): number {
  const [before, after] = around;
  const left = normal(text.slice(Math.max(0, start - 128), start));
  const right = normal(text.slice(end, end + 128));
  return runBefore(before, before.length, left, left.length, 32) + runAfter(after, 0, right, 0, 32);
}
