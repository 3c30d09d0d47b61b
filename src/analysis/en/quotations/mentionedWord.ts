import type { Token } from "./outerText.ts";
import { tokensOf, type Attribution, type Place } from "./speakerRule.ts";
import { is } from "./wordClasses.ts";

/**
 * Whether the quotation is a word that is written or spoken about and not spoken (`put the word “temporary” in the lease`):
 * nothing but the sentence's subject would make it speech, and the subject does not use it. So is an adjective in marks.
 */
export function isMentionedWord(place: Place, attribution: Attribution | undefined): boolean {
  const tokens = tokensOf(place);
  if (attribution?.rule === "colon") return isWordOf(tokens, place.token);
  if (attribution?.rule !== "sentence-subject") return false;
  if (misspelling.test(tokens[place.token - 1]?.lower ?? "") || isOrnament(tokens, place.token)) return true;
  if (isChange(tokens, place.token)) return true;
  return (
    mentionables.has(tokens[place.token - 1]?.lower ?? "") &&
    tokens[place.token - 2]?.lower === "the" &&
    !isUsed(tokens, place.token)
  );
}

/** `BERG: “Sorry” is the word I would use.` */
const isWordOf = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? "") &&
  /^(?:the|a|not)$/.test(tokens[at + 2]?.lower ?? "") &&
  (mentionables.has(tokens[at + 3]?.lower ?? "") || mentionables.has(tokens[at + 4]?.lower ?? ""));

/** `bought a “smart” boat`: an adjective in marks, with its article before it and its noun behind. */
function isOrnament(tokens: readonly Token[], at: number): boolean {
  const [article, noun] = [tokens[at - 1], tokens[at + 1]];
  if (!article || !/^(?:an?|some)$/.test(article.lower) || noun?.kind !== "word" || noun.capital)
    return false;
  return (noun.is & (is.function | is.adverb | is.past)) === 0 && tokens[at]!.end - tokens[at]!.start <= 20;
}

/** `cut it to “hold” from “buy”`, `from “stable” to “negative”`: what something was called and is called now. */
function isChange(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at - 1]?.lower;
  if (own !== "to" && own !== "from") return false;
  const other = own === "to" ? "from" : "to";
  return (
    (tokens[at + 1]?.lower === other && tokens[at + 2]?.kind === "quotation") ||
    (tokens[at - 2]?.kind === "quotation" && tokens[at - 3]?.lower === other)
  );
}

const mentionables: ReadonlySet<string> = new Set("word words letter letters term phrase name".split(" "));

const misspelling = /^(?:mis(?:spel|pronounc|spok|us)|spel(?:l|t))/;

function isUsed(tokens: readonly Token[], quotation: number): boolean {
  for (let i = quotation - 3; i >= Math.max(0, quotation - 12); i--)
    if (
      /^(?:us(?:e[sd]?|ing)|utter|repeat|coin|invok|employ|avoid|choos|chose|prefer)/.test(tokens[i]!.lower)
    )
      return true;
  return false;
}
