import type { Corpus, Document } from "../corpus/corpus.ts";
import { concordance as hitsOf, type Hits } from "../corpus/search/concordance.ts";
import { parseQuery } from "../corpus/search/parseQuery.ts";
import { paragraphOf } from "../corpus/search/postings.ts";
import { sortHits } from "../corpus/search/sortHits.ts";
import { unknownNames } from "../corpus/search/unknownNames.ts";
import type { SearchLine, SearchParams, SearchResult } from "../protocol/searching.ts";
import type { Problem } from "../text/problem.ts";
import { resultOf } from "../text/resultOf.ts";
import { covered, type Span } from "../text/span.ts";
import { speakerName } from "./cards/quotationCard.ts";
import { innermost } from "./findingsAt.ts";
import { rangeOf, type CorpusView } from "./view.ts";

/** A page of the concordance of all corpora, or of the one that is asked for. The last search is kept for paging. */
export const concordance = (views: readonly CorpusView[], params: SearchParams): SearchResult =>
  resultOf(concordanceInSteps(views, params));

/** The same with pauses. */
export function* concordanceInSteps(
  views: readonly CorpusView[],
  params: SearchParams,
): Generator<undefined, SearchResult, undefined> {
  const { limit = 200, context = 80 } = params;
  const offset = Math.max(0, params.offset ?? 0);
  const searched = views.filter(({ corpus }) => params.corpus === undefined || corpus.root === params.corpus);
  const { hits, problems } = yield* found(searched, params);
  const several = searched.length > 1;
  const lines: SearchLine[] = [];
  const end = Math.min(hits.count, offset + Math.min(Math.max(0, limit), largestPage));
  for (let i = offset; i < end; i++) {
    const index = hits.packed[3 * i]!;
    const span = { start: hits.packed[3 * i + 1]!, end: hits.packed[3 * i + 2]! };
    const view = searched[hits.corpora[index]!]!;
    const line = lineOf(view, hits.documents[index]!, span, Math.min(Math.max(0, context), 500));
    lines.push(several ? { ...line, corpus: view.corpus.config.name } : line);
    yield undefined;
  }
  return {
    lines,
    offset,
    total: hits.count,
    documents: hits.documents.length,
    problems: problems.map(({ code, span, message }) => ({
      code,
      start: span.start,
      end: span.end,
      message,
    })),
    corpora: views.map(({ corpus }) => ({ root: corpus.root, name: corpus.config.name })),
  };
}

/** All lines of a concordance, page after page. */
export const allLines = (views: readonly CorpusView[], params: SearchParams): SearchLine[] =>
  resultOf(allLinesInSteps(views, params));

/** The same with pauses. */
export function* allLinesInSteps(
  views: readonly CorpusView[],
  params: SearchParams,
): Generator<undefined, SearchLine[], undefined> {
  const lines: SearchLine[] = [];
  for (;;) {
    const page = yield* concordanceInSteps(views, { ...params, offset: lines.length, limit: largestPage });
    lines.push(...page.lines);
    if (lines.length >= page.total || page.lines.length === 0) return lines;
  }
}

const largestPage = 5000;

interface Found {
  readonly corpora: readonly Corpus[];
  readonly key: string;
  readonly hits: Hits;
  readonly problems: readonly Problem[];
}

/** By the first corpus searched: the last search in it. */
const cache = new WeakMap<Corpus, Found>();

function* found(
  views: readonly CorpusView[],
  { query, sort = "path" }: SearchParams,
): Generator<undefined, Omit<Found, "key">, undefined> {
  const corpora = views.map(({ corpus }) => corpus);
  const key = `${sort} ${query}`;
  const known = corpora[0] && cache.get(corpora[0]);
  if (
    known?.key === key &&
    known.corpora.length === corpora.length &&
    corpora.every((c, i) => c === known.corpora[i])
  )
    return known;
  const parsed = parseQuery(query);
  const hits = yield* sortHits(yield* hitsOf(corpora, parsed.value), sort);
  const problems = [...parsed.problems, ...(hits.count === 0 ? unknownNames(corpora, parsed.value) : [])];
  const result = { corpora, key, hits, problems };
  if (corpora[0]) cache.set(corpora[0], result);
  return result;
}

function lineOf(view: CorpusView, document: Document, span: Span, context: number): SearchLine {
  const { text, findings, uri, path } = document;
  const { title, documentDate } = findings;
  const quotation = innermost(
    findings.quotations.filter(({ form }) => form !== "scare"),
    span.start,
  );
  const speaker = quotation && span.end <= quotation.end ? speakerName(view, document, quotation) : undefined;
  const paragraph = paragraphOf(document, span.start);
  const left = { start: Math.max(paragraph.start, span.start - context), end: span.start };
  const right = { start: span.end, end: Math.max(span.end, Math.min(paragraph.end, span.end + context)) };
  return {
    uri,
    range: rangeOf(document, span),
    left: oneLine(left.start > paragraph.start ? fromWord(text, left) : covered(text, left)),
    hit: oneLine(shortened(covered(text, span))),
    right: oneLine(right.end < paragraph.end ? toWord(text, right) : covered(text, right)),
    path,
    ...(title && { title: title.value }),
    ...(documentDate && { date: documentDate.value }),
    ...(speaker !== undefined && { speaker }),
  };
}

/** A title or quotation may be long. */
const shortened = (words: string): string =>
  words.length <= 400 ? words : `${words.slice(0, 300).trimEnd()} … ${words.slice(-80).trimStart()}`;

/** Most words are on one line as they are. */
const oneLine = (words: string): string => (/\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, " ") : words);

/** The text of a span from its first whole word on. */
function fromWord(text: string, { start, end }: Span): string {
  let at = start;
  while (at < end && !isSpace(text, at - 1)) at++;
  return at < end ? text.slice(at, end) : text.slice(start, end);
}

/** The text of a span up to its last whole word. */
function toWord(text: string, { start, end }: Span): string {
  let at = end;
  while (at > start && !isSpace(text, at)) at--;
  return at > start ? text.slice(start, at) : text.slice(start, end);
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(text[at]!));
}
