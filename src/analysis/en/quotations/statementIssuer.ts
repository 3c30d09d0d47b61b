import type { NameFinding } from "../../findings.ts";
import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import { namesIn, type Cast } from "./cast.ts";
import { mainSubject } from "./mainSubject.ts";
import { type NounPhrase, nounPhraseBefore, nounPhraseFrom } from "./nounPhrases.ts";
import type { OuterSentence, Token } from "./outerText.ts";
import { spanOf, type Place, type Scene } from "./speakerRule.ts";
import { is } from "./wordClasses.ts";

/**
 * Whose *the statement* is that a quotation is from: the subject of the sentence that spoke of one before (`The Union said
 * in a statement`), or who stands beside it there (`a statement by the Union`, `the Union’s statement`).
 */
export function statementIssuer(cast: Cast, scene: Scene, place: Place, span: Span): NameFinding | undefined {
  if (span.end - span.start > 40) return undefined;
  const words = /^(?:the |this |its )?(?:(?:joint|same|written) )?([\p{L}-]+)$/iu.exec(
    scene.text.slice(span.start, span.end),
  );
  const noun = words?.[1]!.toLowerCase();
  if (noun === undefined || !issued.has(noun)) return undefined;
  let { paragraph, sentences } = place;
  let s = place.sentence;
  for (let steps = 0; steps < reach; steps++) {
    const sentence = sentences[s];
    const issuer = sentence && issuerIn(cast, sentence, noun, span.start);
    if (issuer) return issuer;
    s--;
    if (s >= 0) continue;
    paragraph--;
    if (paragraph < 0) return undefined;
    sentences = scene.sentencesOf(paragraph);
    s = sentences.length - 1;
  }
  return undefined;
}

/** As many tokens of a sentence are looked through. */
const longest = 150;

/** As many sentences back a statement is looked for. */
const reach = 8;

const issued: ReadonlySet<string> = new Set(
  "statement communiqué communique declaration release letter email e-mail memo message note post tweet".split(
    " ",
  ),
);

function issuerIn(
  cast: Cast,
  { tokens }: OuterSentence,
  noun: string,
  before: number,
): NameFinding | undefined {
  const to = firstAtOrAfter(tokens, before);
  for (let i = Math.max(1, to - longest); i < to; i++) {
    if (tokens[i]!.lower !== noun || !isMentionedFirst(tokens, i)) continue;
    const phrase = besideIt(tokens, i) ?? mainSubject(tokens);
    const names = phrase ? namesIn(cast, spanOf(tokens, phrase)) : [];
    const issuers = names.filter((name) => name.type !== "work");
    // Two that issue something together are nobody in particular.
    const joined = tokens
      .slice(phrase?.from, phrase?.to)
      .some(({ lower }) => lower === "and" || lower === ",");
    return joined && issuers.length > 1 ? undefined : issuers[0];
  }
  return undefined;
}

/** `in a statement`, `its first statement`, `the Union’s statement`. */
function isMentionedFirst(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    const { lower, is: classes } = tokens[at]!;
    if (/^an?$/.test(lower) || (classes & (is.possessivePronoun | is.possessive)) !== 0) return true;
  }
  return false;
}

function besideIt(tokens: readonly Token[], i: number): NounPhrase | undefined {
  if (/^(?:by|from|of)$/.test(tokens[i + 1]?.lower ?? "")) return nounPhraseFrom(tokens, i + 2);
  for (let at = i - 1; at >= Math.max(1, i - 3); at--)
    if ((tokens[at]!.is & is.possessive) !== 0) return nounPhraseBefore(tokens, at);
  return undefined;
}
