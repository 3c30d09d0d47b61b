import type { Meeting } from "../../../registry/entity.ts";
import { contains, firstAtOrAfter } from "../../../text/span.ts";
import type { Finding, MeetingFinding, Participation } from "../../findings.ts";
import type { Refiner } from "../../pipeline.ts";
import type { Source } from "../../source.ts";
import { listedParticipants } from "./attendanceLists.ts";
import { participationsIn, type FoundParticipation } from "./participants.ts";
import { dayNumber, daysToldAt, explicitDays } from "./days.ts";
import { tells } from "./meetingWords.ts";
import { proposedMeetings } from "./proposedMeetings.ts";
import { readingOf, sentenceAt, sentenceIndexAt, type Reading, type Sentence } from "./reading.ts";
import { evokes, reportedMeetings, type ReportedMeeting } from "./reportedMeetings.ts";

/** Meetings that the document reports, registered or proposed, and who took part in each by which words. */
export const meetings: Refiner = {
  id: "meetings",
  refine: (source, findings) => [...findings, ...findMeetings(source, findings)],
};

function findMeetings(source: Source, findings: readonly Finding[]): readonly MeetingFinding[] {
  const reading = readingOf(source, findings);
  const reported = reportedMeetings(reading);
  const proposed = proposedMeetings(reading, (sentence) =>
    reported.meetings.some((r) => isAbout(r, sentence, source.text)),
  );
  const all = [
    ...reported.meetings.map((r) => draftOf(describe(r), r.meeting)),
    ...proposed.map((finding) => draftOf(finding)),
  ];
  const main = mainMeeting(all);
  if (!main) return [];
  assign(all, main, reading, reported.described);
  const mainFirst = [main, ...all];
  for (const listed of listedParticipants(reading))
    add(onDays(mainFirst, daysToldAt(reading, listed.start)), listed);
  return all.map(({ finding, participants }) => ({ ...finding, participants }));
}

interface Draft {
  readonly finding: Omit<MeetingFinding, "participants">;
  readonly meeting?: Meeting;
  readonly participants: Participation[];
  /** By whom and by which evidence, of each. */
  readonly known: Set<string>;
}

const draftOf = (finding: Draft["finding"], meeting?: Meeting): Draft => ({
  finding,
  ...(meeting && { meeting }),
  participants: [],
  known: new Set(),
});

const describe = (r: ReportedMeeting): Omit<MeetingFinding, "participants"> => ({
  kind: "meeting",
  id: r.meeting.id,
  name: r.meeting.name,
  start: r.start,
  end: r.end,
  ...(r.meeting.startDate !== undefined && { startDate: r.meeting.startDate }),
  ...(r.meeting.endDate !== undefined && { endDate: r.meeting.endDate }),
  ...(r.meeting.location !== undefined && { place: r.meeting.location }),
  ...(r.meeting.superEvent !== undefined && { partOf: r.meeting.superEvent }),
  rule: r.rule,
  certainty: r.certainty,
  reason: r.reason,
});

/** A sentence is about a reported meeting when it names it, or describes it and nothing else. */
const isAbout = (r: ReportedMeeting, sentence: Sentence, text: string): boolean =>
  (r.start >= sentence.start && r.end <= sentence.end) ||
  sentence.names.some(
    (name) => evokes(name, r.meeting, text) || (name.entity !== null && name.entity === r.meeting.location),
  );

/** The meeting that *the meeting* means where nothing else is said: the declared one, a whole of several, the first. */
function mainMeeting(all: readonly Draft[]): Draft | undefined {
  const isPart = (draft: Draft): boolean =>
    draft.finding.partOf !== undefined && all.some((other) => other.finding.id === draft.finding.partOf);
  const hasParts = (draft: Draft): boolean =>
    draft.finding.id !== null && all.some((other) => other.finding.partOf === draft.finding.id);
  return (
    all.find((draft) => draft.finding.rule === "declared") ??
    all.find(hasParts) ??
    all.find((draft) => draft.meeting !== undefined && !isPart(draft)) ??
    all[0]
  );
}

/**
 * Give each participation to the meeting that its sentence speaks of: named behind the cue, named before it, described
 * by the sentence, told of last in the paragraph, or the section's. A heading opens a section.
 */
