import { fold } from "../../../text/fold.ts";
import { spanAt } from "../../../text/span.ts";
import type { Attribution, Scene } from "./speakerRule.ts";

/**
 * A headline quotes what the text below says in full: a quotation in a title or heading without a speaker has that of the
 * first attributed quotation below whose words contain its own, in order (`‘No doubt’` of `“There is no room for doubt”`).
 */
export function headlineEcho(
  scene: Scene,
  index: number,
  found: readonly (Attribution | undefined)[],
): Attribution | undefined {
  const quotation = scene.quotations[index]!;
  const region = spanAt(scene.source.regions, quotation.start);
  if (region?.kind !== "title" && region?.kind !== "heading") return undefined;
  const wanted = wordsOf(scene.text, quotation.content);
  if (wanted.length < 2 || wanted.length > 12) return undefined;
  for (let i = index + 1; i < Math.min(found.length, index + reach); i++) {
    const speaker = found[i];
    if (!speaker || !holdsInOrder(wordsOf(scene.text, scene.quotations[i]!.content), wanted)) continue;
    return {
      ...speaker,
      rule: "headline-echo",
      certainty: "inferred",
      reason: "The headline takes its words from a quotation below.",
    };
  }
  return undefined;
}

/** How many quotations below a headline are compared. */
const reach = 24;

const wordsOf = (text: string, span: { readonly start: number; readonly end: number }): string[] =>
  fold(text.slice(span.start, Math.min(span.end, span.start + 1000))).match(/[\p{L}\p{N}']+/gu) ?? [];

/** Every wanted word occurs, in order, with at most three others between two of them. */
function holdsInOrder(words: readonly string[], wanted: readonly string[]): boolean {
  for (let start = words.indexOf(wanted[0]!); start >= 0; start = words.indexOf(wanted[0]!, start + 1)) {
    let at = start;
    const all = wanted.slice(1).every((word) => {
      const next = words.indexOf(word, at + 1);
      if (next < 0 || next > at + 4) return false;
      at = next;
      return true;
    });
    if (all) return true;
  }
  return false;
}
