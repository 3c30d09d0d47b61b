import type { Hover, Position } from "vscode-languageserver-types";
import type { MeetingFinding } from "../analysis/findings.ts";
import type { Document } from "../corpus/corpus.ts";
import { clientCommands } from "../protocol.ts";
import type { Span } from "../text/span.ts";
import { dateCard } from "./cards/dateCard.ts";
import { entityCard } from "./cards/entityCard.ts";
import { proposedMeetingCard, reportedMeetingCard } from "./cards/meetingCard.ts";
import { nameCard } from "./cards/nameCard.ts";
import { quotationCard } from "./cards/quotationCard.ts";
import { roleCard } from "./cards/roleCard.ts";
import { sameWordsLines } from "./cards/sameWordsLines.ts";
import { entityAt } from "./entityAt.ts";
import { findingsAt } from "./findingsAt.ts";
import { commandLink, escapeMarkdown } from "./markdown.ts";
import { documentOf, nameOf, offsetOf, rangeOf, sourceOf, type CorpusView } from "./view.ts";

/**
 * The cards of what stands at a place of a document or registry file, the innermost first; null beside all.
 * @param linked whether they end in links that run the client's commands
 */
export function hover(view: CorpusView, uri: string, position: Position, linked: boolean): Hover | null {
  const source = sourceOf(view, uri);
  if (!source) return null;
  const offset = offsetOf(source, position);
  const document = documentOf(view, uri);
  const cards = (document && documentCards(view, document, offset, linked)) || [];
  if (cards.length === 0) cards.push(...idCard(view, uri, offset));
  if (cards.length === 0) return null;
  return {
    contents: {
      kind: "markdown",
      value: cards.map((card) => paragraphsOf(card, linked).join("\n\n")).join("\n\n---\n\n"),
    },
    range: rangeOf(source, cards[0]!.span),
  };
}

interface Card {
  readonly paragraphs: readonly string[];
  /** What can be done about it, as command links. */
  readonly links: readonly string[];
  readonly span: Span;
}

const paragraphsOf = ({ paragraphs, links }: Card, linked: boolean): readonly string[] =>
  linked && links.length > 0 ? [...paragraphs, links.join(" · ")] : paragraphs;

function documentCards(view: CorpusView, document: Document, offset: number, linked: boolean): Card[] {
  const { name, date, role, quotation, meeting } = findingsAt(document.findings, offset);
  const cards: Card[] = [];
  if (name) cards.push(card(name, nameCard(view, document, name), actions(document, name, name.entity)));
  if (date) cards.push(card(date, dateCard(document, date, linked)));
  if (role)
    cards.push(card(role, roleCard(view, document, role), name ? [] : actions(document, role, role.holder)));
  if (quotation) {
    const elsewhere = sameWordsLines(view, document, quotation.content);
    const target = { uri: document.uri, range: rangeOf(document, quotation.content) };
    cards.push(
      card(
        quotation,
        [...quotationCard(view, document, quotation), ...elsewhere],
        [
          ...(quotation.speaker === null ? [] : speakerActions(document.uri, quotation.speaker)),
          ...(elsewhere.length === 0 ? [] : [commandLink("Compare…", clientCommands.sameWords, target)]),
        ],
      ),
    );
  }
  if (meeting && (meeting.id === null || meeting.id !== name?.entity))
    cards.push(meetingCard(view, document, meeting, cards[0]?.span));
  return cards;
}

/** @param inner what else stands at the place: within a sentence about a meeting, a line about that will do */
function meetingCard(
  view: CorpusView,
  document: Document,
  meeting: MeetingFinding,
  inner: Span | undefined,
): Card {
  const isSentence = inner !== undefined && (inner.start > meeting.start || inner.end < meeting.end);
  if (meeting.id !== null && isSentence)
    return card(
      meeting,
      [`In words that report **${escapeMarkdown(nameOf(view, meeting.id))}**`],
      [
        commandLink("Show in Meetings", clientCommands.revealInMeetings, {
          uri: document.uri,
          entity: meeting.id,
        }),
      ],
    );
  if (meeting.id !== null)
    return card(
      meeting,
      reportedMeetingCard(view, meeting, meeting.id),
      entityActions(document.uri, meeting.id, true),
    );
  const target = { uri: document.uri, range: rangeOf(document, meeting) };
  return card(meeting, proposedMeetingCard(view, meeting), [
    commandLink("Tag as a meeting…", clientCommands.tagEntity, { ...target, kind: "meeting" }),
    commandLink("Show in Meetings", clientCommands.revealInMeetings, target),
  ]);
}

/** The card of an id, name or reference in a registry file or in front matter. */
function idCard(view: CorpusView, uri: string, offset: number): Card[] {
  const at = entityAt(view, uri, offset);
  const entity = at && view.corpus.registry.entities.get(at.entity);
  if (!at || !entity) return [];
  return [card(at, entityCard(view, entity), entityActions(uri, at.entity, entity.kind === "meeting"))];
}

function card(span: Span, paragraphs: readonly string[], links: readonly string[] = []): Card {
  return { span, paragraphs, links };
}

/** What can be done with a name, as command links. */
function actions(document: Document, span: Span, entity: string | null): string[] {
  const target = { uri: document.uri, range: rangeOf(document, span) };
  if (entity === null) return [commandLink("Tag…", clientCommands.tagEntity, target)];
  return [
    ...entityActions(document.uri, entity, false),
    commandLink("Show in Entities", clientCommands.revealInEntities, { ...target, entity }),
    commandLink("Change…", clientCommands.tagEntity, target),
  ];
}

function entityActions(uri: string, entity: string, isMeeting: boolean): string[] {
  return [
    commandLink("Open entry", clientCommands.openEntry, { uri, entity }),
    commandLink("Find mentions", clientCommands.findMentions, { uri, entity }),
    ...(isMeeting ? [commandLink("Show in Meetings", clientCommands.revealInMeetings, { uri, entity })] : []),
  ];
}

/** Named after the speaker, as the card of a name within the quotation may have links of its own. */
const speakerActions = (uri: string, entity: string): string[] => [
  commandLink("Open the speaker's entry", clientCommands.openEntry, { uri, entity }),
  commandLink("Find the speaker's mentions", clientCommands.findMentions, { uri, entity }),
];
