import type { Token } from "./outerText.ts";

/** `To those who say so, Berg has an answer: “…”`: the relative clause is over before the clause with the colon. */
export const isAsideBeforeColon = (
  tokens: readonly Token[],
  cue: number,
  subject: number,
  quotation: number,
): boolean =>
  tokens[quotation - 1]?.text === ":" &&
  (tokens[subject]!.lower === "who" || isInWhichClause(tokens, cue)) &&
  tokens.slice(cue, quotation).some((token) => token.text === ",");

/** `His letter, which the court released, began: “…”` */
function isInWhichClause(tokens: readonly Token[], cue: number): boolean {
  for (let i = cue - 1; i > Math.max(0, cue - 12) && tokens[i]!.kind === "word"; i--)
    if (/^(?:which|whom)$/.test(tokens[i]!.lower)) return tokens[i - 1]!.text === ",";
  return false;
}
