import { type NounPhrase, nounPhraseBefore, nounPhraseFrom } from "./nounPhrases.ts";
import type { Token } from "./outerText.ts";
import { speaks } from "./speaks.ts";
import { skipBack } from "./verbGroup.ts";
import { is } from "./wordClasses.ts";

/** `a man` in `neighbours heard a man shouting`; the participle stands at token `at`. */
export function perceived(tokens: readonly Token[], at: number): NounPhrase | undefined {
  for (let i = at - 2; i >= Math.max(1, at - 7) && tokens[i]!.kind === "word"; i--) {
    if (!perceiving.has(tokens[i]!.lower)) continue;
    if (i === at - 2 && /^(?:him|her)$/.test(tokens[at - 1]!.lower))
      return { from: at - 1, coreTo: at, to: at };
    const phrase = nounPhraseFrom(tokens, i + 1);
    return phrase?.to === at && speaks(tokens, phrase) ? phrase : undefined;
  }
  return undefined;
}

export const perceiving: ReadonlySet<string> = new Set(
  "remembers remembered recalls recalled heard hears hear overheard saw sees see watched watches shows showed show captures captured catches caught films filmed recorded features featured finds found".split(
    " ",
  ),
);

/** `Berg` in `fined Berg for saying`, `accused Berg of saying`; the preposition stands at token `i`. */
export function objectBefore(tokens: readonly Token[], i: number): NounPhrase | undefined {
  const { lower } = tokens[i]!;
  if (lower !== "for" && lower !== "of") return undefined;
  const object = nounPhraseBefore(tokens, i);
  const verb = object && tokens[object.from - 1];
  if (!verb || (verb.is & is.ed) === 0 || !speaks(tokens, object)) return undefined;
  if ((tokens[object.coreTo - 1]!.is & is.adverb) !== 0) return undefined; // `called Friday for releasing`
  return lower === "for" || verb.lower === "accused" || verb.lower === "suspected" ? object : undefined;
}

/** `Berg was quoted as saying`, `the paper quoted Berg as saying`; `as` stands at token `i`. */
export function quotedAsSaying(tokens: readonly Token[], i: number): NounPhrase | undefined {
  if (/^(?:quoted|cited|reported)$/.test(tokens[i - 1]?.lower ?? ""))
    return nounPhraseBefore(tokens, skipBack(tokens, i - 2) + 1);
  const phrase = nounPhraseBefore(tokens, i) ?? beforeApposition(tokens, i);
  // `Berg was quoted by the paper as saying`
  const by = phrase ? phrase.from - 1 : -1;
  return tokens[by]?.lower === "by" && /^(?:quoted|cited|reported)$/.test(tokens[by - 1]?.lower ?? "")
    ? nounPhraseBefore(tokens, skipBack(tokens, by - 2) + 1)
    : phrase;
}

/** `the driver` in `quotes the driver, Anna Berg, as saying`; `as` stands at token `i`. */
function beforeApposition(tokens: readonly Token[], i: number): NounPhrase | undefined {
  if (tokens[i - 1]?.text !== ",") return undefined;
  for (let at = i - 2; at > Math.max(0, i - 14); at--)
    if (tokens[at]!.text === ",") return nounPhraseBefore(tokens, at);
  return undefined;
}

/** `her brother` in `got a letter from her brother, Anton Berg, asking`; the participle stands at token `at`. */
export function sender(tokens: readonly Token[], at: number): NounPhrase | undefined {
  for (let i = at - 2; i >= Math.max(1, at - 14); i--) {
    const { lower, kind, cue } = tokens[i]!;
    if ((kind === "mark" && lower !== ",") || (cue && lower !== "call")) return undefined;
    if (lower !== "from" || (tokens[i - 1]!.is & is.documentNoun) === 0) continue;
    const phrase = nounPhraseFrom(tokens, i + 1);
    return phrase && phrase.to <= at && speaks(tokens, phrase) ? phrase : undefined;
  }
  return undefined;
}
