import type { Certainty, Findings } from "../analysis/findings.ts";
import { findingKind } from "../analysis/decisions/decided.ts";
import type { Corpus, Document } from "../corpus/corpus.ts";
import { inPathOrder } from "../corpus/mentions.ts";
import type { FoundAt, NextSuggestions } from "../protocol/tagging.ts";
import { bySpan, type Span } from "../text/span.ts";
import { foundAt, type Decidable } from "./decisions/foundAt.ts";
import type { CorpusView } from "./view.ts";

/** A finding that is less than certain and that nobody has decided about. */
export interface Suggestion {
  readonly uri: string;
  readonly finding: Decidable;
  readonly certainty: Exclude<Certainty, "certain">;
}

/**
 * What is to be reviewed in the first document behind or before another that has any; behind the last comes the first, and
 * the document itself comes last. Of a file that is no document: in the first or last one. Pauses after each document.
 */
export function* nextSuggestions(
  view: CorpusView,
  uri: string,
  direction: "next" | "previous",
): Generator<undefined, NextSuggestions | null, undefined> {
  for (const document of goingRound(view.corpus, uri, direction === "next" ? 1 : -1)) {
    if (suggestionsIn(document).length > 0)
      return { uri: document.uri, found: yield* shownSuggestions(view, document) };
    yield;
  }
  return null;
}

/** What is to be reviewed in one document, or all that can be decided about, as clients show it. Pauses after each. */
export function* shownSuggestions(
  view: CorpusView,
  document: Document,
  all = false,
): Generator<undefined, FoundAt[], undefined> {
  const found: FoundAt[] = [];
  for (const finding of all ? decidableIn(document) : suggestionsIn(document).map((each) => each.finding)) {
    found.push(foundAt(view, document, finding));
    yield;
  }
  return found;
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

function* goingRound(corpus: Corpus, uri: string, step: 1 | -1): Generator<Document> {
  const all = inPathOrder(corpus);
  const own = corpus.documents.get(uri);
  const start = own ? all.indexOf(own) : step === 1 ? -1 : 0;
  for (let i = 1; i <= all.length; i++) yield all[(start + step * i + all.length) % all.length]!;
}

/** Findings of the kinds that a decision can be about, kind by kind. */
const decidable = ({ names, dates, roles, quotations }: Findings): Decidable[] => [
  ...names,
  ...dates,
  ...roles,
  ...quotations,
];

/** All that can be decided about in a document, from its beginning. */
const decidableIn = ({ findings }: Document): Decidable[] => decidable(findings).sort(bySpan);

const keyOf = (kind: string, { start, end }: Span): string => `${kind} ${start} ${end}`;

const cache = new WeakMap<Findings, readonly Suggestion[]>();
