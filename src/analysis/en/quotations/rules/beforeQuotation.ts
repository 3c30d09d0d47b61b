import type { Token } from "../outerText.ts";
import { nounPhraseFrom, type NounPhrase } from "../nounPhrases.ts";
import {
  speakerWords,
  tokensOf,
  type Attribution,
  type Place,
  type Scene,
  type SpeakerRule,
} from "../speakerRule.ts";
import { cueUse } from "../cueUse.ts";
import { hearsayAt } from "../hearsay.ts";
import { reportingSubject } from "../reportingSubject.ts";
import { speaks } from "../speaks.ts";
import { isAsideBeforeColon } from "../asideBeforeColon.ts";
import { subjectOf } from "../subjectOf.ts";
import { classesOf, is } from "../wordClasses.ts";
import { ownerOf, sayings } from "./possessiveWords.ts";

/** `Berg said: “…”`, `Berg told reporters that “…”`, `Berg called it “…”`: the nearest word of saying before it. */
export const beforeQuotation: SpeakerRule = {
  id: "before-quotation",
  find(scene, place) {
    const tokens = tokensOf(place);
    const from = Math.max(0, place.token - 60);
    const nearestAt = aboutWhom(tokens, place.token);
    for (let i = nearestAt; i >= from; i--) {
      if (tokens[i]!.text === ";") {
        const own = ownClause(tokens, i + 1, place.token);
        if (own) return own;
      }
      const nearest = cueUse(tokens, i);
      if (nearest?.cue.form === "base" && isAndIQuote(tokens, i)) continue;
      if (!nearest) {
        const other = agentOf(tokens, i, place.token) ?? claimantOf(tokens, i, place.token);
        if (other) return other;
        continue;
      }
      const own = subjectOf(tokens, nearest);
      if (!own || isAsideBeforeColon(tokens, i, own.from, place.token)) continue;
      const adjacent = isAdjacent(tokens, i, place.token);
      // `what both sides called “…”`: whoever calls something so speaks.
      const right = speaks(tokens, own) || tokens[own.from - 1]?.lower === "what";
      const isManner = i === place.token - 1 && opensWithPreposition(scene, place);
      if (!right && (nearest.cue.strength !== "speech" || (!adjacent && isUnreal(tokens, i)))) continue;
      const { use, subject } = reportingSubject(tokens, nearest, own, nearestAt + 1, isManner);
      const sure =
        adjacent &&
        right &&
        !isManner &&
        use.cue.strength === "speech" &&
        subject === own &&
        subject.to <= i &&
        ((tokens[subject.from - 1]?.is ?? 0) & (is.preposition | is.conjunction)) !== is.preposition &&
        isFinite(use.cue.form) &&
        hearsayAt(tokens, i) < 0 &&
        !isTold(tokens, subject.from);
      return {
        span: speakerWords(tokens, subject),
        cue: tokens[use.at]!,
        rule: adjacent ? "before-quotation" : "before-quotation-in-sentence",
        certainty: sure ? "certain" : "inferred",
        reason: `“${tokens[use.at]!.text}” before the quotation has this subject.`,
      };
    }
    return undefined;
  },
};

/** The cue of `said, of the plan that Holm proposed, “…”`, where the search begins; else the token before the quotation. */
function aboutWhom(tokens: readonly Token[], quotation: number): number {
  if (tokens[quotation - 1]?.text === ",")
    for (let i = quotation - 3; i > Math.max(0, quotation - 24) && tokens[i]!.kind !== "quotation"; i--)
      if (tokens[i]!.text === ",")
        return /^(?:of|about)$/.test(tokens[i + 1]!.lower) && cueUse(tokens, i - 1) ? i - 1 : quotation - 1;
  return quotation - 1;
}

/** `the plan would add`: no word of saying, whose subject cannot speak. */
const isUnreal = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.cue?.form === "base" && ((tokens[i - 1]?.is ?? 0) & is.auxiliary) !== 0;

/** `I hope the country says “…”`, `police said a man shouted “…”`: somebody else's word for it. */
function isTold(tokens: readonly Token[], subject: number): boolean {
  for (let i = subject - 1; i >= Math.max(0, subject - 4) && tokens[i]!.kind === "word"; i--)
    if (cueUse(tokens, i)) return true;
  return false;
}

