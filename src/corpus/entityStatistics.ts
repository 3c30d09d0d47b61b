import type { Corpus, Document } from "./corpus.ts";
import { meetingsOf } from "./meetings.ts";
import { glance } from "./stored/glance.ts";
import { entityNumbers, entityTable, entityTables } from "./tables/entityTable.ts";
import { perBlock } from "./tables/perBlock.ts";
import { spokenCounts } from "./talk.ts";

/** What a corpus has of one entity, in numbers. */
export interface EntityStatistics {
  readonly mentions: number;
  /** Quotations of which it is the speaker; one split by `she said` is one. */
  readonly quotations: number;
  /** Meetings in which it took part, which it organized or which were held there. */
  readonly meetings: number;
  /** Of a meeting: who took part, and how many documents report it. */
  readonly participants: number;
  readonly reports: number;
  /** ISO dates of the earliest and the latest dated document that names or reports it. */
  readonly first?: string;
  readonly last?: string;
}

/** The numbers of every entity that the corpus has anything of, by id. Counted once for a snapshot. */
export function entityStatistics(corpus: Corpus): ReadonlyMap<string, EntityStatistics> {
  const known = cache.get(corpus);
  if (known) return known;
  const all = new Map<string, Counts>();
  const of = (entity: string): Counts => {
    let counts = all.get(entity);
    if (!counts) all.set(entity, (counts = { mentions: 0, quotations: 0, meetings: 0, participants: 0, reports: 0 }));
    return counts;
  };
  const tables = entityTables(corpus);
  for (const [i, block] of corpus.documents.blocks.entries()) {
    const { entities, mentions } = tables[i]!;
    const { first, last, quotations } = blockNumbers(block);
    for (let k = 0; k < entities.length; k++) {
      const counts = of(entityNumbers.text(entities[k]!));
      counts.mentions += mentions[k]!;
      seen(counts, first[k], last[k]);
    }
    for (const [speaker, count] of quotations) of(speaker).quotations += count;
  }
  for (const { id, place, participants, reports } of meetingsOf(corpus)) {
    const entity = id === null ? undefined : corpus.registry.entities.get(id);
    const organizer = entity?.kind === "meeting" ? entity.organizer : undefined;
    const involved = new Set([place, organizer, ...participants.map((participant) => participant.entity)]);
    for (const other of involved) if (other && corpus.registry.entities.has(other)) of(other).meetings++;
    if (id === null) continue;
    const counts = of(id);
    counts.participants = participants.length;
    const documents = new Set(reports.map(({ uri }) => corpus.documents.get(uri)));
    counts.reports = documents.size;
    for (const document of documents) {
      const date = document && dateOf(document);
      seen(counts, date, date);
    }
  }
  cache.set(corpus, all);
  return all;
}

/** The same while it is being counted. */
type Counts = { -readonly [K in keyof EntityStatistics]: EntityStatistics[K] };

/** Note that documents of these dates have something of an entity. */
function seen(counts: Counts, first: string | undefined, last: string | undefined): void {
  if (first !== undefined && (counts.first === undefined || first < counts.first)) counts.first = first;
  if (last !== undefined && (counts.last === undefined || last > counts.last)) counts.last = last;
}

const dateOf = (document: Document): string | undefined => glance(document).documentDate?.value.slice(0, 10);

/** What the documents of a block have of entities besides mentions. */
interface BlockNumbers {
  /** For each entity of the block's table, the earliest and the latest date of a document that names it. */
  readonly first: readonly (string | undefined)[];
  readonly last: readonly (string | undefined)[];
  readonly quotations: ReadonlyMap<string, number>;
}

const blockNumbers = perBlock((block): BlockNumbers => {
  const { entities, from, documents: owners } = entityTable(block);
  const dates = block.documents.map(dateOf);
  const first: (string | undefined)[] = [];
  const last: (string | undefined)[] = [];
  for (let k = 0; k < entities.length; k++) {
    let [earliest, latest]: (string | undefined)[] = [];
    for (let i = from[k]!; i < from[k + 1]!; i++) {
      const date = dates[owners[i]!];
      if (date === undefined) continue;
      if (earliest === undefined || date < earliest) earliest = date;
      if (latest === undefined || date > latest) latest = date;
    }
    first.push(earliest);
    last.push(latest);
  }
  const quotations = new Map<string, number>();
  for (const document of block.documents)
    for (const [speaker, count] of spokenCounts(glance(document)))
      quotations.set(speaker, (quotations.get(speaker) ?? 0) + count);
  return { first, last, quotations };
});

const cache = new WeakMap<Corpus, ReadonlyMap<string, EntityStatistics>>();
