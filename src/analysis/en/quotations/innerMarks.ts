import type { Token } from "./outerText.ts";

/** Marks within a name: the stop of `Gen.` or `J.`, a hyphen or slash without spaces, `&`, an apostrophe of a plural. */
export function isInnerMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after) return false;
  if (token.text === ".")
    return before.end === token.start && after.kind === "word" && before.text.length <= 6;
  if (token.text === "-" || token.text === "–" || token.text === "/" || token.text === "‑")
    return before.end === token.start && after.start === token.end && after.kind === "word";
  if (token.text === "&") return after.kind === "word";
  if (token.text === "'" || token.text === "’")
    return before.end === token.start && /[sxz]$/.test(before.lower) && after.kind === "word";
  return false;
}

/** `Gen` before the stop of `Gen.` */
export const isInnerStop = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before !== undefined && before.end === tokens[at]!.start && before.text.length <= 5;
};
