import { kindsOfPiece } from "../../lexicon/newsWords.ts";
import type { Token } from "../outerText.ts";
import { nounPhraseBefore, nounPhraseFrom, type NounPhrase } from "../nounPhrases.ts";
import {
  speakerWords,
  tokensOf,
  type Attribution,
  type Place,
  type Scene,
  type SpeakerRule,
} from "../speakerRule.ts";
import { actor, lastSpeaker } from "./continued.ts";
import { cueUse } from "../cueUse.ts";
import { mainSubject } from "../mainSubject.ts";
import { speaks } from "../speaks.ts";
import { isAsideBeforeColon } from "../asideBeforeColon.ts";
import { subjectOf } from "../subjectOf.ts";

/** `Berg: “…”` in headlines and scripts, and a paragraph that ends in a colon before one that is a quotation. */
export const colon: SpeakerRule = {
  id: "colon",
  find(scene, place, found) {
    const tokens = tokensOf(place);
    if (place.token > 0) {
      if (tokens[place.token - 1]!.text !== ":") return undefined;
      return named(tokens, place.token - 1) ?? goingOn(scene, place, found);
    }
    const behind = tokens[1]?.text === ":" && scene.quotations[place.index]!.form === "direct";
    if (behind) return labelled(tokens);
    if (place.sentence > 0) return endsInColon(place.sentences[place.sentence - 1]!.tokens);
    const span = scene.source.paragraphs[place.paragraph - 1];
    if (!span || scene.text[span.end - 1] !== ":") return undefined;
    const above = scene.sentencesOf(place.paragraph - 1).at(-1);
    return above && endsInColon(above.tokens);
  },
};

/** `He nods. Then, on the way out: “…”`: words without a verb lead on to more from who spoke or acted. */
function goingOn(
  scene: Scene,
  place: Place,
  found: readonly (Attribution | undefined)[],
): Attribution | undefined {
  const tokens = tokensOf(place);
  const before = place.sentences[place.sentence - 1];
  if (!before || place.token > 14 || !/^(?:then|and|later|finally|but)$/.test(tokens[0]!.lower))
    return undefined;
  if (mainSubject(tokens)) return undefined;
  const said = lastSpeaker(before, place.index, found) ?? actor(scene, before);
  return said && { ...said, rule: "colon", certainty: "inferred" };
}

/** `‘It was a trap’: Driver speaks`, a headline. */
function labelled(tokens: readonly Token[]): Attribution | undefined {
  const phrase = nounPhraseFrom(tokens, 2);
  if (!phrase || !speaks(tokens, phrase)) return undefined;
  return {
    span: speakerWords(tokens, phrase),
    rule: "colon",
    certainty: "inferred",
    reason: "A colon behind the quotation leads on to who says it.",
  };
}

function endsInColon(tokens: readonly Token[]): Attribution | undefined {
  return tokens.at(-1)?.text === ":" ? named(tokens, tokens.length - 1) : undefined;
}

function named(tokens: readonly Token[], colonAt: number): Attribution | undefined {
  for (let i = colonAt - 1; i >= Math.max(0, colonAt - 40); i--) {
    const use = cueUse(tokens, i);
    const subject = use && subjectOf(tokens, use);
    if (!use || !subject || !speaks(tokens, subject)) continue;
    if (isAsideBeforeColon(tokens, i, subject.from, colonAt + 1)) continue;
    return {
      span: speakerWords(tokens, subject),
      cue: tokens[i]!,
      rule: "colon-after-cue",
      certainty: "inferred",
      reason: `A colon after “${tokens[i]!.text}” introduces the quotation.`,
    };
  }
  const alone = nounPhraseBefore(tokens, colonAt);
  const lead = alone && tokens[alone.from - 1];
  const subject =
    alone && (!lead || lead.kind === "quotation" || /^(?:quot(?:e|ing)|cit(?:e|ing))$/.test(lead.lower))
      ? alone
      : (mainSubject(tokens) ?? (lead?.lower === "than" ? undefined : alone));
  if (!subject || !speaks(tokens, subject) || isHeadOfPiece(tokens, subject, colonAt)) return undefined;
  return {
    span: speakerWords(tokens, subject),
    rule: "colon",
    certainty: "inferred",
    reason: "A colon introduces the quotation.",
  };
}

/** `Review: “…”`, `Interview: “…”`: what kind of piece it is, not who speaks. */
const isHeadOfPiece = (tokens: readonly Token[], { from, to }: NounPhrase, colonAt: number): boolean =>
  from === 0 && to === colonAt && pieces.has(tokens[colonAt - 1]!.lower);

const pieces: ReadonlySet<string> = new Set(kindsOfPiece.split(" "));
