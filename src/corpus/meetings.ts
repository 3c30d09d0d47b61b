import type { MeetingFinding, Participation } from "../analysis/findings.ts";
import type { Meeting, Participant } from "../registry/entity.ts";
import { meetingsIn } from "../registry/meetingsIn.ts";
import type { Registry } from "../registry/registry.ts";
import type { Span } from "../text/span.ts";
import type { Corpus, Document } from "./corpus.ts";
import { glance } from "./stored/glance.ts";
import { rowTable } from "./tables/rowTable.ts";

/** A meeting with all that the registry and the documents say of it. */
export interface CorpusMeeting {
  /** The registry id, or for a proposed meeting a key made from its name and date; unique in the corpus. */
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly startDate?: string;
  readonly endDate?: string;
  /** Registry id, or the place's name as written. */
  readonly place?: string;
  /** Key of the meeting it is a part of. */
  readonly partOf?: string;
  /** Where documents report it, in path order. */
  readonly reports: readonly MeetingReport[];
  readonly participants: readonly CorpusParticipant[];
}

export interface MeetingReport {
  readonly uri: string;
  readonly finding: MeetingFinding;
}

export interface CorpusParticipant {
  /** Registry id, or null for somebody unregistered. */
  readonly entity: string | null;
  readonly name: string;
  readonly role?: string;
  readonly delegation?: string;
  readonly mode: Participation["mode"];
  /** Whether the registry's entry for the meeting lists them. */
  readonly declared: boolean;
  readonly proofs: readonly ParticipationProof[];
}

/** The words that prove a participation: the mention and the sentence it stands in. */
export interface ParticipationProof {
  readonly uri: string;
  readonly mention: Span;
  readonly evidence: Span;
  readonly participation: Participation;
}

/** All meetings of a corpus, registered and proposed, by date; undated ones last, then by name. */
export function meetingsOf(corpus: Corpus): readonly CorpusMeeting[] {
  const known = cache.get(corpus);
  if (known) return known;
  const meetings = collect(corpus);
  cache.set(corpus, meetings);
  return meetings;
}

const cache = new WeakMap<Corpus, readonly CorpusMeeting[]>();

function collect(corpus: Corpus): readonly CorpusMeeting[] {
  const reports = new Map<string, Report[]>();
  for (const block of corpus.documents.blocks)
    for (const report of reportsIn(block).flat()) {
      const key = meetingKey(report.finding);
      const list = reports.get(key);
      if (list) list.push(report);
      else reports.set(key, [report]);
    }
  const before = newest.get(corpus.registry);
  const now = new Map<string, Made>();
  const meetings: CorpusMeeting[] = [];
  const add = (key: string, found: Found, make: () => CorpusMeeting): void => {
    const known = before?.get(key);
    const meeting = known && isSame(known.found, found) ? known.meeting : make();
    now.set(key, { found, meeting });
    meetings.push(meeting);
  };
  for (const entity of meetingsIn(corpus.registry)) {
    const found = reports.get(entity.id) ?? [];
    add(entity.id, found, () => registered(entity, found));
    reports.delete(entity.id);
  }
  for (const [key, found] of reports) add(key, found, () => proposed(corpus, key, found));
  newest.set(corpus.registry, now);
  return meetings.sort(byDate);
}

/** A meeting and what it was made of. */
interface Made {
  readonly found: Found;
  readonly meeting: CorpusMeeting;
}

/** The meetings that were told last, by key: most are the same after an edit. */
const newest = new WeakMap<Registry, ReadonlyMap<string, Made>>();

const isSame = (a: Found, b: Found): boolean =>
  a.length === b.length && a.every((report, i) => report === b[i]);

interface Report {
  readonly document: Document;
  readonly finding: MeetingFinding;
}

/** What each document of a block reports. */
export const reportsIn = rowTable<readonly Report[], readonly (readonly Report[])[]>({
  rowOf: (document) => glance(document).meetings.map((finding) => ({ document, finding })),
  tableOf: (rows) => rows,
  rowsOf: (rows) => rows,
});

/** The key of the meeting that a finding reports. */
export const meetingKey = ({ id, name, startDate }: MeetingFinding): string => id ?? proposedKey(name, startDate);

/** Key of a meeting that the registry does not know. */
const proposedKey = (name: string, startDate?: string): string =>
  `proposed:${name.toLowerCase()}:${startDate ?? ""}`;

type Found = readonly Report[];

function registered(entity: Meeting, found: Found): CorpusMeeting {
  return {
    key: entity.id,
    id: entity.id,
    name: entity.name,
    ...(entity.startDate !== undefined && { startDate: entity.startDate }),
    ...(entity.endDate !== undefined && { endDate: entity.endDate }),
    ...(entity.location !== undefined && { place: entity.location }),
    ...(entity.superEvent !== undefined && { partOf: entity.superEvent }),
    reports: reportsOf(found),
    participants: participantsOf(entity.participants, found),
  };
}

function proposed(corpus: Corpus, key: string, found: Found): CorpusMeeting {
  const { finding } = found[0]!;
  const { name, startDate, endDate, place, partOf } = finding;
  return {
    key,
    id: null,
    name,
    ...(startDate !== undefined && { startDate }),
    ...(endDate !== undefined && { endDate }),
    ...(place !== undefined && { place }),
    ...(partOf !== undefined && {
      partOf: corpus.registry.entities.has(partOf) ? partOf : proposedKey(partOf, startDate),
    }),
    reports: reportsOf(found),
    participants: participantsOf([], found),
  };
}

const reportsOf = (found: Found): MeetingReport[] =>
  found.map(({ document, finding }) => ({ uri: document.uri, finding }));

/** Participants that the registry declares first, then others in the order the documents prove them. */
function participantsOf(declared: readonly Participant[], found: Found): CorpusParticipant[] {
  const proofs = new Map<string, ParticipationProof[]>();
  for (const { document, finding } of found)
    for (const participation of finding.participants) {
      const key = participation.entity ?? `name:${participation.name.toLowerCase()}`;
      const proof = {
        uri: document.uri,
        mention: { start: participation.start, end: participation.end },
        evidence: participation.evidence,
        participation,
      };
      const list = proofs.get(key);
      if (list) list.push(proof);
      else proofs.set(key, [proof]);
    }
  const result: CorpusParticipant[] = [];
  for (const participant of declared) {
    const own = proofs.get(participant.entity) ?? [];
    proofs.delete(participant.entity);
    const role = participant.role ?? firstRole(own);
    result.push({
      entity: participant.entity,
      name: own[0]?.participation.name ?? participant.entity,
      ...(role !== undefined && { role }),
      ...(participant.delegation !== undefined && { delegation: participant.delegation }),
      mode: participant.mode ?? modeOf(own),
      declared: true,
      proofs: own,
    });
  }
  for (const own of proofs.values()) {
    const { entity, name } = own[0]!.participation;
    const role = firstRole(own);
    result.push({
      entity,
      name,
      ...(role !== undefined && { role }),
      mode: modeOf(own),
      declared: false,
      proofs: own,
    });
  }
  return result;
}

const firstRole = (proofs: readonly ParticipationProof[]): string | undefined =>
  proofs.find((proof) => proof.participation.as !== undefined)?.participation.as;

const modeOf = (proofs: readonly ParticipationProof[]): Participation["mode"] =>
  proofs.find((proof) => proof.participation.mode !== "unknown")?.participation.mode ?? "unknown";

function byDate(a: CorpusMeeting, b: CorpusMeeting): number {
  const left = a.startDate ?? "9999";
  const right = b.startDate ?? "9999";
  return left < right ? -1 : left > right ? 1 : a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
