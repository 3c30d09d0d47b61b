import type { Location, Position, Range } from "vscode-languageserver-types";
import type { Corpus, Document } from "../corpus/corpus.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import type { Problem } from "../text/problem.ts";
import type { Span } from "../text/span.ts";

/** All that the features answer from: a corpus, and what stands around it. Immutable. */
export interface CorpusView {
  readonly corpus: Corpus;
  /** `corpus.yaml`; left out for loose documents. */
  readonly configUri?: string;
  readonly configProblems: readonly Problem[];
  /** The texts of `corpus.yaml` and the registry files, by uri. */
  readonly yaml: ReadonlyMap<string, SourceText>;
  /** Documents that were not read, and why as a sentence, by uri. */
  readonly skipped: ReadonlyMap<string, string>;
}

export interface SourceText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** A document or YAML file of the corpus. */
export const sourceOf = (view: CorpusView, uri: string): SourceText | undefined =>
  view.corpus.documents.get(uri) ?? view.yaml.get(uri);

export const documentOf = (view: CorpusView, uri: string): Document | undefined =>
  view.corpus.documents.get(uri);

export const rangeOf = (source: SourceText, span: Span): Range => ({
  start: source.lines.positionAt(span.start),
  end: source.lines.positionAt(span.end),
});

export const spanOf = (source: SourceText, range: Range): Span => ({
  start: source.lines.offsetAt(range.start),
  end: source.lines.offsetAt(range.end),
});

export const offsetOf = (source: SourceText, position: Position): number => source.lines.offsetAt(position);

/** A span as LSP's location; undefined if the corpus has no such file. */
export function locationOf(view: CorpusView, uri: string, span: Span): Location | undefined {
  const source = sourceOf(view, uri);
  return source && { uri, range: rangeOf(source, span) };
}

/** Places in an editor's terms, with a pause after each document: its text is read for its lines. Unknown files are left out. */
export function* locationsInSteps(
  view: CorpusView,
  places: readonly (Span & { readonly uri: string })[],
): Generator<undefined, Location[], undefined> {
  const locations: Location[] = [];
  for (const [i, place] of places.entries()) {
    const location = locationOf(view, place.uri, place);
    if (location) locations.push(location);
    if (places[i + 1]?.uri !== place.uri) yield;
  }
  return locations;
}

/** The name of an entity for showing; its id if the registry does not know it (any more). */
export const nameOf = (view: CorpusView, entity: string): string =>
  view.corpus.registry.entities.get(entity)?.name ?? entity;
