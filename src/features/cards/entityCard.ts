import { mentionsIn, mentionsOf } from "../../corpus/mentions.ts";
import { meetingsOf } from "../../corpus/meetings.ts";
import type { Document } from "../../corpus/corpus.ts";
import type { Entity, Role } from "../../registry/entity.ts";
import { dateRangeWords, dateWords } from "../dateWords.ts";
import { escapeMarkdown as escape, webLink } from "../markdown.ts";
import { compareDates, rolesAt } from "../rolesAt.ts";
import { nameOf, type CorpusView } from "../view.ts";
import { identifierLink } from "./identifierLink.ts";
import { meetingLines } from "./meetingCard.ts";

/**
 * What the registry and the corpus say of an entity, as paragraphs of Markdown.
 * @param document where the card shows: roles are those held at its date; left out in the registry itself
 */
export function entityCard(view: CorpusView, entity: Entity, document?: Document): string[] {
  const kind = entity.kind === "person" ? roleWords(view, entity.roles, document) : [];
  return [
    `**${escape(entity.name)}** · ${entity.kind}`,
    ...kind,
    ...facts(view, entity),
    ...(entity.description === undefined ? [] : [escape(entity.description)]),
    ...(entity.kind === "meeting" ? meetingLines(view, entity.id) : []),
    ...(entity.aliases.length > 0 ? [`Also: ${entity.aliases.map(escape).join(", ")}`] : []),
    ...attended(view, entity),
    mentionWords(view, entity.id, document),
    ...identity(entity),
  ];
}

function roleWords(view: CorpusView, roles: readonly Role[], document: Document | undefined): string[] {
  const date = document?.findings.documentDate?.value;
  if (date === undefined)
    return roles.length > 0 ? [roles.map((role) => datedRole(view, role)).join("  \n")] : [];
  const held = rolesAt(roles, date);
  const on = escape(`${date.length >= 10 ? "on" : "in"} ${dateWords(date)}`);
  if (held.length > 0) return [`${held.map((role) => roleTitle(view, role)).join("; ")} *${on}*`];
  const before = roles.findLast(({ endDate }) => endDate !== undefined && compareDates(endDate, date) < 0);
  const after = roles.find(({ startDate }) => startDate !== undefined && compareDates(startDate, date) > 0);
  const near = [before, after].flatMap((role) => (role ? [datedRole(view, role)] : []));
  return roles.length > 0 ? [`No role known *${on}*; ${near.join("; ")}`] : [];
}

function roleTitle(view: CorpusView, { title, organization }: Role): string {
  return escape(organization === undefined ? title : `${title}, ${nameOf(view, organization)}`);
}

function datedRole(view: CorpusView, role: Role): string {
  const { startDate, endDate } = role;
  const dates =
    startDate !== undefined && endDate === undefined
      ? `since ${dateWords(startDate)}`
      : dateRangeWords(startDate, endDate);
  return roleTitle(view, role) + (dates === undefined ? "" : ` ${escape(`(${dates})`)}`);
}

/** The fields that say how an entity belongs to others. */
function facts(view: CorpusView, entity: Entity): string[] {
  const part = (label: string, id: string | undefined): string[] =>
    id === undefined ? [] : [`${label} ${escape(nameOf(view, id))}`];
  const found =
    entity.kind === "person"
      ? part("From", entity.nationality)
      : entity.kind === "organization"
        ? [...part("Part of", entity.parentOrganization), ...part("Seat:", entity.location)]
        : entity.kind === "place"
          ? part("In", entity.containedInPlace)
          : entity.kind === "work"
            ? [
                ...part("By", entity.author),
                ...(entity.datePublished === undefined ? [] : [escape(dateWords(entity.datePublished))]),
              ]
            : [];
  return found.length > 0 ? [found.join(" · ")] : [];
}

/** Meetings that the registry or a document says the entity took part in; the last ones if they are many. */
function attended(view: CorpusView, entity: Entity): string[] {
  const lines = meetingsOf(view.corpus).flatMap((meeting) => {
    const part = meeting.participants.find((participant) => participant.entity === entity.id);
    if (!part) return [];
    const details = [
      dateRangeWords(meeting.startDate, meeting.endDate),
      part.role && `as ${part.role}`,
      part.delegation && `for ${nameOf(view, part.delegation)}`,
      part.mode === "video" && "by video",
    ].filter((detail): detail is string => typeof detail === "string");
    return [`- ${escape(meeting.name)}${details.length > 0 ? ` (${escape(details.join(", "))})` : ""}`];
  });
  if (lines.length === 0) return [];
  const shown = lines.slice(-8);
  const more = lines.length > shown.length ? [`- and ${lines.length - shown.length} earlier`] : [];
  return [["Took part in:", ...shown, ...more].join("\n")];
}

function mentionWords(view: CorpusView, id: string, document: Document | undefined): string {
  const all = mentionsOf(view.corpus, id);
  const documents = new Set(all.map(({ uri }) => uri)).size;
  const inCorpus = `${all.length} in ${documents} ${documents === 1 ? "document" : "documents"}`;
  return document
    ? `Mentions: ${mentionsIn(document, id).length} here, ${inCorpus}`
    : `Mentions: ${inCorpus}`;
}

function identity(entity: Entity): string[] {
  const identifiers = Object.entries(entity.identifiers).map(([scheme, value]) =>
    identifierLink(scheme, value),
  );
  const links = entity.links.map(({ url, note }) => webLink(note ?? url, url));
  const all = [...identifiers, ...links];
  return all.length > 0 ? [all.join(" · ")] : [];
}
