import type { Meeting } from "../../../registry/entity.ts";
import { contains, firstAtOrAfter, sortedBySpan } from "../../../text/span.ts";
import type { ByKind } from "../../byKind.ts";
import type { MeetingFinding, Open, Participation } from "../../findings.ts";
import type { Refiner } from "../../pipeline.ts";
import type { Source } from "../../source.ts";
import { appointments } from "./appointments.ts";
import { assign } from "./assign.ts";
import { listedParticipants } from "./attendanceLists.ts";
import { daysToldAt } from "./days.ts";
import { diaryMeetings } from "./diary.ts";
import { add, draftOf, isPast, onDays, type Draft } from "./draft.ts";
import type { Evoked } from "./evoked.ts";
import { likelyLead, proposedMeetings } from "./proposedMeetings.ts";
import { tells } from "./meetingWords.ts";
import { readingOf, sentenceAt, sentenceIndexAt, type Reading, type Sentence } from "./reading.ts";
import { signatories, speakersAtSitting } from "./turns.ts";
import { reportedMeetings, type ReportedMeeting } from "./reportedMeetings.ts";

/** Meetings that the document reports, registered or proposed, and who took part in each by which words. */
export const meetings: Refiner = {
  id: "meetings",
  refine: (source, found) => ({ ...found, meetings: sortedBySpan(findMeetings(source, found)) }),
};

function findMeetings(source: Source, found: ByKind): readonly MeetingFinding[] {
  const reading = readingOf(source, found);
  const reported = reportedMeetings(reading);
  const isTaken = (sentence: Sentence): boolean =>
    reported.meetings.some((r) => isAbout(r, sentence, reading.evoked));
  const isOnly = reported.meetings.length === 0;
  const inDiary = isOnly ? diaryMeetings(reading) : [];
  const appointed = isOnly ? appointments(reading) : [];
  const isTold = (sentence: Sentence): boolean =>
    isTaken(sentence) || appointed.some(({ finding }) => contains(sentence, finding));
  const proposed =
    inDiary.length > 0 ? inDiary : [...appointed, ...proposedMeetings(reading, isTold, isOnly)];
  const all = [
    ...reported.meetings.map((r) => draftOf(describe(r), r.meeting, undefined)),
    ...proposed.map(({ finding, body, aside }) => draftOf(finding, undefined, body, aside)),
  ];
  proposed.forEach(({ taking }, i) => {
    for (const one of taking) add(all[reported.meetings.length + i], one);
  });
  const main = mainMeeting(all.filter(({ aside }) => !aside));
  if (!main) return [...likelyMeeting(reading), ...all.map((draft) => finished(draft, reading))];
  gather(all, main, reading, reported.described);
  return all.map((draft) => finished(draft, reading));
}

/** The meeting that a text without any told may tell of, if several people turn out to have taken part in it. */
function likelyMeeting(reading: Reading): readonly MeetingFinding[] {
  const lead = likelyLead(reading);
  if (!lead) return [];
  const draft = draftOf(lead.finding, undefined, undefined);
  gather([draft], draft, reading, new Map());
  const people = new Set(draft.participants.map(({ entity, name }) => entity ?? name));
  return people.size < 2 ? [] : [finished(draft, reading)];
}

/** The finding of a draft, which is nobody else's yet. */
const finished = (draft: Draft, reading: Reading): MeetingFinding =>
  Object.assign(draft.finding, { participants: participantsOf(draft, reading) });

/** The participants of a meeting: all by video if it was `held online`. */
function participantsOf(
  { finding, meeting, participants }: Draft,
  reading: Reading,
): readonly Participation[] {
  const index = meeting ? -1 : sentenceIndexAt(reading, finding.start);
  if (index < 0 || (reading.tells[index]! & tells.afar) === 0) return participants;
  if (!heldOnline.test(sentenceAt(reading, index).unquoted)) return participants;
  return participants.map((each) => (each.mode === "unknown" ? { ...each, mode: "video" } : each));
}

const heldOnline =
  /(?<![A-Za-z])(?<!\p{L})(?:(?:met|convened|gathered|conferred|talks|meeting|session) (?:(?:was |were )?held )?(?:virtually|online|remotely|(?:by|via|over) (?:a )?(?:secure )?(?:video|zoom))|(?:virtual|online) (?:[\p{L}-]+ ){0,2}(?:meeting|session|summit|conference|talks|gathering))/iu;

/** Find the participants of all meetings of a text. */
function gather(
  all: readonly Draft[],
  main: Draft,
  reading: Reading,
  described: ReadonlyMap<number, Meeting>,
): void {
  const { source } = reading;
  const toldIn = assign(all, main, reading, described);
  for (const speaker of speakersAtSitting(main, reading)) add(main, speaker);
  for (const signatory of signatories(main, reading)) add(main, signatory);
  const mainFirst = [main, ...all];
  for (const listed of listedParticipants(reading)) {
    const beside = toldIn.get(firstAtOrAfter(source.paragraphs, listed.start + 1) - 1);
    add(beside ?? onDays(mainFirst, daysToldAt(reading, listed.start)), listed);
  }
}

function describe({ meeting, start, end, rule, certainty, reason }: ReportedMeeting): Draft["finding"] {
  const { id, name } = meeting;
  const finding: Open<Draft["finding"]> = {
    kind: "meeting",
    id,
    name,
    start,
    end,
    rule,
    certainty,
    reason,
  };
  if (meeting.startDate !== undefined) finding.startDate = meeting.startDate;
  if (meeting.endDate !== undefined) finding.endDate = meeting.endDate;
  if (meeting.location !== undefined) finding.place = meeting.location;
  if (meeting.superEvent !== undefined) finding.partOf = meeting.superEvent;
  return finding;
}

/** A sentence is about a reported meeting when it names it, or describes it and nothing else. */
const isAbout = (r: ReportedMeeting, sentence: Sentence, evoked: Evoked): boolean =>
  (r.start >= sentence.start && r.end <= sentence.end) ||
  sentence.names.some(
    (name) =>
      evoked.get(name)?.includes(r.meeting) || (name.entity !== null && name.entity === r.meeting.location),
  );

/**
 * The meeting that *the meeting* means where nothing else is said: the declared one, a whole of several, the first that
 * was going on, the first proposed one; one long past only where there is no other.
 */
function mainMeeting(all: readonly Draft[]): Draft | undefined {
  const isPart = (draft: Draft): boolean =>
    draft.finding.partOf !== undefined && all.some((other) => other.finding.id === draft.finding.partOf);
  const hasParts = (draft: Draft): boolean =>
    draft.finding.id !== null && all.some((other) => other.finding.partOf === draft.finding.id);
  return (
    all.find((draft) => draft.finding.rule === "declared") ??
    all.find(hasParts) ??
    all.find((draft) => draft.meeting !== undefined && !isPart(draft) && !isPast(draft)) ??
    all.find((draft) => !isPast(draft)) ??
    all[0]
  );
}
