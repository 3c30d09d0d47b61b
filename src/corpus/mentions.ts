import type { Findings, NameFinding } from "../analysis/findings.ts";
import type { Span } from "../text/span.ts";
import type { Corpus, Document } from "./corpus.ts";
import type { DocumentBlock } from "./documentBlocks.ts";
import { add, type BlockSums } from "./sums/blockSums.ts";
import { keptSumsOf } from "./sums/keptSums.ts";
import { eachPlace, entityNumbers, entityTable, entityTables, indexIn } from "./tables/entityTable.ts";

/** One place where an entity is named. */
export interface Mention extends Span {
  readonly uri: string;
}

/** All mentions of a registry entity in the corpus, documents in path order, each from its beginning. */
export function mentionsOf(corpus: Corpus, entity: string): readonly Mention[] {
  const mentions: Mention[] = [];
  const tables = entityTables(corpus);
  const number = entityNumbers.known(entity);
  if (number === undefined) return mentions;
  for (const [i, table] of tables.entries()) {
    const index = indexIn(table, number);
    if (index < 0) continue;
    const { documents } = corpus.documents.blocks[i]!;
    eachPlace(table, index, (document, start, end) => {
      mentions.push({ uri: documents[document]!.uri, start, end });
    });
  }
  return mentions;
}

/** The same with what was found there, for which the documents that have any are looked at. */
export function foundMentionsOf(corpus: Corpus, entity: string): readonly FoundMention[] {
  const uris = new Set(mentionsOf(corpus, entity).map(({ uri }) => uri));
  return [...uris].flatMap((uri) => mentionsIn(corpus.documents.get(uri)!, entity));
}

/** A mention with what was found there. */
export interface FoundMention extends Mention {
  readonly finding: NameFinding;
}

/** The mentions of a registry entity in one document, from its beginning. */
export const mentionsIn = (document: Document, entity: string): readonly FoundMention[] =>
  (entitiesOf(document).get(entity) ?? []).map((finding) => ({
    uri: document.uri,
    start: finding.start,
    end: finding.end,
    finding,
  }));

/**
 * Work out for a block what `mentionCounts` adds up, if that is not known.
 * @returns the sums that know it, if its table has not been made
 */
export function countsMade(corpus: Corpus, block: DocumentBlock): BlockSums | undefined {
  const kept = entityTable.isKnown(block) ? undefined : keptSumsOf(corpus, block);
  if (!kept) entityTable(block);
  return kept;
}

/** How often each entity is named in the corpus. Counted once for a snapshot. */
export function mentionCounts(corpus: Corpus): ReadonlyMap<string, number> {
  const known = counted.get(corpus.documents);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const block of corpus.documents.blocks) {
    const kept = countsMade(corpus, block);
    if (kept) for (const [entity, count] of kept.mentions) add(counts, entity, count);
    else {
      const { entities, mentions } = entityTable(block);
      for (const [i, number] of entities.entries()) add(counts, entityNumbers.text(number), mentions[i]);
    }
  }
  counted.set(corpus.documents, counts);
  return counts;
}

const counted = new WeakMap<Corpus["documents"], ReadonlyMap<string, number>>();

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
