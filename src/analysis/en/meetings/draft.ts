import type { Meeting } from "../../../registry/entity.ts";
import type { MeetingFinding, NameFinding, Participation } from "../../findings.ts";
import { dayNumber } from "./days.ts";
import type { Described } from "./describedGatherings.ts";

/** A meeting that the text reports, while its participants are gathered. */
export interface Draft {
  readonly finding: Omit<MeetingFinding, "participants">;
  readonly meeting: Meeting | undefined;
  /** The body that meets, of a proposed one. */
  readonly body: NameFinding | undefined;
  /** Whether it is told of in passing: who took part in it is told by the words that name it, and by no others. */
  readonly aside: boolean;
  readonly participants: Participation[];
  /** By whom and by which evidence, of each. */
  readonly known: Set<string>;
}

/** A meeting without participants yet. */
export const draftOf = (
  finding: Draft["finding"],
  meeting: Meeting | undefined,
  body: NameFinding | undefined,
  aside = false,
): Draft => ({
  finding,
  meeting,
  body,
  aside,
  participants: [],
  known: new Set(),
});

/** What is found where words call a meeting something, without its day and place. */
export const asFinding = ({ name, start, end, rule }: Described): Draft["finding"] => ({
  kind: "meeting",
  id: null,
  name,
  start,
  end,
  rule,
  certainty: "candidate",
  reason: "The sentence tells of a gathering that the registry does not know.",
});

/** Whether it is reported only because the text tells of it, whenever it was. */
export const isPast = (draft: Draft): boolean => draft.aside || draft.finding.rule === "told-of";

/** Whether a meeting is one of two people, who are met one after the other on a day. */
export const isOfTwo = ({ finding }: Draft): boolean => finding.rule === "people-who-met";

/** Whether a sentence tells in passing where else somebody took part. */
export const isInAside = (asides: readonly Draft[], { start, evidence }: Participation): boolean =>
  asides.some(({ participants }) =>
    participants.some((one) => one.start === start && one.evidence.start === evidence.start),
  );

/** The first meeting that was going on on one of these days, give or take one; the first of all if no day is told. */
export const onDays = (drafts: readonly Draft[], days: readonly number[]): Draft | undefined =>
  drafts.find(({ finding }) => {
    const start = dayNumber(finding.startDate);
    if (start === undefined || days.length === 0) return true;
    const end = dayNumber(finding.endDate) ?? start;
    return days.some((day) => start - 1 <= day && day <= end + 1);
  });

/**
 * Add a participation; of two by the same participant in one sentence the first stays, by video if the second was, and the body that meets does
 * not take part in its own meeting. No-op where no meeting is meant.
 */
export function add(draft: Draft | undefined, participation: Participation): void {
  const { entity, name, evidence } = participation;
  if (!draft || (entity !== null && entity === draft.meeting?.organizer)) return;
  const key = `${evidence.start} ${entity ?? name}`;
  if (draft.known.has(key)) {
    if (participation.mode === "video") byVideo(draft.participants, participation);
    return;
  }
  draft.known.add(key);
  draft.participants.push(participation);
}

function byVideo(known: Participation[], { entity, name, evidence }: Participation): void {
  const i = known.findIndex(
    (p) => p.evidence.start === evidence.start && p.entity === entity && p.name === name,
  );
  if (i >= 0 && known[i]!.mode === "unknown") known[i] = { ...known[i]!, mode: "video" };
}
