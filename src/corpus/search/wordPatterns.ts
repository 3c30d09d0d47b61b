import { fold } from "../../text/fold.ts";
import { shape, splitWords } from "../../text/words.ts";
import type { WordPattern } from "./lexicon.ts";

/** The words of a query, folded and cut as texts are; a star that touches a word is part of it. */
export function wordPatterns(value: string): WordPattern[] {
  const words = splitWords(value);
  const patterns: string[] = [];
  let end = -1;
  for (let i = 0; i < words.count; i++) {
    const star = value[words.starts[i]!] === "*";
    if (!star && words.shapes[i] === shape.mark) continue;
    const piece = star ? "*" : fold(value.slice(words.starts[i], words.ends[i]));
    const last = patterns.at(-1);
    const joined = last !== undefined && words.starts[i] === end && (star || last.endsWith("*"));
    if (joined) patterns[patterns.length - 1] = last + piece;
    else patterns.push(piece);
    end = words.ends[i]!;
  }
  return patterns.map((pattern) => pattern.replace(/\*+/g, "*").split("*"));
}
