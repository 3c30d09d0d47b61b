import type { Meeting } from "../../../registry/entity.ts";
import { contains, firstAtOrAfter, type Span } from "../../../text/span.ts";
import type { Finding, MeetingFinding, NameFinding, Participation } from "../../findings.ts";
import type { Refiner } from "../../pipeline.ts";
import type { Source } from "../../source.ts";
import { listedParticipants } from "./attendanceLists.ts";
import { participationsIn, type FoundParticipation } from "./participants.ts";
import { contentWords } from "./contentWords.ts";
import { canBeWithin, dayNumber, daysToldAt, explicitDays } from "./days.ts";
import { meetsByName } from "./gatherings.ts";
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
    ...proposed.map(({ body, ...finding }) => ({ ...draftOf(finding), ...(body && { body }) })),
  ];
  const main = mainMeeting(all);
  if (!main) return [];
  const toldIn = assign(all, main, reading, reported.described);
  const mainFirst = [main, ...all];
  for (const listed of listedParticipants(reading)) {
    const beside = toldIn.get(firstAtOrAfter(source.paragraphs, listed.start + 1) - 1);
    add(beside ?? onDays(mainFirst, daysToldAt(reading, listed.start)), listed);
  }
  return all.map(({ finding, participants }) => ({ ...finding, participants }));
}

interface Draft {
  readonly finding: Omit<MeetingFinding, "participants">;
  readonly meeting?: Meeting;
  /** The body that meets, of a proposed one. */
  readonly body?: NameFinding;
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

/** Whether it is reported only because the text tells of it, whenever it was. */
const isPast = (draft: Draft): boolean => draft.finding.rule === "told-of";

/** Whether a cue calls its object by a word of the meeting's name: `attended the summit`. */
const isCalled = ({ finding }: Draft, { object }: FoundParticipation): boolean =>
  object !== undefined && contentWords(finding.name).has(object.head);

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

/**
 * Give each participation to the meeting that its sentence speaks of: named behind the cue, named before it, described
 * by the sentence, told of last in the paragraph, or the section's. A heading opens a section. Returns which meeting each
 * paragraph told of last, for those that told of one.
 */
function assign(
  all: readonly Draft[],
  main: Draft,
  reading: Reading,
  described: ReadonlyMap<number, Meeting>,
): ReadonlyMap<number, Draft> {
  // One long past is meant beyond its paragraph only where the words say so: `the summit`.
  const past = isPast(main) ? main : undefined;
  let section: Draft | undefined = past ? undefined : main;
  let current: Draft | undefined = section;
  let paragraph = -1;
  let gathering = -1; // the last sentence that told of one
  const evokedBy = evocations(all, reading);
  const proposed = all.filter((draft) => !draft.meeting);
  const openings = headingSentences(reading);
  const bits = reading.tells;
  const toldIn = new Map<number, Draft>();
  for (let index = 0; index < bits.length; index++) {
    const evoked = evokedBy.get(index) ?? none;
    if (evoked.length === 0 && (bits[index]! & telling) === 0 && !openings.has(index)) continue;
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
      const draft = meant ?? current ?? (past && isCalled(past, participation) ? past : undefined);
      if (!draft || (!behind && isElsewhere(draft, participation, sentence))) return;
      if (meant || evoked.length > 0 || !ofAnother.test(sentence.unquoted)) add(draft, participation);
    });
    const told = evoked.at(-1)?.draft ?? own;
    if (told) toldIn.set(paragraph, told);
    current = told ?? current;
    if (sentence.gathering || evoked.length > 0) gathering = index;
  }
  return toldIn;
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
      proposed.find((d) => contains(d.finding, name) || isOfBody(d, name));
    const index = draft ? sentenceIndexAt(reading, name.start) : -1;
    if (!draft || index < 0) continue;
    const evocation = { draft, at: name.start };
    const known = found.get(index);
    if (known) known.push(evocation);
    else found.set(index, [evocation]);
  }
  return found;
}

/** Whether a name is that of the body whose meeting is proposed. */
const isOfBody = ({ body }: Draft, name: NameFinding): boolean =>
  body !== undefined &&
  name.type === body.type &&
  (body.entity === null
    ? name.entity === null && name.group !== undefined && name.group === body.group
    : name.entity === body.entity);

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

/**
 * Whether a participation that names no meeting of the text is in something else: a choir, the next session, a named
 * meeting that the text does not tell of, or one on days or in a year when this one was not.
 */
function isElsewhere(draft: Draft, participation: FoundParticipation, sentence: Sentence): boolean {
  const { startDate, endDate } = draft.finding;
  const { object, cue } = participation;
  if (object?.another) return true;
  if (object?.kind === "other" && !isCalled(draft, participation)) return true;
  if (object) {
    const within = { start: cue.end, end: object.end };
    if (sentence.names.some((other) => isNamedMeeting(other, sentence, within))) return true;
  }
  const clause = clauseEnd(sentence, cue.end);
  return sentence.dates.some(
    (date) => cue.end <= date.start && date.start < clause && !canBeWithin(date, startDate, endDate),
  );
}

/** Whether a meeting or a body that meets is named within a stretch, by more than one word. */
const isNamedMeeting = (name: NameFinding, sentence: Sentence, within: Span): boolean => {
  if (!contains(within, name)) return false;
  const words = sentence.text.slice(name.start - sentence.start, name.end - sentence.start);
  return (
    words.includes(" ") && (name.type === "meeting" || (name.type === "organization" && meetsByName(words)))
  );
};

/** Where the clause of a cue ends: at a comma, a semicolon, a dash, or the sentence's end. */
function clauseEnd(sentence: Sentence, from: number): number {
  const length = sentence.unquoted.slice(from - sentence.start).search(/[,;:–—]/u);
  return length < 0 ? sentence.end : from + length;
}

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
  const { cue: _cue, gathering: _gathering, object: _object, ...plain } = participation;
  const key = `${plain.evidence.start} ${plain.entity ?? plain.name}`;
  if (draft.known.has(key)) return;
  draft.known.add(key);
  draft.participants.push(plain);
}
