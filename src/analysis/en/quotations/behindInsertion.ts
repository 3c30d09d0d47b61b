import type { Token } from "./outerText.ts";

/** The index behind an insertion between commas that begins at a token (`Berg, who is 71, puts`), else the token's own. */
export function behindInsertion(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== ",") return i;
  for (let at = i + 1; at < Math.min(tokens.length, i + 14); at++)
    if (tokens[at]!.text === ",") return at + 1;
  return i;
}
