import type { Corpus, Document } from "./corpus.ts";
import { meetingsOf } from "./meetings.ts";
import { glance } from "./stored/glance.ts";
import { add } from "./sums/blockSums.ts";
import { entityNumbers, entityTable, entityTables } from "./tables/entityTable.ts";
import { IdNumbers } from "./tables/idNumbers.ts";
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
      seen(counts, first[k]!, last[k]!);
    }
    for (let k = 0; k < quotations.length; k += 2)
      of(entityNumbers.text(quotations[k]!)).quotations += quotations[k + 1]!;
  }
  for (const meeting of meetingsOf(corpus)) {
    const { id, place, reports } = meeting;
    const entity = id === null ? undefined : corpus.registry.entities.get(id);
    const organizer = entity?.kind === "meeting" ? entity.organizer : undefined;
    const involved = new Set([place, organizer, ...meeting.entities]);
    for (const other of involved) if (other && corpus.registry.entities.has(other)) of(other).meetings++;
    if (id === null) continue;
    const counts = of(id);
    counts.participants = meeting.participantCount;
    const documents = new Set(reports.map(({ uri }) => corpus.documents.get(uri)));
    counts.reports = documents.size;
    for (const document of documents) {
      const day = document ? dayOf(document) : 0;
      seen(counts, day, day);
    }
  }
  cache.set(corpus, all);
  return all;
}

/** The same while it is being counted. */
type Counts = { -readonly [K in keyof EntityStatistics]: EntityStatistics[K] };

/** Note that documents of these days, or of none (0), have something of an entity. */
function seen(counts: Counts, first: number, last: number): void {
  if (first === 0) return;
  const [from, to] = [dayNumbers.text(first), dayNumbers.text(last)];
  if (counts.first === undefined || from < counts.first) counts.first = from;
  if (counts.last === undefined || to > counts.last) counts.last = to;
}

/** ISO dates by number; 0 is none. */
const dayNumbers = new IdNumbers();
dayNumbers.of("");

const dayOf = (document: Document): number =>
  dayNumbers.of(glance(document).documentDate?.value.slice(0, 10) ?? "");

/** What the documents of a block have of entities besides mentions. */
interface BlockNumbers {
  /** For each entity of the block's table, the earliest and the latest day of a document that names it. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** The numbers of speakers, and after each that of its quotations. */
  readonly quotations: Uint32Array;
}

const blockNumbers = perBlock((block): BlockNumbers => {
  const { entities, from, documents: owners } = entityTable(block);
  const days = block.documents.map(dayOf);
  const first = new Uint32Array(entities.length);
  const last = new Uint32Array(entities.length);
  for (let k = 0; k < entities.length; k++) {
    let [earliest, latest] = ["", ""];
    for (let i = from[k]!; i < from[k + 1]!; i++) {
      const number = days[owners[i]!]!;
      if (number === 0) continue;
      const day = dayNumbers.text(number);
      if (first[k] === 0 || day < earliest) [earliest, first[k]] = [day, number];
      if (last[k] === 0 || day > latest) [latest, last[k]] = [day, number];
    }
  }
  const quotations = new Map<number, number>();
  for (const document of block.documents)
    for (const [speaker, count] of spokenCounts(glance(document)))
      add(quotations, entityNumbers.of(speaker), count);
  return { first, last, quotations: Uint32Array.from([...quotations].flat()) };
});

const cache = new WeakMap<Corpus, ReadonlyMap<string, EntityStatistics>>();
