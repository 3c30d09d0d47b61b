import type { Corpus, Document } from "./corpus.ts";
import { meetingsOf } from "./meetings.ts";
import { entitiesOf, inPathOrder } from "./mentions.ts";
import { quotationCount, talksIn } from "./talk.ts";

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
  for (const document of inPathOrder(corpus)) {
    for (const [entity, mentions] of entitiesOf(document)) {
      const counts = of(entity);
      counts.mentions += mentions.length;
      seen(counts, document);
    }
    for (const talk of talksIn(document))
      if (talk.speaker.entity !== null) of(talk.speaker.entity).quotations += quotationCount(talk);
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
    for (const document of documents) if (document) seen(counts, document);
  }
  cache.set(corpus, all);
  return all;
}

/** The same while it is being counted. */
type Counts = { -readonly [K in keyof EntityStatistics]: EntityStatistics[K] };

/** Note that a document has something of an entity. */
function seen(counts: Counts, { findings }: Document): void {
  const date = findings.documentDate?.value.slice(0, 10);
  if (date === undefined) return;
  if (counts.first === undefined || date < counts.first) counts.first = date;
  if (counts.last === undefined || date > counts.last) counts.last = date;
}

const cache = new WeakMap<Corpus, ReadonlyMap<string, EntityStatistics>>();
