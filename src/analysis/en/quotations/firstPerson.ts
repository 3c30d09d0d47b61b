import type { NounPhrase } from "./nounPhrases.ts";
import type { Token } from "./outerText.ts";

/** Whether a subject is `I` or `we`: whoever writes or speaks, and nobody who is named. */
export const isFirstPerson = (tokens: readonly Token[], { from, to }: NounPhrase): boolean =>
  to === from + 1 && /^(?:i|we)$/.test(tokens[from]!.lower);
