import type { DateFinding, Findings } from "../analysis/findings.ts";
import type { Span } from "../text/span.ts";
import type { Corpus, Document } from "./corpus.ts";
import { keyTable } from "./tables/keyTable.ts";

/** A stretch of the calendar written in a text. */
export interface DateMention extends Span {
  /** Of a day or an hour of it, the day; else the value: `2023-10`, `2023-W42`, `2023-SU`. */
  readonly value: string;
}

/**
 * All places in a corpus that name the same stretch of the calendar, however written: `12 October 2023`, `Thursday`,
 * `yesterday morning`. A day's mentions are not those of its month, nor the reverse. Documents in path order.
 */
export const dateMentionsOf = (
  corpus: Corpus,
  value: string,
): readonly (DateMention & { readonly uri: string })[] =>
  days.documentsWith(corpus, value).flatMap((document) =>
    dateMentionsIn(document, value).map((mention) => ({ ...mention, uri: document.uri })),
  );

const days = keyTable((findings) => mentionsIn(findings).map(({ value }) => value));

/** The places in one document that name a stretch of the calendar, in order. */
export const dateMentionsIn = (document: Document, value: string): readonly DateMention[] =>
  byValue(document).get(value) ?? [];

/** The stretch of the calendar that a finding names; undefined for durations, sets and `PRESENT_REF`. */
export const calendarValue = ({ type, value }: Pick<DateFinding, "type" | "value">): string | undefined =>
  (type === "DATE" || type === "TIME") && /^\d{4}/.test(value) ? dayOf(value) : undefined;

/** `2023-10-12` of `2023-10-12T09:30`; what names no day stays as it is. */
export const dayOf = (value: string): string => (/^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 10) : value);

function byValue({ findings }: Document): ReadonlyMap<string, readonly DateMention[]> {
  const known = cache.get(findings);
  if (known) return known;
  const found = new Map<string, DateMention[]>();
  for (const mention of mentionsIn(findings)) {
    const list = found.get(mention.value);
    if (list) list.push(mention);
    else found.set(mention.value, [mention]);
  }
  cache.set(findings, found);
  return found;
}

const cache = new WeakMap<Findings, ReadonlyMap<string, readonly DateMention[]>>();

/** The date in front matter, which is not read as prose, and those in the text. */
function mentionsIn({ documentDate, dates }: Findings): DateMention[] {
  const own =
    documentDate?.source === "front-matter" && documentDate.span
      ? [{ ...documentDate.span, value: dayOf(documentDate.value) }]
      : [];
  const inText = dates.flatMap((date) => {
    const value = calendarValue(date);
    return value === undefined ? [] : [{ start: date.start, end: date.end, value }];
  });
  return [...own, ...inText];
}
