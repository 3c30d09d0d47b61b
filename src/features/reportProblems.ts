import type { Problem, RelatedPlace } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import { checks } from "./checks/checks.ts";
import { readerCodes } from "./checks/readerCodes.ts";
import { problemsOf } from "./problems.ts";
import { rangeOf, sourceOf, type CorpusView } from "./view.ts";

/** A problem with its file and its places in lines. */
export interface PlacedProblem extends Problem {
  readonly uri: string;
  readonly start: Place;
  readonly end: Place;
  readonly places: readonly (RelatedPlace & { readonly start: Place; readonly end: Place })[];
}

/** Line and character, counted from 0. */
interface Place {
  readonly line: number;
  readonly character: number;
}

/** All problems of a corpus, or of some of its files: `corpus.yaml` first, then the registry, then the documents, by path. */
export function reportProblems(view: CorpusView, wanted: (uri: string) => boolean): PlacedProblem[] {
  const order = (uris: Iterable<string>): string[] => [...uris].filter(wanted).sort();
  const uris = new Set([
    ...order(view.configUri === undefined ? [] : [view.configUri]),
    ...order(view.yaml.keys()),
    ...order([...view.corpus.documents.keys(), ...view.skipped.keys()]),
  ]);
  const placed = (uri: string, span: Span): { start: Place; end: Place } => {
    const source = sourceOf(view, uri);
    return source
      ? rangeOf(source, span)
      : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  };
  return [...uris].flatMap((uri) =>
    problemsOf(view, uri).map((problem) => ({
      ...problem,
      uri,
      ...placed(uri, problem.span),
      places: (problem.related ?? []).map((place) => ({ ...place, ...placed(place.uri, place.span) })),
    })),
  );
}

/** All codes with their usual severity and a sentence on each. */
export const problemRules = [
  ...Object.entries(readerCodes).map(([code, { severity, summary }]) => ({ code, severity, summary })),
  // `impossible-date` is both a reader's and a check's.
  ...checks
    .filter(({ code }) => !Object.hasOwn(readerCodes, code))
    .map(({ code, severity, summary }) => ({ code, severity, summary })),
];
