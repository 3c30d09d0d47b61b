import type { MeetingFinding } from "../../analysis/findings.ts";
import type { CorpusMeeting } from "../../corpus/corpusMeeting.ts";
import { meetingsOf } from "../../corpus/meetings.ts";
import { someOf } from "../counted.ts";
import { dateRangeWords } from "../dateWords.ts";
import { escapeMarkdown as escape } from "../markdown.ts";
import { nameOf, type CorpusView } from "../view.ts";
import { certaintyLine } from "./certaintyWords.ts";

/** So many participants stand on a card; the tree has them all. */
const shown = 8;

/** A meeting's dates, place, participants and parts, as paragraphs of Markdown, by its key; none if unknown. */
export function meetingLines(view: CorpusView, key: string): string[] {
  const meetings = meetingsOf(view.corpus);
  const meeting = meetings.find((candidate) => candidate.key === key);
  if (!meeting) return [];
  const whole = meetings.find(({ key: other }) => other === meeting.partOf);
  const parts = meetings.filter(({ partOf }) => partOf === meeting.key);
  const where = [
    dateRangeWords(meeting.startDate, meeting.endDate),
    meeting.place === undefined ? undefined : nameOf(view, meeting.place),
    whole && `part of ${whole.name}`,
  ].filter((words): words is string => words !== undefined);
  return [
    ...(where.length > 0 ? [where.map(escape).join(" · ")] : []),
    ...(parts.length > 0 ? [`Parts: ${parts.map(({ name }) => escape(name)).join(", ")}`] : []),
    ...participantLine(view, meeting),
  ];
}

/** The card of the words by which a document reports a meeting of the registry. */
export function reportedMeetingCard(view: CorpusView, finding: MeetingFinding, id: string): string[] {
  const entity = view.corpus.registry.entities.get(id);
  const description = entity?.description === undefined ? [] : [escape(entity.description)];
  return [
    `Reports **${escape(nameOf(view, id))}**`,
    ...description,
    ...meetingLines(view, id),
    certaintyLine(finding),
  ];
}

/** The card of a meeting that the registry does not know. */
export function proposedMeetingCard(view: CorpusView, finding: MeetingFinding): string[] {
  const dates = dateRangeWords(finding.startDate, finding.endDate);
  const place = finding.place === undefined ? undefined : nameOf(view, finding.place);
  const where = [dates, place].filter((words): words is string => words !== undefined);
  const names = finding.participants.map(({ entity, name }) =>
    entity === null ? name : nameOf(view, entity),
  );
  const unique = [...new Set(names)];
  return [
    `**${escape(finding.name)}** · meeting not in the registry`,
    ...(where.length > 0 ? [where.map(escape).join(" · ")] : []),
    ...(unique.length > 0 ? [`Participants${listed(unique.map(escape))}`] : []),
    certaintyLine(finding),
  ];
}

function participantLine(view: CorpusView, { participants }: CorpusMeeting): string[] {
  if (participants.length === 0) return [];
  const names = participants.map(
    ({ entity, name, role }) =>
      escape(entity === null ? name : nameOf(view, entity)) +
      (role === undefined ? "" : ` (${escape(role)})`),
  );
  return [`Participants${listed(names)}`];
}

const listed = (names: readonly string[]): string => ` (${names.length}): ${someOf(names, shown)}`;
