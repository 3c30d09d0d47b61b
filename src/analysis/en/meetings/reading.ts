import { firstAtOrAfter, overlaps, spanAt, type Span } from "../../../text/span.ts";
import type { ByKind } from "../../byKind.ts";
import type { DateFinding, NameFinding, QuotationFinding, RoleFinding } from "../../findings.ts";
import type { Source } from "../../source.ts";
import type { Actor } from "./actors.ts";
import { evokedBy, type Evoked } from "./evoked.ts";
import { metSomething } from "./gatherings.ts";
import { pronounSubject, type PronounSubject } from "./pronounSubject.ts";
import { meetingWords, tells, type WordBits } from "./meetingWords.ts";

/** One sentence (or line of a list) with what was found in it, as the meeting rules look at it. */
export interface Sentence extends Span {
  readonly source: Source;
  /** Its index among the sentences of the text. */
  readonly index: number;
  readonly text: string;
  /** The text with quoted speech blanked out; offsets are the same. */
  readonly unquoted: string;
  /** What its words outside quotations tell of: bits of `tells`. */
  readonly tells: number;
  /** Whether it tells of a gathering, outside its quotations. */
  readonly gathering: boolean;
  readonly names: readonly NameFinding[];
  readonly dates: readonly DateFinding[];
  readonly roles: readonly RoleFinding[];
  /** All names of the text. */
  readonly all: readonly NameFinding[];
  /** Its quoted speech. */
  readonly speech: readonly Span[];
  /** Whether it stands in the text of a picture. */
  readonly caption: boolean;
  /** Whether it is a heading or title. */
  readonly heading: boolean;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** The pronoun that it begins with, and whom that stands for. */
  readonly pronoun: PronounSubject | undefined;
  /** What `actorsOf` found, once it was asked. */
  actors: readonly Actor[] | undefined;
}

/** A text as the meeting rules read it: what each sentence tells of, and the sentences themselves when asked for. */
export interface Reading extends ByKind {
  readonly source: Source;
  /** Bits of `tells`, for each sentence. */
  readonly tells: readonly number[];
  readonly evoked: Evoked;
  /** Quoted speech: sorted, not overlapping. */
  readonly speech: readonly Span[];
  readonly headings: readonly Span[];
  readonly captions: readonly Span[];
  /** For each sentence the first name, date, role and stretch of speech that starts at or behind its beginning. */
  readonly firsts: Readonly<Record<"names" | "dates" | "roles" | "speech", readonly number[]>>;
  /** The sentences that were asked for. */
  readonly read: (Sentence | undefined)[];
}

/** Read a text for meetings. Linear: each word is looked at once. */
export function readingOf(source: Source, found: ByKind): Reading {
  const speech = speechOf(found.quotations);
  return {
    names: found.names,
    dates: found.dates,
    quotations: found.quotations,
    roles: found.roles,
    meetings: found.meetings,
    source,
    tells: tellsOf(source, speech),
    evoked: evokedBy(source, found.names),
    speech,
    headings: source.regions.filter((region) => region.kind === "heading" || region.kind === "title"),
    captions: source.regions.filter((region) => region.kind === "caption"),
    firsts: {
      names: firstsOf(source.sentences, found.names),
      dates: firstsOf(source.sentences, found.dates),
      roles: firstsOf(source.sentences, found.roles),
      speech: firstsOf(source.sentences, speech),
    },
    read: source.sentences.map(() => undefined),
  };
}

/** A sentence of the text. */
export function sentenceAt(reading: Reading, index: number): Sentence {
  return (reading.read[index] ??= readSentence(reading, index));
}

/** The sentences whose words outside quotations have one of the bits, in order. */
export function* sentencesThat(reading: Reading, bits: number): Generator<Sentence> {
  for (let i = 0; i < reading.tells.length; i++)
    if ((reading.tells[i]! & bits) !== 0) yield sentenceAt(reading, i);
}

/** Whether somebody or something is named in a sentence, or a role stands in it. */
export function hasNames({ source, names, roles, firsts }: Reading, index: number): boolean {
  const { end } = source.sentences[index]!;
  const name = names[firsts.names[index]!];
  const role = roles[firsts.roles[index]!];
  return (name !== undefined && name.start < end) || (role !== undefined && role.start < end);
}

/** Index of the sentence in which an offset lies; -1 if it lies in none. */
export function sentenceIndexAt({ source: { sentences } }: Reading, offset: number): number {
  const index = firstAtOrAfter(sentences, offset + 1) - 1;
  return index >= 0 && offset < sentences[index]!.end ? index : -1;
}

/** Whether a place in the text is inside the sentence's quoted speech. */
export const isQuoted = (sentence: Sentence, at: Span): boolean =>
  sentence.speech.some((speech) => overlaps(speech, at));

