import type { Certainty } from "../../analysis/findings.ts";
import type { EntityKind } from "../../registry/entity.ts";
import type { Corpus } from "../corpus.ts";
import { add, nothing, type Counts, type PlainSums } from "./blockSums.ts";
import { sumsOf } from "./keptSums.ts";

/** What a corpus holds, in numbers. */
export interface CorpusSums extends PlainSums {
  readonly kinds: ReadonlyMap<EntityKind, number>;
  readonly certainties: ReadonlyMap<Certainty, number>;
  readonly mentions: ReadonlyMap<string, number>;
  readonly speakers: ReadonlyMap<string, number>;
  /** The keys of all meetings that documents report. */
  readonly meetings: ReadonlySet<string>;
}

/** The sums of all blocks. */
export function corpusSums(corpus: Corpus): CorpusSums {
  const sum = nothing();
  const kinds = new Map<EntityKind, number>();
  const certainties = new Map<Certainty, number>();
  const mentions = new Map<string, number>();
  const speakers = new Map<string, number>();
  const meetings = new Set<string>();
  let firstDate: string | null = null;
  let lastDate: string | null = null;
  for (const block of corpus.documents.blocks) {
    const own = sumsOf(corpus, block);
    for (const what of Object.keys(sum) as (keyof typeof sum)[]) sum[what] += own[what];
    addAll(kinds, own.kinds);
    addAll(certainties, own.certainties);
    addAll(mentions, own.mentions);
    addAll(speakers, own.speakers);
    for (const meeting of own.meetings) meetings.add(meeting);
    if (own.firstDate !== null && (firstDate === null || own.firstDate < firstDate)) firstDate = own.firstDate;
    if (own.lastDate !== null && (lastDate === null || own.lastDate > lastDate)) lastDate = own.lastDate;
  }
  return { ...sum, kinds, certainties, mentions, speakers, meetings, firstDate, lastDate };
}

function addAll<K extends string>(to: Map<K, number>, counts: Counts<K>): void {
  for (const [what, count] of counts) add(to, what, count);
}
