import type { Certainty } from "../../analysis/findings.ts";
import type { EntityKind } from "../../registry/entity.ts";
import type { Document } from "../corpus.ts";
import type { DocumentBlock } from "../documentBlocks.ts";
import { meetingKey } from "../corpusMeeting.ts";
import { PackedFindings } from "../packed/packedFindings.ts";
import { glance } from "../stored/glance.ts";
import { wordCount } from "../stored/storedDocument.ts";
import { perBlock } from "../tables/perBlock.ts";
import { speakerOf, wholeQuotations } from "../wholeQuotations.ts";

/** Numbers of what lies in documents. */
export interface PlainSums {
  readonly words: number;
  /** Names of registry entities, and all others. */
  readonly registered: number;
  readonly unregistered: number;
  readonly dates: number;
  /** Those of which one stands within no other, split ones once. */
  readonly quotations: number;
  readonly roles: number;
  /** Of the dates of documents, the earliest and the latest. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** What the documents of a block add to the numbers of a corpus: plain data, which can be kept as JSON. */
export interface BlockSums extends PlainSums {
  readonly kinds: Counts<EntityKind>;
  readonly certainties: Counts<Certainty>;
  /** How often each registry entity is named, and speaks. */
  readonly mentions: Counts;
  readonly speakers: Counts;
  /** The keys of the meetings that are reported, each once. */
  readonly meetings: readonly string[];
}

/** The sums to begin counting with. */
export const nothing = () => ({
  words: 0,
  registered: 0,
  unregistered: 0,
  dates: 0,
  quotations: 0,
  roles: 0,
});

export type Counts<K extends string = string> = readonly (readonly [what: K, count: number])[];

/** The sums of one block, and whether all was to be had that they are made of. */
export const blockSums = perBlock(({ documents }: DocumentBlock) => {
  const sum = nothing();
  const kinds = { person: 0, organization: 0, place: 0, meeting: 0, work: 0 } satisfies Record<EntityKind, number>;
  const certainties = { certain: 0, inferred: 0, candidate: 0 } satisfies Record<Certainty, number>;
  const mentions = new Map<string, number>();
  const speakers = new Map<string, number>();
  const meetings = new Set<string>();
  const days: string[] = [];
  let isWhole = true;
  const count = (document: Document): void => {
    const findings = glance(document);
    sum.words += wordCount(document);
    for (const { type, entity } of findings.names) {
      kinds[type]++;
      if (entity === null) sum.unregistered++;
      else {
        sum.registered++;
        add(mentions, entity);
      }
    }
    for (const { stretches } of wholeQuotations(findings.quotations)) {
      sum.quotations++;
      const speaker = speakerOf(stretches);
      if (speaker !== null) add(speakers, speaker);
    }
    sum.dates += findings.dates.length;
    sum.roles += findings.roles.length;
    for (const list of [findings.names, findings.dates, findings.quotations, findings.roles])
      for (const { certainty } of list) certainties[certainty]++;
    for (const meeting of findings.meetings) meetings.add(meetingKey(meeting));
    if (findings.documentDate) days.push(findings.documentDate.value);
    if (findings instanceof PackedFindings && findings.isBroken) isWhole = false;
  };
  documents.forEach(count);
  days.sort();
  const sums: BlockSums = {
    ...sum,
    firstDate: days[0] ?? null,
    lastDate: days.at(-1) ?? null,
    kinds: Object.entries(kinds) as [EntityKind, number][],
    certainties: Object.entries(certainties) as [Certainty, number][],
    mentions: [...mentions],
    speakers: [...speakers],
    meetings: [...meetings],
  };
  return { sums, isWhole };
});

/** Add to one of some numbers. */
export function add<K>(counts: Map<K, number>, what: K, by = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + by);
}
