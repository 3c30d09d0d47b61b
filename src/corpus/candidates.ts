import type { NameFinding } from "../analysis/findings.ts";
import { candidateKey, candidateName } from "./candidateKey.ts";
import type { Corpus } from "./corpus.ts";
import type { Mention } from "./mentions.ts";
import { unknownNames } from "./stored/glance.ts";
import { documentsWithCandidate } from "./tables/candidateTable.ts";

/** A name that the registry does not know. */
export interface Candidate {
  /** Unique in the corpus, whatever the capitals and accents it is written with. */
  readonly key: string;
  /** As it is written where it stands first, documents in path order. */
  readonly name: string;
  readonly type: NameFinding["type"];
  readonly first: Mention;
  /** How often it stands in the corpus. */
  readonly count: number;
}

/** All unknown names of a corpus in the order in which the documents have them. Listed once for a snapshot. */
export function candidatesOf({ documents }: Corpus): readonly Candidate[] {
  const known = listed.get(documents);
  if (known) return known;
  const found = new Map<string, { -readonly [K in keyof Candidate]: Candidate[K] }>();
  for (const document of documents.values())
    for (const name of unknownNames(document)) {
      const key = candidateKey(document, name);
      const candidate = found.get(key);
      if (candidate) candidate.count++;
      else {
        const { type, start, end } = name;
        const first = { uri: document.uri, start, end };
        found.set(key, { key, name: candidateName(document, name), type, first, count: 1 });
      }
    }
  const all = [...found.values()];
  listed.set(documents, all);
  return all;
}

const listed = new WeakMap<Corpus["documents"], readonly Candidate[]>();

/** All places of an unknown name by its key, documents in path order, each from its beginning. */
export const candidatePlaces = (corpus: Corpus, key: string): readonly Mention[] =>
  documentsWithCandidate(corpus, key).flatMap((document) =>
    unknownNames(document).flatMap((name): Mention[] =>
      candidateKey(document, name) === key
        ? [{ uri: document.uri, start: name.start, end: name.end }]
        : [],
    ),
  );