/** `responded “with great restraint”`: not the words that the verb before it reports. */
function opensWithPreposition(scene: Scene, place: Place): boolean {
  const { start } = scene.quotations[place.index]!.content;
  const word = /^[a-z]+/.exec(scene.text.slice(start, start + 10))?.[0];
  return word !== undefined && (classesOf(word) & (is.preposition | is.conjunction)) === is.preposition;
}

/** `Berg called it “…”; the Mercury found it “…”`: what follows a semicolon has a subject and a verb of its own. */
function ownClause(tokens: readonly Token[], from: number, quotation: number): Attribution | undefined {
  const phrase = nounPhraseFrom(tokens, from);
  if (!phrase || phrase.to >= quotation || !speaks(tokens, phrase)) return undefined;
  const head = tokens[phrase.coreTo - 1]!;
  const verb = tokens[phrase.to]!;
  if ((head.is & is.subjectPronoun) !== 0 || verb.kind !== "word" || verb.capital) return undefined;
  if ((verb.is & (is.be | is.preposition | is.conjunction | is.relativePronoun)) !== 0) return undefined;
  return {
    span: speakerWords(tokens, phrase),
    rule: "sentence-subject",
    certainty: "inferred",
    reason: "The clause has no word of saying; this is its subject.",
  };
}

/** `Berg said, and I quote, “…”`: not the speaker's word. */
const isAndIQuote = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === "quote" && /^(?:i|we)$/.test(tokens[i - 1]?.lower ?? "");

/** `the opposition` in `was accused by the opposition of “…”`, `a deal described by Berg as “…”`. */
function agentOf(tokens: readonly Token[], i: number, quotation: number): Attribution | undefined {
  const verb = tokens[i]!;
  if (verb.cue?.form !== "past" || tokens[i + 1]?.lower !== "by") return undefined;
  const phrase = nounPhraseFrom(tokens, i + 2);
  if (
    !phrase ||
    phrase.to > quotation ||
    !(speaks(tokens, phrase) || tokens[phrase.to]?.lower === "as") ||
    tokens[phrase.to + 1]?.lower === "saying"
  )
    return undefined;
  return attribution(tokens, phrase, verb, `Those by whom somebody was “${verb.text}” spoke.`);
}

/** `Berg` in `denied Berg’s claim that she “…”`, in `Berg’s claim of “…”` and in `a claim by Berg that she “…”`. */
function claimantOf(tokens: readonly Token[], i: number, quotation: number): Attribution | undefined {
  const noun = tokens[i]!;
  if (tokens[i + 1]?.lower === "by" && sayings.has(noun.lower)) {
    const maker = nounPhraseFrom(tokens, i + 2);
    return maker && tokens[maker.to]?.lower === "that" && speaks(tokens, maker)
      ? attribution(tokens, maker, noun, `The “${noun.text}” is this speaker's.`)
      : undefined;
  }
  const next = tokens[i + 1]?.lower;
  if (!(next === "that" || (next === "of" && i + 2 === quotation)) || !sayings.has(noun.lower))
    return undefined;
  const phrase = ownerOf(tokens, i);
  return phrase && attribution(tokens, phrase, noun, `The “${noun.text}” is this speaker's.`);
}

const attribution = (
  tokens: readonly Token[],
  phrase: NounPhrase,
  cue: Token,
  reason: string,
): Attribution => ({
  span: speakerWords(tokens, phrase),
  cue,
  rule: "before-quotation-in-sentence",
  certainty: "inferred",
  reason,
});

const isFinite = (form: string): boolean => form === "past" || form === "present";

/** Only `,`, `:`, `that` or a short hearer (`told reporters`) stand between the cue and the quotation. */
function isAdjacent(tokens: readonly Token[], cue: number, quotation: number): boolean {
  const between = tokens.slice(cue + 1, quotation);
  if (between.length === 0) return true;
  if (between.every((t) => t.text === "," || t.text === ":" || t.lower === "that")) return true;
  if (between.length === 1 && /^(?:him|her|it|them|me|us|this)$/.test(between[0]!.lower)) return true;
  const last = between.at(-1)!;
  return (
    (last.text === "," || last.text === ":" || last.lower === "that") &&
    between.length <= 8 &&
    between.slice(0, -1).every((t) => t.kind === "word")
  );
}
