import { firstAtOrAfter } from "../../../text/span.ts";
import type { NameFinding } from "../../findings.ts";
import { dayNumber, isDay } from "./days.ts";
import { sentenceAt, type Reading, type Sentence } from "./reading.ts";

/** The last place that *in* or *at* goes before, by its registry id if it has one; that of the dateline else. */
export function placeOf(sentence: Sentence): string | undefined {
  const place = sentence.names.findLast(
    (name) =>
      name.type === "place" &&
      sentence.text[name.end - sentence.start] !== "-" &&
      /(?<![A-Za-z])(?<!\p{L})(in|at|outside|near)\s+(?:the\s+)?$/iu.test(
        sentence.text.slice(Math.max(0, name.start - sentence.start - 16), name.start - sentence.start),
      ) &&
      !isTopic(sentence, name),
  );
  if (/ here(?= on | today| yesterday|,|\.)/.test(sentence.unquoted) && dateline.test(sentence.unquoted))
    return atHead(sentence);
  if (!place) return dateline.test(sentence.unquoted) ? atHead(sentence) : undefined;
  return called(place, sentence);
}

/** The first place that *in* or *at* goes before soon behind an offset, in the same clause. */
export function placeBehind(sentence: Sentence, from: number): string | undefined {
  const place = sentence.names.find(({ type, start }) => type === "place" && start >= from);
  if (!place || !soonThere.test(sentence.unquoted.slice(from - sentence.start, place.start - sentence.start)))
    return undefined;
  return called(place, sentence);
}

/** The place that a sentence begins with: `In Riga ‸he met …`. */
export function placeFirst(sentence: Sentence): string | undefined {
  const place = sentence.names[0];
  const before = place && sentence.text.slice(0, place.start - sentence.start);
  return place?.type === "place" && /^(?:In|At) (?:the )?$/.test(before!)
    ? called(place, sentence)
    : undefined;
}

/** The place behind which a clause up to an offset tells what was there: `flew to Riga, where she ‸met`. */
export function placeAlready(sentence: Sentence, to: number): string | undefined {
  const place = sentence.names.findLast(({ type, end }) => type === "place" && end <= to);
  const between = place && sentence.unquoted.slice(place.end - sentence.start, to - sentence.start);
  return place && between!.startsWith(", where ") && !/[,;:]/.test(between!.slice(1))
    ? called(place, sentence)
    : undefined;
}

const soonThere =
  /^,?(?: (?!and |but |which |who |that )[\p{L}\d-]+,?){0,6} (?:in|at|outside|near) (?:the )?$/u;

/** Its registry id if it has one, else its words. */
const called = ({ entity, start, end }: NameFinding, sentence: Sentence): string =>
  entity ?? sentence.text.slice(start - sentence.start, end - sentence.start);

/** The place on a line `Venue: …` among the first lines of a text. */
export function venueOf(reading: Reading): string | undefined {
  const { text, sentences } = reading.source;
  for (let i = 0; i < Math.min(12, sentences.length); i++) {
    if (!venueLabel.test(text.slice(sentences[i]!.start, sentences[i]!.start + 20))) continue;
    const sentence = sentenceAt(reading, i);
    const place = sentence.names.find((name) => name.type === "place");
    return place && called(place, sentence);
  }
  return undefined;
}

/** The place on the line below a title: `Riga, 3 April`, `Held at the Museum, Riga, on 3 April`. */
export function placeBelow({ index, text }: Sentence, reading: Reading): string | undefined {
  if (index > 2 || /[.!?]$/.test(text)) return undefined;
  for (let i = index + 1; i <= index + 2 && i < reading.tells.length; i++) {
    const line = sentenceAt(reading, i);
    const place = line.names.find(({ type }) => type === "place");
    if (!place || line.text.length > 120 || !line.dates.some(isDay)) continue;
    if (place.start === line.start || /^held /iu.test(line.text)) return called(place, line);
  }
  return undefined;
}

/** The place that an item begins with: `3. Riga. Ferry ministers met on Monday.` */
export function placeAhead({ start, paragraph }: Sentence, { source: { text, paragraphs }, names }: Reading) {
  const item = paragraphs[paragraph];
  const label = item && runIn.exec(text.slice(item.start, item.start + 60));
  if (!label || item.start + label[0].length > start) return undefined;
  const at = item.start + label[0].length - label[1]!.length - label[2]!.length;
  const place = names[firstAtOrAfter(names, at)];
  const isWhole = place?.type === "place" && place.start === at && place.end === at + label[1]!.length;
  return isWhole ? (place.entity ?? label[1]) : undefined;
}

const runIn = /^\W*(?:\d{1,2}[.)] )?\W*(\p{Lu}[\p{L}’' -]{2,30})([.:]\W{0,3}\s)/u;

const venueLabel = /^(?:Venue|Place|Location|Where|VENUE|PLACE|LOCATION):/;

/** Whether a place is only where something is that was spoken of, and not a part of the name of who met. */
function isTopic({ unquoted, names, start }: Sentence, place: NameFinding): boolean {
  const match = topic.exec(unquoted.slice(0, place.start - start));
  const at = match ? start + match.index : -1;
  return at >= 0 && !names.some((name) => name.start < at && at < name.end);
}

/** Before a place where something is that was spoken of: `met to discuss the floods in ‸Turku`. */
const topic =
  /(?<![A-Za-z])(?:to (?:discuss|debate|review|address|consider|weigh|end|stop|coordinate|plan|prepare)|discuss(?:ed|ing)|debat(?:ed|ing)|about|regarding|concerning|over|on (?:the|how|whether))(?= )(?:(?! (?:meeting|summit|talks|session|conference|gathering|forum) )[^,;:]){0,90} (?:in|at|outside|near) (?:the )?$/iu;

/** Where a text was written, of what happened on its day or the one before: its dateline, `Lima, 7 October 2016` above it. */
export function homeOf(reading: Reading, day: string | undefined): string | undefined {
  const today = dayNumber(reading.source.documentDate?.value);
  const then = day?.length === 10 ? dayNumber(day) : undefined;
  if (today === undefined || then === undefined || then > today || today - then > 1) return undefined;
  for (let i = 0; i < Math.min(6, reading.tells.length); i++) {
    const line = sentenceAt(reading, i);
    const place = line.names.find(({ start }) => start === line.start);
    if (place?.type !== "place" || line.dates.length === 0) continue;
    const behind = line.text.slice(place.end - line.start);
    if (dateline.test(line.unquoted) || /^(?:, \p{Lu}[\p{L} ]+)?, (?:\d|\p{Lu}\p{Ll}+ \d)/u.test(behind))
      return called(place, line);
  }
  return undefined;
}

/** `SOPOT, Poland (Agency), March 3 –`: where the sentence was written. */
export const dateline = /^\p{Lu}[\p{Lu}. ]+(?:, [^–—]{1,50})? ?(?:\([^)]{2,20}\) ?)?[^–—]{0,20}[–—-]+ /u;

/** The place that a dateline begins with, or the body at whose seat it was written: `UNITED NATIONS`. */
function atHead(sentence: Sentence): string | undefined {
  const place = sentence.names.find((name) => name.type !== "person" && name.start === sentence.start);
  return place && called(place, sentence);
}
