import type { Certainty, Findings } from "../analysis/findings.ts";
import { findingKind } from "../analysis/decisions/decided.ts";
import type { Document } from "../corpus/corpus.ts";
import { inPathOrder } from "../corpus/mentions.ts";
import { bySpan, type Span } from "../text/span.ts";
import type { Decidable } from "./decisions/foundAt.ts";
import type { CorpusView } from "./view.ts";

/** A finding that is less than certain and that nobody has decided about. */
export interface Suggestion {
  readonly uri: string;
  readonly finding: Decidable;
  readonly certainty: Exclude<Certainty, "certain">;
}

/**
 * What is to be reviewed in the corpus, documents in path order, each from its beginning.
 * @param uri of the one document to be reviewed; left out: all
 */
export function suggestions(view: CorpusView, uri?: string): Suggestion[] {
  const documents = uri === undefined ? inPathOrder(view.corpus) : [view.corpus.documents.get(uri)];
  return documents.flatMap((document) => (document ? [...suggestionsIn(document)] : []));
}

/** What is to be reviewed in one document, from its beginning. */
export function suggestionsIn(document: Document): readonly Suggestion[] {
  let known = cache.get(document.findings);
  if (!known) {
    const decided = new Set(
      (document.annotations?.placements ?? []).flatMap(({ annotation, spans }) =>
        spans.map((span) => keyOf(findingKind(annotation.kind), span)),
      ),
    );
    known = decidable(document.findings)
      .flatMap((finding): Suggestion[] =>
        finding.certainty === "certain" || decided.has(keyOf(finding.kind, finding))
          ? []
          : [{ uri: document.uri, finding, certainty: finding.certainty }],
      )
      .sort((a, b) => bySpan(a.finding, b.finding));
    cache.set(document.findings, known);
  }
  return known;
}

/** Findings of the kinds that a decision can be about, kind by kind. */
const decidable = ({ names, dates, roles, quotations }: Findings): Decidable[] => [
  ...names,
  ...dates,
  ...roles,
  ...quotations,
];

/** All that can be decided about in a document, from its beginning. */
export const decidableIn = ({ findings }: Document): Decidable[] => decidable(findings).sort(bySpan);

const keyOf = (kind: string, { start, end }: Span): string => `${kind} ${start} ${end}`;

const cache = new WeakMap<Findings, readonly Suggestion[]>();
