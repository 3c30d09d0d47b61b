import type { Findings, NameFinding } from "../analysis/findings.ts";
import type { Span } from "../text/span.ts";
import type { Corpus, Document } from "./corpus.ts";

/** One place where an entity is named. */
export interface Mention extends Span {
  readonly uri: string;
  readonly finding: NameFinding;
}

/** All mentions of a registry entity in the corpus, documents in path order, each from its beginning. */
export function mentionsOf(corpus: Corpus, entity: string): readonly Mention[] {
  return inPathOrder(corpus).flatMap((document) => mentionsIn(document, entity));
}

/** The mentions of a registry entity in one document, from its beginning. */
export function mentionsIn(document: Document, entity: string): readonly Mention[] {
  return (entitiesOf(document).get(entity) ?? []).map((finding) => ({
    uri: document.uri,
    start: finding.start,
    end: finding.end,
    finding,
  }));
}

/** How often each entity is named in the corpus. */
export function mentionCounts(corpus: Corpus): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const document of corpus.documents.values())
    for (const [entity, findings] of entitiesOf(document))
      counts.set(entity, (counts.get(entity) ?? 0) + findings.length);
  return counts;
}

/** The corpus's documents ordered by path, as people see them in a folder. Listed once for a snapshot. */
export function inPathOrder({ documents }: Corpus): readonly Document[] {
  let listed = ordered.get(documents);
  if (!listed) ordered.set(documents, (listed = documents.blocks.flatMap((block) => block.documents)));
  return listed;
}

const ordered = new WeakMap<Corpus["documents"], readonly Document[]>();

const byFindings = new WeakMap<Findings, ReadonlyMap<string, readonly NameFinding[]>>();

/** The mentions of each registry entity that a document names. */
export function entitiesOf({ findings }: Document): ReadonlyMap<string, readonly NameFinding[]> {
  const known = byFindings.get(findings);
  if (known) return known;
  const entities = new Map<string, NameFinding[]>();
  for (const name of findings.names) {
    if (name.entity === null) continue;
    const list = entities.get(name.entity);
    if (list) list.push(name);
    else entities.set(name.entity, [name]);
  }
  byFindings.set(findings, entities);
  return entities;
}
