import {
  calendarValue,
  dateMentionsIn,
  dateMentionsOf,
  dayOf,
  type DateMention,
} from "../corpus/dateMentions.ts";
import { touches } from "../text/span.ts";
import { innermost } from "./findingsAt.ts";
import { documentOf, type CorpusView, type SourceText } from "./view.ts";

/** The stretch of the calendar that stands at an offset of a document or registry file; undefined beside all. */
export function dateAt(view: CorpusView, uri: string, offset: number): DateMention | undefined {
  const document = documentOf(view, uri);
  if (!document) return registryDates(view, uri).find((date) => touches(date, offset));
  const date = innermost(document.findings.dates, offset);
  const value = date && calendarValue(date);
  if (date && value !== undefined) return { start: date.start, end: date.end, value };
  const { documentDate } = document.findings;
  if (documentDate?.source !== "front-matter" || !documentDate.span) return undefined;
  return touches(documentDate.span, offset)
    ? { ...documentDate.span, value: dayOf(documentDate.value) }
    : undefined;
}

/** Where one document or registry file names a stretch of the calendar. */
export function datePlacesIn(view: CorpusView, uri: string, value: string): readonly DateMention[] {
  const document = documentOf(view, uri);
  if (document) return dateMentionsIn(document, value);
  return registryDates(view, uri).filter((date) => date.value === value);
}

/** Where the documents and the registry of a corpus name a stretch of the calendar. */
export const datePlaces = (
  view: CorpusView,
  value: string,
): readonly (DateMention & { readonly uri: string })[] => [
  ...dateMentionsOf(view.corpus, value),
  ...view.corpus.registry.files.flatMap(({ uri }) =>
    datePlacesIn(view, uri, value).map((date) => ({ ...date, uri })),
  ),
];

/** The dates in the fields of a registry file. */
function registryDates(view: CorpusView, uri: string): readonly DateMention[] {
  const source = view.corpus.registry.files.some((file) => file.uri === uri) && view.yaml.get(uri);
  if (!source) return [];
  let dates = cache.get(source);
  if (!dates) {
    dates = [...source.text.matchAll(field)].map(({ 0: whole, 1: value = "", index }) => {
      const end = index + whole.length;
      return { start: end - value.length, end, value: dayOf(value) };
    });
    cache.set(source, dates);
  }
  return dates;
}

const cache = new WeakMap<SourceText, readonly DateMention[]>();

/** `startDate: 2023-10-12` */
const field =
  /\b(?:startDate|endDate|datePublished):[ \t]{0,9}["']?(\d{4}(?:-\d\d(?:-\d\d(?:T[\d:]{5,8})?)?)?)(?![\d-])/g;
