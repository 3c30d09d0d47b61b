import type { CorpusMeeting, CorpusParticipant, MeetingReport } from "../corpus/corpusMeeting.ts";
import { meetingsOf } from "../corpus/meetings.ts";
import { mentionsOf } from "../corpus/mentions.ts";
import { groupBy } from "../text/groupBy.ts";
import { meetingLines } from "./cards/meetingCard.ts";
import { corpusBranches } from "./corpusBranches.ts";
import { dateRangeWords } from "./dateWords.ts";
import { escapeMarkdown } from "./markdown.ts";
import { fileName, mentionBranches, placeBranch } from "./mentionBranches.ts";
import { paged } from "./paged.ts";
import { shortName } from "./shortName.ts";
import type { Branch } from "./tree.ts";
import { undatedName } from "./undatedName.ts";
import { documentOf, locationOf, nameOf, rangeOf, type CorpusView } from "./view.ts";

/** Meetings by date → participants, with the words that prove it; parts; documents; mentions. */
export const meetingTree = (views: readonly CorpusView[]): Branch[] =>
  corpusBranches(views, (view) => {
    const meetings = meetingsOf(view.corpus);
    const keys = new Set(meetings.map(({ key }) => key));
    const isRoot = ({ partOf }: CorpusMeeting): boolean => partOf === undefined || !keys.has(partOf);
    const roots = meetings.filter(isRoot);
    const parts: Parts = groupBy(meetings, ({ partOf }) => partOf);
    const dayAt = (index: number): string =>
      dateRangeWords(roots[index]!.startDate, undefined) ?? "without a date";
    return paged(roots.length, (index) => meetingBranch(view, parts, roots[index]!, []), {
      kind: "parts",
      labelOf: (from, end) => `${dayAt(from)} – ${dayAt(end - 1)}`,
    });
  });

/** The parts of meetings, by the keys of the wholes. */
type Parts = ReadonlyMap<string | undefined, readonly CorpusMeeting[]>;

/** @param above keys of the meetings above, as entries may claim to be parts of one another in a circle */
function meetingBranch(
  view: CorpusView,
  allParts: Parts,
  meeting: CorpusMeeting,
  above: readonly string[],
): Branch {
  const path = [...above, meeting.key];
  const parts = (allParts.get(meeting.key) ?? []).filter(({ key }) => !path.includes(key));
  const entity = meeting.id === null ? undefined : view.corpus.registry.entities.get(meeting.id);
  const children = (): Branch[] => [
    ...group("participants", "Participants", meeting.participantCount, "person", () =>
      meeting.participants.map((participant) => participantBranch(view, meeting, participant)),
    ),
    ...group("parts", "Parts", parts.length, "list-tree", () =>
      parts.map((part) => meetingBranch(view, allParts, part, path)),
    ),
    ...documentsGroup(view, meeting),
    ...mentionsGroup(view, meeting),
  ];
  return {
    key: meeting.key,
    words: [meeting.name, ...(entity ? [entity.id, ...entity.aliases] : [])],
    ...(hasSomething(view, meeting, parts.length) && { children }),
    get node() {
      return meetingNode(view, meeting);
    },
  };
}

function meetingNode(view: CorpusView, meeting: CorpusMeeting): Branch["node"] {
  const dates = dateRangeWords(meeting.startDate, meeting.endDate);
  const place = meeting.place === undefined ? undefined : nameOf(view, meeting.place);
  const details = [dates, place].filter((words) => words !== undefined).join(" · ");
  const entity = meeting.id === null ? undefined : view.corpus.registry.entities.get(meeting.id);
  const report = meeting.reports[0];
  const location = entity
    ? locationOf(view, entity.at.uri, entity.at.id)
    : report && locationOf(view, report.uri, report.finding);
  return {
    kind: meeting.id === null ? "proposed-meeting" : "meeting",
    label: undatedName(meeting.name, dates),
    ...(details !== "" && { description: details }),
    tooltip: [`**${escapeMarkdown(meeting.name)}**`, ...meetingLines(view, meeting.key)].join("\n\n"),
    icon: meeting.id === null ? "question" : "calendar",
    ...(location && { location }),
    ...(meeting.id !== null && { entity: meeting.id }),
    accessibilityLabel: [
      meeting.name,
      meeting.id === null ? "meeting not in the registry" : "meeting",
      details,
      `${meeting.participantCount} participants`,
    ]
      .filter((words) => words !== "")
      .join(", "),
  };
}

