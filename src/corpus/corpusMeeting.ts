import type { MeetingFinding, Participation } from "../analysis/findings.ts";
import type { Participant } from "../registry/entity.ts";
import type { Span } from "../text/span.ts";
import type { Document } from "./corpus.ts";
import { glance } from "./stored/glance.ts";
import { entityNumbers } from "./tables/entityTable.ts";
import { participantNumber, type MeetingHead } from "./tables/meetingTable.ts";

/**
 * A meeting with all that the registry and the documents say of it. What took the documents' words to tell is read when
 * it is asked for and not kept, since there are many meetings and few are looked at.
 */
export class CorpusMeeting {
  private readonly head: MeetingHead;
  private readonly declared: readonly Participant[];
  private readonly places: ReportPlaces;
  private readonly people: readonly number[];

  /**
   * @param head of which `partOf` is the key of the meeting that it is a part of
   * @param declared the participants whom its entry lists
   * @param people the numbers of those of whom a report says that they took part, each once
   */
  constructor(
    head: MeetingHead,
    declared: readonly Participant[],
    places: ReportPlaces,
    people: Iterable<number>,
  ) {
    this.head = head;
    this.declared = declared;
    this.places = places.slice(); // without the room that pushing leaves
    const listed = declared.map(({ entity }) => participantNumber(entity, ""));
    this.people = listed.concat([...people].filter((number) => !listed.includes(number)));
  }

  /** The registry id, or for a proposed meeting a key made from its name and date; unique in the corpus. */
  get key(): string {
    return meetingKey(this.head);
  }
  get id(): string | null {
    return this.head.id;
  }
  get name(): string {
    return this.head.name;
  }
  get startDate(): string | undefined {
    return this.head.startDate;
  }
  get endDate(): string | undefined {
    return this.head.endDate;
  }
  /** Registry id, or the place's name as written. */
  get place(): string | undefined {
    return this.head.place;
  }
  /** Key of the meeting it is a part of. */
  get partOf(): string | undefined {
    return this.head.partOf;
  }

  /** Where documents report it, in path order. */
  get reports(): readonly MeetingReport[] {
    const reports: MeetingReport[] = [];
    for (let i = 0; i < this.places.length; i += 2)
      reports.push(new MeetingReport(this.places[i] as Document, this.places[i + 1] as number));
    return reports;
  }

  /** Whether just these findings report it. */
  isReportedBy(places: ReportPlaces): boolean {
    return this.places.length === places.length && this.places.every((place, i) => place === places[i]);
  }

  /** How many took part. */
  get participantCount(): number {
    return this.people.length;
  }

  /** The registry entities that took part. */
  get entities(): string[] {
    return this.people.filter((number) => number >= 0).map((number) => entityNumbers.text(number));
  }

  /** Whether a registry entity took part. */
  includes(entity: string): boolean {
    const number = entityNumbers.known(entity);
    return number !== undefined && this.people.includes(number);
  }

  /** Those that the registry declares first, then others in the order in which the documents prove them. */
  get participants(): readonly CorpusParticipant[] {
    return participantsOf(this.declared, this.reports);
  }
}

/** The key of the meeting that a finding reports. */
export const meetingKey = ({
  id,
  name,
  startDate,
}: Pick<MeetingHead | MeetingFinding, "id" | "name" | "startDate">): string => id ?? proposedKey(name, startDate);

/** Key of a meeting that the registry does not know. */
export const proposedKey = (name: string, startDate?: string): string =>
  `proposed:${name.toLowerCase()}:${startDate ?? ""}`;

/** Documents in path order, and after each the index of the finding among its meetings. */
export type ReportPlaces = readonly (Document | number)[];

/** A finding of a document that reports a meeting. */
export class MeetingReport {
  private readonly document: Document;
  private readonly index: number;

  constructor(document: Document, index: number) {
    this.document = document;
    this.index = index;
  }

  get uri(): string {
    return this.document.uri;
  }

  get finding(): MeetingFinding {
    return glance(this.document).meetings[this.index]!;
  }
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

function participantsOf(
  declared: readonly Participant[],
  reports: readonly MeetingReport[],
): CorpusParticipant[] {
  const proofs = new Map<string, ParticipationProof[]>();
  for (const { uri, finding } of reports)
    for (const participation of finding.participants) {
      const key = participation.entity ?? `name:${participation.name.toLowerCase()}`;
      const proof = {
        uri,
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
