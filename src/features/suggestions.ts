import type { Certainty, Findings } from "../analysis/findings.ts";
import type { Document } from "../corpus/corpus.ts";
import { inPathOrder } from "../corpus/mentions.ts";
import { bySpan } from "../text/span.ts";
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
  let known = cache.get(document);
  if (!known) {
    known = reviewed(document.findings)
      .flatMap((finding): Suggestion[] =>
        finding.certainty === "certain" ? [] : [{ uri: document.uri, finding, certainty: finding.certainty }],
      )
      .sort((a, b) => bySpan(a.finding, b.finding));
    cache.set(document, known);
  }
  return known;
}

/** Findings of the kinds that a decision can be about. */
const reviewed = ({ names, dates, roles, quotations }: Findings): Decidable[] => [
  ...names,
  ...dates,
  ...roles,
  ...quotations,
];

const cache = new WeakMap<Document, readonly Suggestion[]>();
