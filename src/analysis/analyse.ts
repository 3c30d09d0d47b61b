import type { Placement } from "../annotations/placement.ts";
import { parseFrontMatter, type FrontMatter } from "../registry/frontMatter.ts";
import { emptyRegistry, type Registry } from "../registry/registry.ts";
import { splitParagraphs } from "../text/paragraphs.ts";
import { splitSentences } from "../text/sentences.ts";
import { mergeBySpan, overlapsAny, sortedBySpan, type Span } from "../text/span.ts";
import { splitWords, type Words } from "../text/words.ts";
import type { ByKind } from "./byKind.ts";
import { english } from "./en/english.ts";
import { findDocumentDate } from "./en/regions/documentDate.ts";
import { findDocumentTitle } from "./en/regions/documentTitle.ts";
import { findRegions } from "./en/regions/regions.ts";
import type { Described, Finding, Findings, Open, Region } from "./findings.ts";
import { nameTableOf } from "./names/nameTable.ts";
import { meetingsIn } from "../registry/meetingsIn.ts";
import type { Detector, Language } from "./pipeline.ts";
import type { Source } from "./source.ts";

export interface AnalyseOptions {
  readonly registry?: Registry;
  /** An ISO date that overrides what the document says of itself. */
  readonly documentDate?: string;
  /** A last resort for the document's date. */
  readonly fileName?: string;
  /**
   * Whether two apostrophes in a row are quotation marks, as in the exports of some archives. Elsewhere they are markup
   * (italics in wikis), so they are not unless the corpus says so.
   */
  readonly doubledApostrophes?: boolean;
  /** Relative to the corpus folder: a registry meeting may list its documents by path. */
  readonly path?: string;
  /** What people decided about this text and where it belongs; it wins over what is found. */
  readonly decisions?: readonly Placement[];
}

/** Read one text: all names, dates, quotations, roles and meetings in it. Pure; the same input gives equal findings. */
export function analyse(text: string, options: AnalyseOptions = {}): Findings {
  const source = prepare(text, options);
  const { names, dates, quotations } = english.detectors;
  let found: ByKind = {
    names: detected(names, source),
    dates: detected(dates, source),
    quotations: detected(quotations, source),
    roles: [],
    meetings: [],
  };
  for (const refiner of english.refiners) found = refiner.refine(source, found);
  const findings: Open<Findings> = {
    names: found.names,
    dates: found.dates,
    quotations: found.quotations,
    roles: found.roles,
    meetings: found.meetings,
    regions: source.regions,
  };
  if (source.documentDate) findings.documentDate = source.documentDate;
  if (source.title) findings.title = source.title;
  return findings;
}

/** What detectors of one kind find, sorted. */
const detected = <F extends Finding>(detectors: readonly Detector<F>[], source: Source): readonly F[] =>
  detectors
    .map((detector) => sortedBySpan(detector.detect(source)))
    .reduce((found, more) => mergeBySpan(found, more));

/** Cut a text into what the detectors work on. */
export function prepare(text: string, options: AnalyseOptions = {}, language: Language = english): Source {
  const registry = options.registry ?? emptyRegistry;
  const frontMatter = parseFrontMatter(text);
  const bodyStart = frontMatter.span.end;
  const words = splitWords(text);
  const found = findRegions(text, bodyStart, words);
  const regions: readonly Region[] =
    bodyStart > 0
      ? [{ kind: "front-matter", start: 0, end: bodyStart, rule: "front-matter" }, ...found]
      : found;
  const skipped = regions.filter((region) => region.kind === "chrome");
  const paragraphs = splitParagraphs(text, bodyStart).filter((p) => !overlapsAny(skipped, p));
  const documentDate: Described | undefined = options.documentDate
    ? { value: options.documentDate, source: "given" }
    : frontMatter.date
      ? { ...frontMatter.date, source: "front-matter" }
      : findDocumentDate(text, bodyStart, regions, options.fileName);
  const title: Described | undefined = frontMatter.title
    ? { ...frontMatter.title, source: "front-matter" }
    : findDocumentTitle(text, bodyStart, regions);
  return {
    text,
    registry,
    doubledApostrophes: options.doubledApostrophes ?? false,
    nameTable: nameTableOf(registry, language.nameForms),
    words,
    paragraphs,
    sentences: sentencesOf(text, words, paragraphs, language),
    regions,
    documentDate,
    title,
    declaredMeetings: declaredMeetings(frontMatter, registry, options.path),
    decisions: options.decisions?.filter(({ spans }) => spans.length > 0) ?? [],
  };
}

/** The sentences of all paragraphs: by a loop, since `flatMap` costs more than finding them. */
function sentencesOf(text: string, words: Words, paragraphs: readonly Span[], language: Language): Span[] {
  const all: Span[] = [];
  for (const paragraph of paragraphs)
    for (const sentence of splitSentences(text, words, paragraph, language.abbreviations)) all.push(sentence);
  return all;
}

/** The meetings that the front matter names, then those of the registry that list the document. */
function declaredMeetings(frontMatter: FrontMatter, registry: Registry, path?: string): readonly string[] {
  const ids = new Set(frontMatter.meetings.map((m) => m.value));
  if (path !== undefined)
    for (const meeting of meetingsIn(registry)) if (meeting.documents.includes(path)) ids.add(meeting.id);
  return [...ids];
}
