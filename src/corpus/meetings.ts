import type { Meeting } from "../registry/entity.ts";
import { meetingsIn } from "../registry/meetingsIn.ts";
import type { Registry } from "../registry/registry.ts";
import type { Corpus, Document } from "./corpus.ts";
import { CorpusMeeting, meetingKey, proposedKey } from "./corpusMeeting.ts";
import { eachReport, meetingHeads, meetingTable } from "./tables/meetingTable.ts";

/** All meetings of a corpus, registered and proposed, by date; undated ones last, then by name. */
export function meetingsOf(corpus: Corpus): readonly CorpusMeeting[] {
  const known = cache.get(corpus);
  if (known) return known;
  const meetings = collect(corpus);
  cache.set(corpus, meetings);
  return meetings;
}

const cache = new WeakMap<Corpus, readonly CorpusMeeting[]>();

/** What documents report of one meeting. */
interface Found {
  /** The number of what the first of them tells of it. */
  readonly head: number;
  readonly places: (Document | number)[];
  readonly people: Set<number>;
}

function collect(corpus: Corpus): readonly CorpusMeeting[] {
  const found = foundIn(corpus);
  const before = newest.get(corpus.registry);
  const now = new Map<string | number, CorpusMeeting>();
  const add = (what: string | number, its: Found, make: () => CorpusMeeting): void => {
    const known = before?.get(what);
    now.set(what, known?.isReportedBy(its.places) ? known : make());
  };
  for (const entity of meetingsIn(corpus.registry)) {
    const its = found.get(entity.id) ?? nothing;
    add(entity.id, its, () => registered(entity, its));
    found.delete(entity.id);
  }
  for (const its of found.values()) add(its.head, its, () => proposed(corpus.registry, its));
  newest.set(corpus.registry, now);
  return [...now.values()].sort(byDate);
}

const nothing: Found = { head: -1, places: [], people: new Set() };

/** By key. */
function foundIn(corpus: Corpus): Map<string, Found> {
  const found = new Map<string, Found>();
  /** The same by number of a head: a key is made of each only once. */
  const ofHeads: (Found | undefined)[] = [];
  for (const block of corpus.documents.blocks)
    eachReport(meetingTable(block), (document, index, head, people) => {
      let its = ofHeads[head];
      if (!its) {
        const key = meetingKey(meetingHeads.head(head));
        its = found.get(key) ?? { head, places: [], people: new Set() };
        found.set(key, its);
        ofHeads[head] = its;
      }
      its.places.push(block.documents[document]!, index);
      for (const one of people) its.people.add(one);
    });
  return found;
}

/** The meetings that were told last, by id or number of the head: most are the same after an edit. */
const newest = new WeakMap<Registry, ReadonlyMap<string | number, CorpusMeeting>>();

function registered(entity: Meeting, { places, people }: Found): CorpusMeeting {
  const { id, name, startDate, endDate, location: place, superEvent: partOf } = entity;
  return new CorpusMeeting({ id, name, startDate, endDate, place, partOf }, entity.participants, places, people);
}

function proposed(registry: Registry, { head: number, places, people }: Found): CorpusMeeting {
  const head = meetingHeads.head(number);
  const { partOf, startDate } = head;
  const whole = partOf === undefined || registry.entities.has(partOf) ? partOf : proposedKey(partOf, startDate);
  return new CorpusMeeting(whole === partOf ? head : { ...head, partOf: whole }, [], places, people);
}

function byDate(a: CorpusMeeting, b: CorpusMeeting): number {
  const left = a.startDate ?? "9999";
  const right = b.startDate ?? "9999";
  return left < right ? -1 : left > right ? 1 : a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
