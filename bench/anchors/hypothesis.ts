import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Anchor } from "../../src/annotations/annotation.ts";

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/**
 * Placing a quotation as the Hypothesis client does it, after its published description: the stated position if the
 * words stand there exactly; else the approximate matches (up to half the quote's length in errors) by
 * approx-string-match, ranked by quote 50, prefix 20, suffix 20, position 2; the best one is taken.
 */
export function hypothesis(): (text: string, anchor: Required<Anchor>) => Match | undefined {
  const require = createRequire(resolve("bench/peers/package.json"));
  const loaded = require("approx-string-match") as Approximate & { readonly default?: Approximate };
  const approximate: Approximate = loaded.default ?? loaded;
  const find = (text: string, words: string, most: number): Match[] => {
    const exact: Match[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      exact.push({ start: at, end: at + words.length, errors: 0 });
    return exact.length > 0 ? exact : approximate(text, words, most);
  };
  const similarity = (text: string, words: string): number =>
    text === "" || words === "" ? 0 : 1 - find(text, words, words.length)[0]!.errors / words.length;
  return (text, { quote, prefix, suffix, start, end }) => {
    if (text.slice(start, end) === quote) return { start, end, errors: 0 };
    const score = (match: Match): number => {
      const before = prefix
        ? similarity(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix)
        : 1;
      const after = suffix ? similarity(text.slice(match.end, match.end + suffix.length), suffix) : 1;
      const near = 1 - Math.abs(match.start - start) / text.length;
      return 50 * (1 - match.errors / quote.length) + 20 * before + 20 * after + 2 * near;
    };
    let best: Match | undefined;
    let bestScore = -1;
    for (const match of find(text, quote, Math.min(256, quote.length / 2))) {
      const own = score(match);
      if (own > bestScore) [best, bestScore] = [match, own];
    }
    return best;
  };
}

type Approximate = (text: string, words: string, most: number) => Match[];