const hasSomething = (view: CorpusView, meeting: CorpusMeeting, parts: number): boolean =>
  meeting.participantCount + meeting.reports.length + parts > 0 ||
  documentsGroup(view, meeting).length + mentionsGroup(view, meeting).length > 0;

function participantBranch(view: CorpusView, meeting: CorpusMeeting, participant: CorpusParticipant): Branch {
  const { entity, proofs, role, delegation, mode, declared } = participant;
  const name = entity === null ? participant.name : nameOf(view, entity);
  const details = [
    role,
    delegation === undefined ? undefined : `for ${shortName(view, delegation)}`,
    mode === "video" ? "by video" : undefined,
    entity === null ? "not in the registry" : undefined,
    !declared && meeting.id !== null && entity !== null ? "from the texts" : undefined,
  ].filter((words) => words !== undefined);
  const leaves = (): Branch[] =>
    proofs.flatMap((proof): Branch[] => {
      const document = documentOf(view, proof.uri);
      return document ? [placeBranch(document, proof.mention, proof.evidence, "proof")] : [];
    });
  const entry = meeting.id === null ? undefined : view.corpus.registry.entities.get(meeting.id);
  const reference = entry?.at.references.find(({ to }) => to === entity);
  const location = proofs[0]
    ? locationOf(view, proofs[0].uri, proofs[0].mention)
    : entry && reference && locationOf(view, entry.at.uri, reference.span);
  return {
    key: participantKey(entity, name),
    ...(proofs.length > 0 && { children: leaves }),
    node: {
      kind: "participant",
      label: name,
      ...(details.length > 0 && { description: details.join(" · ") }),
      tooltip: escapeMarkdown([name, ...details].join(", ")),
      icon: iconOf(view, entity),
      ...(location && { location }),
      ...(entity !== null && { entity }),
      accessibilityLabel: [name, "participant", ...details].join(", "),
    },
  };
}

/** @param name as it is shown */
export const participantKey = (entity: string | null, name: string): string =>
  entity ?? `name:${name.toLowerCase()}`;

function iconOf(view: CorpusView, entity: string | null): string {
  const kind = entity === null ? undefined : view.corpus.registry.entities.get(entity)?.kind;
  return kind === "organization" ? "organization" : kind === "place" ? "location" : "person";
}

function documentsGroup(view: CorpusView, meeting: CorpusMeeting): Branch[] {
  const entity = meeting.id === null ? undefined : view.corpus.registry.entities.get(meeting.id);
  const declared = entity?.kind === "meeting" ? entity.documents : [];
  const reports = new Map<string, MeetingReport | undefined>(
    meeting.reports.map((report) => [report.uri, report]),
  );
  for (const document of declared.length > 0 ? view.corpus.documents.values() : [])
    if (declared.includes(document.path) && !reports.has(document.uri)) reports.set(document.uri, undefined);
  const leaves = (): Branch[] =>
    [...reports].flatMap(([uri, report]): Branch[] => {
      const document = documentOf(view, uri);
      if (!document) return [];
      const title = document.findings.title?.value ?? fileName(document.path);
      return [
        {
          key: document.path,
          words: [document.path],
          node: {
            kind: "document",
            label: title,
            description: document.path,
            icon: "file-text",
            location: { uri, range: rangeOf(document, report?.finding ?? { start: 0, end: 0 }) },
            accessibilityLabel: `${title}, document ${document.path}`,
          },
        },
      ];
    });
  return group("documents", "Documents", reports.size, "files", leaves);
}

function mentionsGroup(view: CorpusView, { id }: CorpusMeeting): Branch[] {
  if (id === null) return [];
  const mentions = mentionsOf(view.corpus, id);
  const leaves = (): Branch[] => mentionBranches(view, mentions);
  return group("mentions", "Mentions", mentions.length, "references", leaves, false);
}

/** A node that gathers others, with their number; none if there are none. */
function group(
  kind: "participants" | "parts" | "documents" | "mentions",
  label: string,
  count: number,
  icon: string,
  children: () => Branch[],
  searched = true,
): Branch[] {
  if (count === 0) return [];
  const node = { kind, label, description: String(count), icon, accessibilityLabel: `${label}, ${count}` };
  return [{ key: kind, node, children, searched }];
}
