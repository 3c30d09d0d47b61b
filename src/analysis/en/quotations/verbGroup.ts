import type { Token } from "./outerText.ts";
import { is } from "./wordClasses.ts";

/** Index behind auxiliaries and adverbs that may stand between a subject and its verb. */
export function skipToVerb(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at < tokens.length && at < i + 6 && isBetween(tokens[at]!)) at++;
  return at;
}

/** Index before auxiliaries and adverbs, going back from a verb: the last token that is none of them. */
export function skipBack(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at >= 0 && at > i - 7 && isBetween(tokens[at]!)) at--;
  return at;
}

/** An auxiliary or adverb, also `there` as in `a clerk there said`; not `Tully`, a name that ends like one. */
const isBetween = (token: Token): boolean =>
  ((token.is & between) !== 0 || token.lower === "there" || token.lower === "here") &&
  !(token.capital && token.lower.endsWith("ly"));

/** What stands between a subject and its verb. */
const between = is.auxiliary | is.adverb;

/** Verbs of which a participle tells what goes on: `kept asking`. */
export const goingOn: ReadonlySet<string> = new Set(
  "kept keeps began begins started starts continued continues".split(" "),
);