function assign(
  all: readonly Draft[],
  main: Draft,
  reading: Reading,
  described: ReadonlyMap<number, Meeting>,
): void {
  let section: Draft | undefined = main;
  let current: Draft | undefined = main;
  let paragraph = -1;
  let gathering = -1; // the last sentence that told of one
  const evokedBy = evocations(all, reading);
  const proposed = all.filter((draft) => !draft.meeting);
  const openings = headingSentences(reading);
  const { tells: told } = reading;
  for (let index = 0; index < told.length; index++) {
    const evoked = evokedBy.get(index) ?? none;
    if (evoked.length === 0 && (told[index]! & telling) === 0 && !openings.has(index)) continue;
    const sentence = sentenceAt(reading, index);
    const own = described.has(index)
      ? all.find((d) => d.meeting !== undefined && d.meeting === described.get(index))
      : proposed.find((d) => contains(sentence, d.finding));
    if (sentence.heading) section = own ?? evoked[0]?.draft ?? onDays([main, ...all], explicitDays(sentence));
    if (sentence.paragraph !== paragraph || sentence.heading) current = section;
    paragraph = sentence.paragraph;
    const gathers = sentence.gathering || (gathering >= 0 && gathering === index - 1);
    const participations = participationsIn(sentence);
    participations.forEach((participation, i) => {
      if (!participation.gathering && !gathers && evoked.length === 0) return;
      const limit =
        participations.find((p, j) => j > i && p.cue.start > participation.cue.start)?.cue.start ??
        sentence.end;
      const behind = evoked.find((e) => e.at >= participation.cue.end && e.at < limit);
      const before = evoked.findLast(
        (e) => e.at < participation.cue.start && leads(sentence, e.at, participation),
      );
      const meant = behind?.draft ?? before?.draft ?? own;
      if (meant || evoked.length > 0 || !ofAnother.test(sentence.unquoted))
        add(meant ?? current, participation);
    });
    current = evoked.at(-1)?.draft ?? own ?? current;
    if (sentence.gathering || evoked.length > 0) gathering = index;
  }
}

/** What a sentence must tell of to be looked at, if it opens no section and brings no meeting to mind. */
const telling = tells.gathering | tells.cue | tells.scene;

interface Evocation {
  readonly draft: Draft;
  /** Where the words stand. */
  readonly at: number;
}

const none: readonly Evocation[] = [];

/** The words that bring one of the meetings to mind, by the index of their sentence. */
function evocations(all: readonly Draft[], reading: Reading): ReadonlyMap<number, readonly Evocation[]> {
  const { text } = reading.source;
  const ids = new Set(all.flatMap(({ meeting }) => (meeting ? [meeting.id, meeting.organizer] : [])));
  const proposed = all.filter((draft) => !draft.meeting);
  const found = new Map<number, Evocation[]>();
  for (const name of reading.names) {
    const registered = name.entity !== null && (ids.has(name.entity) || name.readings !== undefined);
    const draft =
      (registered ? all.find((d) => d.meeting && evokes(name, d.meeting, text)) : undefined) ??
      (proposed.length > 0 ? proposed.find((d) => contains(d.finding, name)) : undefined);
    const index = draft ? sentenceIndexAt(reading, name.start) : -1;
    if (!draft || index < 0) continue;
    const evocation = { draft, at: name.start };
    const known = found.get(index);
    if (known) known.push(evocation);
    else found.set(index, [evocation]);
  }
  return found;
}

/** The indices of the sentences that are headings or titles. */
function headingSentences({ source: { sentences }, headings }: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of headings)
    for (let i = firstAtOrAfter(sentences, start); i < sentences.length && sentences[i]!.start < end; i++)
      found.add(i);
  return found;
}
/** `a meeting of the harbour board`: some other gathering than the one that the text is about. */
const ofAnother =
  /(?<![A-Za-z])(?:an?|another) (?:[A-Za-z.-]+ ){0,3}(?:meeting|session|summit) of (?!the day)/i;

/** Whether a meeting named before the cue sets the scene: `In the Council, X briefed …`, `The Council was chaired by X`. */
const leads = (sentence: Sentence, at: number, participation: FoundParticipation): boolean =>
  participation.rule.endsWith("-by") || at < participation.start || sentence.start === at;

/** The first meeting that was going on on one of these days, give or take one; the first of all if no day is told. */
const onDays = (drafts: readonly Draft[], days: readonly number[]): Draft | undefined =>
  drafts.find(({ finding }) => {
    const start = dayNumber(finding.startDate);
    if (start === undefined || days.length === 0) return true;
    const end = dayNumber(finding.endDate) ?? start;
    return days.some((day) => start - 1 <= day && day <= end + 1);
  });

/**
 * Add a participation; of two by the same participant in one sentence the first stays, and the body that meets does
 * not take part in its own meeting. No-op where no meeting is meant.
 */
function add(draft: Draft | undefined, participation: Participation & Partial<FoundParticipation>): void {
  if (!draft || (participation.entity !== null && participation.entity === draft.meeting?.organizer)) return;
  const { cue: _cue, gathering: _gathering, ...plain } = participation;
  const key = `${plain.evidence.start} ${plain.entity ?? plain.name}`;
  if (draft.known.has(key)) return;
  draft.known.add(key);
  draft.participants.push(plain);
}
