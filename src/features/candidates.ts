import type { NameFinding } from "../analysis/findings.ts";
import type { Corpus, Document } from "../corpus/corpus.ts";
import { inPathOrder } from "../corpus/mentions.ts";
import { fold } from "../text/fold.ts";
import { covered, type Span } from "../text/span.ts";

/** A name that the registry does not know, with all places in the corpus that have it. */
export interface Candidate {
  /** Unique in the corpus, whatever the capitals and accents it is written with. */
  readonly key: string;
  readonly name: string;
  readonly type: NameFinding["type"];
  readonly places: readonly (Span & { readonly uri: string })[];
}

/** All unknown names of a corpus by key, in the order in which the documents have them. */
export function candidatesOf(corpus: Corpus): ReadonlyMap<string, Candidate> {
  const known = cache.get(corpus);
  if (known) return known;
  const found = new Map<string, Candidate & { readonly places: (Span & { readonly uri: string })[] }>();
  for (const document of inPathOrder(corpus))
    for (const finding of document.findings.names) {
      if (finding.entity !== null) continue;
      const key = candidateKey(document, finding);
      const place = { uri: document.uri, start: finding.start, end: finding.end };
      const candidate = found.get(key);
      if (candidate) candidate.places.push(place);
      else
        found.set(key, { key, name: candidateName(document, finding), type: finding.type, places: [place] });
    }
  cache.set(corpus, found);
  return found;
}

export const candidateKey = (document: Document, finding: NameFinding): string =>
  `${finding.type}:${fold(candidateName(document, finding))}`;

const cache = new WeakMap<Corpus, ReadonlyMap<string, Candidate>>();

const candidateName = (document: Document, finding: NameFinding): string =>
  (finding.group ?? covered(document.text, finding)).replace(/\s+/g, " ");
