import type { DocumentInfo } from "../protocol.ts";
import { describedSource } from "./describedSource.ts";
import { documentOf, rangeOf, type CorpusView } from "./view.ts";

/** What a status bar says of a document; null if the corpus has no such document. */
export function documentInfo(view: CorpusView, uri: string, milliseconds?: number): DocumentInfo | null {
  const document = documentOf(view, uri);
  const skipped = view.skipped.get(uri);
  const corpus = view.configUri === undefined ? undefined : view.corpus.config.name || undefined;
  const common = { ...(corpus !== undefined && { corpus }), ...(skipped !== undefined && { skipped }) };
  if (!document)
    return skipped === undefined
      ? null
      : { ...common, counts: { names: 0, dates: 0, quotations: 0, meetings: 0 } };
  const { names, dates, quotations, meetings, documentDate, title } = document.findings;
  return {
    ...common,
    ...(title && { title: title.value }),
    ...(documentDate && {
      date: documentDate.value,
      dateSource: `The date is ${describedSource(documentDate)}.`,
      ...(documentDate.span && { dateRange: rangeOf(document, documentDate.span) }),
    }),
    counts: {
      names: names.length,
      dates: dates.length,
      quotations: quotations.filter(({ form }) => form !== "scare").length,
      meetings: meetings.length,
    },
    ...(milliseconds !== undefined && { milliseconds }),
  };
}
