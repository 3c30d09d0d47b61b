import { overlaps, spanAt, type Span } from "../../../text/span.ts";
import type { DateFinding, Finding, NameFinding, QuotationFinding, RoleFinding } from "../../findings.ts";
import { byKind } from "../../byKind.ts";
import type { Source } from "../../source.ts";
import { tellsOfGathering } from "./gatherings.ts";

/** One sentence (or line of a list) with what was found in it, as the meeting rules look at it. */
export interface Sentence extends Span {
  readonly text: string;
  /** The text with quoted speech blanked out; offsets are the same. */
  readonly unquoted: string;
  /** Whether it tells of a gathering, outside its quotations. */
  readonly gathering: boolean;
  readonly names: readonly NameFinding[];
  readonly dates: readonly DateFinding[];
  readonly roles: readonly RoleFinding[];
  readonly quotations: readonly QuotationFinding[];
  /** Whether it stands in the text of a picture. */
  readonly caption: boolean;
  /** Whether it is a heading or title. */
  readonly heading: boolean;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** The sentences of a text with their findings; linear, since all lists are sorted. */
export function readSentences(source: Source, findings: readonly Finding[]): readonly Sentence[] {
  const { names, dates, roles, quotations } = byKind(findings);
  const captions = source.regions.filter((region) => region.kind === "caption");
  const headings = source.regions.filter((region) => region.kind === "heading" || region.kind === "title");
  const namesIn = startingIn(names);
  const datesIn = startingIn(dates);
  const rolesIn = startingIn(roles);
  let paragraph = 0;
  let firstQuotation = 0;
  return source.sentences.map((sentence) => {
    while (paragraph + 1 < source.paragraphs.length && source.paragraphs[paragraph]!.end <= sentence.start)
      paragraph++;
    while (firstQuotation < quotations.length && quotations[firstQuotation]!.end <= sentence.start)
      firstQuotation++;
    const inside = overlapping(quotations, firstQuotation, sentence);
    const text = source.text.slice(sentence.start, sentence.end);
    const unquoted = withoutSpeech(text, sentence.start, inside);
    return {
      start: sentence.start,
      end: sentence.end,
      text,
      unquoted,
      gathering: tellsOfGathering(unquoted),
      names: namesIn(sentence),
      dates: datesIn(sentence),
      roles: rolesIn(sentence),
      quotations: inside,
      heading: spanAt(headings, sentence.start) !== undefined,
      caption: spanAt(captions, sentence.start) !== undefined,
      paragraph,
    };
  });
}

/** Whether a place in the text is inside one of the sentence's quotations that are speech. */
export const isQuoted = (sentence: Sentence, at: Span): boolean =>
  sentence.quotations.some((quotation) => quotation.form !== "scare" && overlaps(quotation, at));

function withoutSpeech(text: string, start: number, quotations: readonly QuotationFinding[]): string {
  let result = "";
  let at = 0;
  for (const quotation of quotations) {
    if (quotation.form === "scare") continue;
    const from = Math.max(at, quotation.start - start);
    const to = Math.min(text.length, quotation.end - start);
    if (to <= from) continue; // inside the one before
    result += text.slice(at, from) + " ".repeat(to - from);
    at = to;
  }
  return at === 0 ? text : result + text.slice(at);
}

/** A function from a sentence to the elements of `sorted` that start in it, to be called for sentences in order. */
function startingIn<T extends Span>(sorted: readonly T[]): (sentence: Span) => readonly T[] {
  let at = 0;
  return (sentence) => {
    while (at < sorted.length && sorted[at]!.start < sentence.start) at++;
    const from = at;
    while (at < sorted.length && sorted[at]!.start < sentence.end) at++;
    return from === at ? none : sorted.slice(from, at);
  };
}

const none: readonly never[] = [];

function overlapping<T extends Span>(sorted: readonly T[], from: number, sentence: Span): readonly T[] {
  if (from >= sorted.length || sorted[from]!.start >= sentence.end) return none;
  const result: T[] = [];
  for (let i = from; i < sorted.length && sorted[i]!.start < sentence.end; i++)
    if (sorted[i]!.end > sentence.start) result.push(sorted[i]!);
  return result;
}
