import type { Certainty, QuotationFinding } from "../../findings.ts";
import type { Source } from "../../source.ts";
import type { Span } from "../../../text/span.ts";
import type { NounPhrase } from "./nounPhrases.ts";
import type { OuterSentence, Token } from "./outerText.ts";
import { isTime } from "./timeWords.ts";

/** The paragraphs that hold quotations, cut into sentences, and where each outer quotation stands. */
export interface Scene {
  readonly source: Source;
  readonly text: string;
  /** The outer quotations, sorted. */
  readonly quotations: readonly QuotationFinding[];
  /** One for each of `quotations`. */
  readonly places: readonly Place[];
  /** The sentences of any paragraph; outside quotations. Computed when asked for. */
  sentencesOf(paragraph: number): readonly OuterSentence[];
  /** Whether a name or role lies in a stretch; true throughout where no names are known at all. */
  named(span: Span): boolean;
}

/** Where a quotation stands. */
export interface Place {
  /** Index among the scene's quotations. */
  readonly index: number;
  /** Index among the source's paragraphs. */
  readonly paragraph: number;
  readonly sentences: readonly OuterSentence[];
  /** Index among `sentences`. */
  readonly sentence: number;
  /** Index of the quotation among its sentence's tokens. */
  readonly token: number;
}

/** Words that name a speaker, and how they were found. */
export interface Attribution {
  readonly span: Span;
  readonly cue?: Span;
  readonly rule: string;
  readonly certainty: Certainty;
  readonly reason: string;
}

/**
 * One way in which news names a speaker. `found` holds the attributions of the quotations before this one (and undefined
 * for those that have none).
 */
export interface SpeakerRule {
  readonly id: string;
  find(scene: Scene, place: Place, found: readonly (Attribution | undefined)[]): Attribution | undefined;
}

/** The tokens of the sentence that a quotation stands in. */
export const tokensOf = (place: Place): readonly Token[] => place.sentences[place.sentence]!.tokens;

/** The span of the tokens from `from` to before `to`. */
export const spanOf = (
  tokens: readonly Token[],
  range: { readonly from: number; readonly to: number },
): Span => ({
  start: tokens[range.from]!.start,
  end: tokens[range.to - 1]!.end,
});

/**
 * The words of a noun phrase that name a speaker: of what follows a name only that which can belong to it
 * (`Ministry of Defence`), not `the Council in a statement`.
 */
export function speakerWords(tokens: readonly Token[], phrase: NounPhrase): Span {
  let to = phrase.coreTo;
  while (to < phrase.to) {
    const preposition = tokens[to]!.lower;
    // `the court on Friday`
    if (/^(?:on|in|at|from)$/.test(preposition) && tokens[to + 1] && isTime(tokens[to + 1]!)) break;
    const named = tokens[to - 1]!.capital;
    if (
      named &&
      !/^(?:and|or|nor)$/.test(preposition) &&
      !(
        /^(?:of|for)$/.test(preposition) && tokens[tokens[to + 1]?.lower === "the" ? to + 2 : to + 1]?.capital
      )
    )
      break;
    let next = to + 1;
    while (
      next < phrase.to &&
      !/^(?:of|for|at|in|with|from|on|to|and|or|nor|under)$/.test(tokens[next]!.lower)
    )
      next++;
    to = next;
  }
  return spanOf(tokens, { from: phrase.from, to });
}
