import { nounPhraseBefore, type NounPhrase } from "../nounPhrases.ts";
import type { Token } from "../outerText.ts";
import { spanOf, speakerWords, tokensOf, type Attribution, type SpeakerRule } from "../speakerRule.ts";
import { speaks } from "../speaks.ts";
import { is } from "../wordClasses.ts";

/** `Berg’s promise that … “…”`, `Berg’s words: “…”`: a noun of saying that belongs to the speaker. */
export const possessiveWords: SpeakerRule = {
  id: "possessive-words",
  find(_scene, place) {
    const tokens = tokensOf(place);
    const theirs = ownWordsAre(tokens, place.token);
    if (theirs)
      return {
        span: { start: theirs.start, end: theirs.end },
        cue: tokens[tokens[place.token - 1]!.kind === "mark" ? place.token - 3 : place.token - 2]!,
        rule: "possessive-words",
        certainty: "inferred",
        reason: "The words are said to be this speaker's own.",
      };
    for (let i = place.token - 1; i >= Math.max(1, place.token - 25); i--) {
      const own = ownWords(tokens, i);
      if (!own && (viewing.has(tokens[i]!.lower) ? !isInView(tokens, i) : !sayings.has(tokens[i]!.lower)))
        continue;
      if (own)
        return {
          span: own,
          cue: tokens[i]!,
          rule: "possessive-words",
          certainty: "inferred",
          reason: "The words are said to be this speaker's own.",
        };
      const phrase = ownerOf(tokens, i);
      if (!phrase) continue;
      return {
        span: spanOf(tokens, phrase),
        cue: tokens[i]!,
        rule: "possessive-words",
        certainty: "inferred",
        reason: `The “${tokens[i]!.text}” is this speaker's.`,
      };
    }
    return inWordsBehind(tokens, place.token + 1);
  },
};

/** `in the manager’s view`, `the manager’s view is that`. */
function isInView(tokens: readonly Token[], i: number): boolean {
  const owner = ownerOf(tokens, i);
  return owner !== undefined && (tokens[owner.from - 1]?.lower === "in" || isThat(tokens, i + 1));
}

/** `is that` */
const isThat = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at]?.is ?? 0) & is.be) !== 0 && tokens[at + 1]?.lower === "that";

const viewing: ReadonlySet<string> = new Set(
  "view opinion judgment judgement estimation eyes telling account".split(" "),
);

/** `the minister` in `the minister’s latest claim`, where `claim` is token `i`; nothing for `her claim`. */
export function ownerOf(tokens: readonly Token[], i: number): NounPhrase | undefined {
  let at = i - 1;
  while (at > 0 && at > i - 4 && tokens[at]!.kind === "word" && !isPossessive(tokens[at]!.lower)) at--;
  if (at < 1 || !isPossessive(tokens[at]!.lower)) return undefined;
  const phrase = nounPhraseBefore(tokens, at);
  return phrase && speaks(tokens, phrase) ? phrase : undefined;
}

/** `“…”, in the coroner’s words`, `“…” in her own words`. */
function inWordsBehind(tokens: readonly Token[], from: number): Attribution | undefined {
  const lead = tokens[from]?.text === "," ? from + 1 : from;
  if (tokens[lead]?.lower !== "in") return undefined;
  for (let i = lead + 2; i < Math.min(tokens.length, lead + 9) && tokens[i]!.kind === "word"; i++) {
    if (tokens[i]!.lower !== "words") continue;
    const phrase = ownerOf(tokens, i);
    const span = ownWords(tokens, i) ?? (phrase && speakerWords(tokens, phrase));
    return (
      span && {
        span: { start: span.start, end: span.end },
        cue: tokens[i]!,
        rule: "possessive-words",
        certainty: "inferred",
        reason: "The words are said to be this speaker's own.",
      }
    );
  }
  return undefined;
}

/** The `her` of `in her words`, `in her own words`, `in her view`, `her view is that`. */
function ownWords(tokens: readonly Token[], i: number): Token | undefined {
  if (tokens[i]!.lower !== "words" && !viewing.has(tokens[i]!.lower)) return undefined;
  const at = tokens[i - 1]?.lower === "own" ? i - 2 : i - 1;
  const owner = tokens[at];
  return owner &&
    (owner.is & is.possessivePronoun) !== 0 &&
    (tokens[at - 1]?.lower === "in" || isThat(tokens, i + 1))
    ? owner
    : undefined;
}

/** The `His` of `His exact words were “…”`, `Her only answer was: “…”`. */
export function ownWordsAre(tokens: readonly Token[], quotation: number): Token | undefined {
  const be = /^[,:]$/.test(tokens[quotation - 1]?.text ?? "") ? quotation - 2 : quotation - 1;
  if (((tokens[be]?.is ?? 0) & is.be) === 0 || !sayings.has(tokens[be - 1]?.lower ?? "")) return undefined;
  for (let i = be - 2; i >= Math.max(0, be - 4) && tokens[i]!.kind === "word"; i--)
    if ((tokens[i]!.is & is.possessivePronoun) !== 0) return tokens[i];
  return undefined;
}

const isPossessive = (lower: string): boolean => lower === "’s" || lower === "'s";

/** Nouns for what somebody says. */
export const sayings: ReadonlySet<string> = new Set(
  (
    "words word phrase formula remark remarks comment comments claim claims promise promises pledge pledges call calls warning warnings statement " +
    "statements description suggestion assertion argument emphasis insistence vow vows appeal appeals message slogan motto quip mantra motto line " +
    "declaration announcement contention question answer reply response advice assessment verdict letter tweet post speech testimony refrain"
  ).split(" "),
);
