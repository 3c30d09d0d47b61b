import { type NounPhrase, nounPhraseBefore } from "./nounPhrases.ts";
import type { Token } from "./outerText.ts";
import { speaks } from "./speaks.ts";
import { skipBack } from "./verbGroup.ts";
import { is } from "./wordClasses.ts";

/** The `to` of `is supposed to have said`, by the token of the verb; -1 if it is none. */
export function hearsayAt(tokens: readonly Token[], verb: number): number {
  const to = verb - 2;
  return tokens[verb - 1]?.lower === "have" &&
    tokens[to]?.lower === "to" &&
    rumoured.has(tokens[to - 1]?.lower ?? "") &&
    ((tokens[to - 2]?.is ?? 0) & is.be) !== 0
    ? to
    : -1;
}

/** Of whom it is said: `an envoy, asked about it in May, is supposed to have said`. */
export function hearsaySubject(tokens: readonly Token[], to: number): NounPhrase | undefined {
  let end = skipBack(tokens, to - 2) + 1;
  if (tokens[end - 1]?.text === ",") {
    let comma = end - 2;
    while (comma > end - 16 && comma > 0 && tokens[comma]!.kind === "word") comma--;
    if (tokens[comma]?.text === ",") end = comma;
  }
  const phrase = nounPhraseBefore(tokens, end);
  return phrase && speaks(tokens, phrase) ? phrase : undefined;
}

const rumoured: ReadonlySet<string> = new Set(
  "supposed said reported believed known alleged thought rumoured rumored understood recorded claimed".split(
    " ",
  ),
);
