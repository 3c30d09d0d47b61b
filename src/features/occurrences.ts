import type { NameFinding } from "../analysis/findings.ts";
import type { Document } from "../corpus/corpus.ts";
import { inPathOrder, mentionsOf } from "../corpus/mentions.ts";
import type { MentionsParams } from "../protocol/entities.ts";
import type { Occurrence, Occurrences, OccurrencesParams } from "../protocol/tagging.ts";
import { occurrencesOf } from "../text/occurrences.ts";
import { bySpan, contains, firstAtOrAfter, overlapsAny, type Span } from "../text/span.ts";
import { snippetAround } from "./mentionBranches.ts";
import { documentOf, nameOf, rangeOf, type CorpusView } from "./view.ts";

/** More places than anybody looks through one by one. */
const most = 2000;

/** Where a document has some words, and what stands there now. */
export interface WordsAt extends Span {
  /** As for `Occurrence`. */
  readonly now: Occurrence["now"];
  readonly name?: NameFinding;
}

/**
 * All places in the corpus (or one document) that have some of the words, in path order: what tagging them all would
 * reach. Front matter and page chrome have no names and are passed over. Pauses after each document.
 */
export function* occurrences(
  view: CorpusView,
  { uri, words, entity, within }: OccurrencesParams,
): Generator<undefined, Occurrences, undefined> {
  const places: Occurrence[] = [];
  let total = 0;
  let documents = 0;
  let here = 0;
  for (const document of inPathOrder(view.corpus)) {
    if (within === "document" && document.uri !== uri) continue;
    yield;
    const found = wordsIn(document, words, entity);
    if (found.length === 0) continue;
    total += found.length;
    documents++;
    if (document.uri === uri) here = found.length;
    for (const place of found.slice(0, most - places.length)) places.push(occurrence(view, document, place));
  }
  return { total, documents, here, places };
}

/** All mentions of an entity, as `occurrences` shows them. With a pause after each of those that are shown. */
export function* mentionPlaces(
  view: CorpusView,
  { uri, entity }: MentionsParams,
): Generator<undefined, Occurrences, undefined> {
  const mentions = mentionsOf(view.corpus, entity);
  const places: Occurrence[] = [];
  for (const mention of mentions.slice(0, most)) {
    const document = documentOf(view, mention.uri);
    const finding = document && nameAt(document, mention);
    if (finding) places.push(occurrence(view, document, { ...mention, now: "same", name: finding }));
    yield;
  }
  const documents = new Set(mentions.map((mention) => mention.uri));
  const here = mentions.filter((mention) => mention.uri === uri).length;
  return { total: mentions.length, documents: documents.size, here, places };
}

const nameAt = ({ findings: { names } }: Document, { start, end }: Span): NameFinding | undefined => {
  for (let i = firstAtOrAfter(names, start); names[i]?.start === start; i++)
    if (names[i]!.end === end) return names[i];
  return undefined;
};

/** The places in one document that have some of the words, from its beginning. */
export function wordsIn(document: Document, words: readonly string[], entity?: string): WordsAt[] {
  const { text, findings } = document;
  const found = words.flatMap((each) => occurrencesOf(text, each)).sort(bySpan);
  if (found.length === 0) return [];
  const silent = findings.regions.filter(({ kind }) => kind === "front-matter" || kind === "chrome");
  const places: WordsAt[] = [];
  let end = 0;
  for (const span of found) {
    // Of `Ada Park` and `Park` the longer one counts.
    if (span.start < end || overlapsAny(silent, span)) continue;
    end = span.end;
    places.push({ ...span, ...standing(findings.names, span, entity) });
  }
  return places;
}

function standing(
  names: readonly NameFinding[],
  span: Span,
  entity: string | undefined,
): Pick<WordsAt, "now" | "name"> {
  const name = nameOver(names, span);
  if (!name || (name.entity === null && contains(span, name))) return { now: "free" };
  if (name.entity !== null && name.entity === entity) return { now: "same", name };
  return { now: contains(span, name) ? "other" : "part", name };
}

/** A name that shares a letter with a span, if there is one. Names are sorted by start. */
function nameOver(names: readonly NameFinding[], span: Span): NameFinding | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (names[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  return name && name.start < span.end ? name : undefined;
}

function occurrence(view: CorpusView, document: Document, place: WordsAt): Occurrence {
  const { now, name } = place;
  return {
    uri: document.uri,
    path: document.path,
    range: rangeOf(document, place),
    ...snippetAround(document, place),
    now,
    ...(name && {
      name: name.entity === null ? document.text.slice(name.start, name.end) : nameOf(view, name.entity),
    }),
  };
}
