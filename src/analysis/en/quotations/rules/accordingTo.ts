import { nounPhraseFrom, type NounPhrase } from "../nounPhrases.ts";
import type { Token } from "../outerText.ts";
import { speakerWords, tokensOf, type Attribution, type SpeakerRule } from "../speakerRule.ts";
import { cueAfterSubject } from "../cueAfterSubject.ts";
import { cueUse } from "../cueUse.ts";
import { speaks } from "../speaks.ts";

/** `according to Berg`, `per the bylaws`, `in the words of Berg`, `as Berg put it`, before the quotation or behind it in the same sentence. */
export const accordingTo: SpeakerRule = {
  id: "according-to",
  find(_scene, place) {
    const tokens = tokensOf(place);
    const before = lastAccordingTo(tokens, place.token);
    const put = before === undefined ? asPut(tokens, place.token) : undefined;
    if (put) return put;
    const at = before ?? firstAccordingTo(tokens, place.token);
    if (at === undefined) return undefined;
    const length = tokens[at]!.lower === "per" ? 1 : tokens[at]!.lower === "in" ? 4 : 2;
    const phrase = nounPhraseFrom(tokens, at + length);
    if (!phrase) return undefined;
    return {
      span: speakerWords(tokens, phrase),
      cue: { start: tokens[at]!.start, end: tokens[at + length - 1]!.end },
      rule: "according-to",
      certainty: at === place.token + 1 || at === place.token + 2 ? "certain" : "inferred",
      reason: "“According to” names the source in this sentence.",
    };
  },
};

/** Before the quotation, unless another word of saying stands between. */
function lastAccordingTo(tokens: readonly Token[], quotation: number): number | undefined {
  for (let i = quotation - 1; i >= Math.max(0, quotation - 60); i--) {
    if (isAccordingTo(tokens, i)) return i;
    if (cueUse(tokens, i)) return undefined;
  }
  return undefined;
}

function firstAccordingTo(tokens: readonly Token[], quotation: number): number | undefined {
  for (let i = quotation + 1; i < Math.min(tokens.length, quotation + 40); i++) {
    if (isAccordingTo(tokens, i)) return i;
    if (tokens[i]!.kind === "quotation" || cueUse(tokens, i)) return undefined;
  }
  return undefined;
}

/** `put it`, `likes to call it`, `described him`, behind the subject that ends before token `from`. */
function putting(tokens: readonly Token[], from: number): Token | undefined {
  for (let i = from; i < Math.min(tokens.length - 1, from + 4) && tokens[i]!.kind === "word"; i++)
    if (puttingVerbs.has(tokens[i]!.lower))
      return /^(?:it|him|her|them)$/.test(tokens[i + 1]!.lower) ? tokens[i] : undefined;
  return undefined;
}

/** `as my grandmother used to say`, but not `as they say`. */
function saying(tokens: readonly Token[], phrase: NounPhrase): Token | undefined {
  if (/^(?:they|we|you|one|people)$/.test(tokens[phrase.from]!.lower)) return undefined;
  const use = cueAfterSubject(tokens, phrase.to);
  return use?.cue.strength === "speech" ? tokens[use.at] : undefined;
}

const puttingVerbs: ReadonlySet<string> = new Set(
  "put puts call calls called describe describes described term terms termed phrase phrases phrased".split(
    " ",
  ),
);

/** `as Berg put it`, right before the quotation or right behind it. */
function asPut(tokens: readonly Token[], quotation: number): Attribution | undefined {
  for (let i = Math.max(0, quotation - 12); i < Math.min(tokens.length, quotation + 3); i++) {
    if (tokens[i]!.lower !== "as") continue;
    const phrase = nounPhraseFrom(tokens, i + 1);
    if (!phrase || !speaks(tokens, phrase)) continue;
    const verb = putting(tokens, phrase.to) ?? (i > quotation ? saying(tokens, phrase) : undefined);
    if (!verb) continue;
    return {
      span: speakerWords(tokens, phrase),
      cue: verb,
      rule: "according-to",
      certainty: "inferred",
      reason: `“${verb.text} …” has this subject.`,
    };
  }
  return undefined;
}

const isAccordingTo = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.lower === "in" && tokens[i + 2]?.lower === "words" && tokens[i + 3]?.lower === "of") ||
  (tokens[i]!.lower === "according" && tokens[i + 1]?.lower === "to") ||
  (tokens[i]!.lower === "per" &&
    (tokens[i - 1]?.text === "," || tokens[i - 1]?.kind === "quotation") &&
    tokens[i + 1]?.kind === "word");