function readSentence(reading: Reading, index: number): Sentence {
  const { source, firsts } = reading;
  const { start, end } = source.sentences[index]!;
  const speech = overlapping(reading.speech, firsts.speech[index]!, start, end);
  const text = source.text.slice(start, end);
  const unquoted = withoutSpeech(text, start, speech);
  const told = reading.tells[index]!;
  return {
    source,
    index,
    start,
    end,
    text,
    unquoted,
    tells: told,
    gathering: (told & tells.gathering) !== 0 && ((told & tells.met) === 0 || !metSomething(unquoted)),
    names: startingFrom(reading.names, firsts.names[index]!, end),
    dates: startingFrom(reading.dates, firsts.dates[index]!, end),
    roles: startingFrom(reading.roles, firsts.roles[index]!, end),
    all: reading.names,
    speech,
    heading: spanAt(reading.headings, start) !== undefined,
    caption: spanAt(reading.captions, start) !== undefined,
    paragraph: firstAtOrAfter(source.paragraphs, start + 1) - 1,
    pronoun: pronounSubject(reading, index, unquoted),
    actors: undefined,
  };
}

/** For each sentence the bits of its words, those in quoted speech left out. */
function tellsOf(source: Source, speech: readonly Span[]): readonly number[] {
  const { text, sentences, words } = source;
  const { count, starts, ends, spellings } = words;
  const [ownOf, openingOf, nextOf] = meetingWords.of(words.vocabulary) as unknown as WordBits;
  const told: number[] = sentences.map(() => 0);
  let s = 0;
  let quoted = 0;
  for (let w = 0; w < count; w++) {
    let bits = ownOf[spellings[w]!]!;
    if (bits === 0) continue;
    if ((bits & tells.opening) !== 0 && w + 1 < count)
      bits |= openingOf[spellings[w]!]! & nextOf[spellings[w + 1]!]!;
    const at = starts[w]!;
    while (s < sentences.length && sentences[s]!.end <= at) s++;
    if (s === sentences.length) break;
    if (sentences[s]!.start > at) continue;
    while (quoted < speech.length && speech[quoted]!.end <= at) quoted++;
    if (quoted < speech.length && speech[quoted]!.start <= at) continue;
    if ((bits & tells.table) !== 0 && w > 0 && isRoundTable(source, ownOf, w)) bits |= tells.gathering;
    // Parts of compounds tell of nothing: `pre-summit`, `meeting-room`.
    if (
      (bits & tells.gathering) !== 0 &&
      (text.charCodeAt(at - 1) === HYPHEN || text.charCodeAt(ends[w]!) === HYPHEN)
    )
      bits &= ~tells.gathering;
    told[s]! |= bits;
  }
  return told;
}

const HYPHEN = 0x2d;

function isRoundTable({ text, words }: Source, bitsOf: Uint32Array, table: number): boolean {
  const { starts, ends, spellings } = words;
  const gap = starts[table]! - ends[table - 1]!;
  return (
    (bitsOf[spellings[table - 1]!]! & tells.round) !== 0 &&
    gap === 1 &&
    text.charCodeAt(ends[table - 1]!) === 0x20 &&
    text.charCodeAt(starts[table - 1]! - 1) !== HYPHEN
  );
}

/** The stretches of quoted speech, a quotation inside another one's joined to it. */
function speechOf(quotations: readonly QuotationFinding[]): readonly Span[] {
  const speech: Span[] = [];
  for (const { form, start, end } of quotations) {
    if (form === "scare") continue;
    const last = speech.at(-1);
    if (!last || last.end <= start) speech.push({ start, end });
    else if (end > last.end) speech[speech.length - 1] = { start: last.start, end };
  }
  return speech;
}

function withoutSpeech(text: string, start: number, speech: readonly Span[]): string {
  if (speech.length === 0) return text;
  let result = "";
  let at = 0;
  for (const quotation of speech) {
    const from = Math.max(0, quotation.start - start);
    const to = Math.min(text.length, quotation.end - start);
    result += text.slice(at, from) + " ".repeat(to - from);
    at = to;
  }
  return result + text.slice(at);
}

/** The elements of `sorted` (not overlapping) that share a code unit with a stretch; the first that starts in it or behind. */
function overlapping<T extends Span>(
  sorted: readonly T[],
  first: number,
  start: number,
  end: number,
): readonly T[] {
  return startingFrom(sorted, first > 0 && sorted[first - 1]!.end > start ? first - 1 : first, end);
}

/** The elements of `sorted` from one on that start before an offset. */
function startingFrom<T extends Span>(sorted: readonly T[], first: number, end: number): readonly T[] {
  let limit = first;
  while (limit < sorted.length && sorted[limit]!.start < end) limit++;
  return first === limit ? none : sorted.slice(first, limit);
}

/** For each sentence the index of the first element of `sorted` that starts at or behind its beginning. */
function firstsOf(sentences: readonly Span[], sorted: readonly Span[]): readonly number[] {
  let first = 0;
  return sentences.map(({ start }) => {
    while (first < sorted.length && sorted[first]!.start < start) first++;
    return first;
  });
}

const none: readonly never[] = [];
