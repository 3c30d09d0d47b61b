import { mentionsIn, mentionsOf } from "../../corpus/mentions.ts";
import type { Document } from "../../corpus/corpus.ts";
import type { Entity, Role } from "../../registry/entity.ts";
import { dateRangeWords, dateWords } from "../dateWords.ts";
import { escapeMarkdown as escape, webLink } from "../markdown.ts";
import { compareDates, rolesAt } from "../rolesAt.ts";
import { nameOf, type CorpusView } from "../view.ts";
import { attended } from "./attended.ts";
import { identifierLink } from "./identifierLink.ts";
import { meetingLines } from "./meetingCard.ts";

/** So much of a description stands on a card; the entry is one click away. */
const descriptionLength = 180;

const aliasesShown = 6;

/**
 * What the registry and the corpus say of an entity, as paragraphs of Markdown, few and short: an editor shows some
 * ten lines of a card, and what can be done comes after them.
 * @param document where the card shows: roles are those held at its date; left out in the registry itself
 */
export function entityCard(view: CorpusView, entity: Entity, document?: Document): string[] {
  const roles = entity.kind === "person" ? roleWords(view, entity.roles, document) : [];
  const lines = [
    ...facts(view, entity),
    ...(entity.description === undefined ? [] : [escape(shorten(entity.description))]),
    ...aliases(entity),
  ];
  return [
    [`**${escape(entity.name)}** · ${entity.kind}`, ...roles].join("  \n"),
    ...(lines.length > 0 ? [lines.join(" · ")] : []),
    ...(entity.kind === "meeting" ? meetingLines(view, entity.id) : []),
    ...attended(view, entity.id, document?.findings.documentDate?.value),
    [mentionWords(view, entity.id, document), ...identity(entity)].join(" · "),
  ];
}

function aliases({ aliases: all }: Entity): string[] {
  if (all.length === 0) return [];
  const more = all.length > aliasesShown ? ` and ${all.length - aliasesShown} more` : "";
  return [`Also: ${all.slice(0, aliasesShown).map(escape).join(", ")}${more}`];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= descriptionLength) return line;
  return `${line.slice(0, descriptionLength).replace(/\s\S*$|[\uD800-\uDBFF]$/, "")}…`;
}

function roleWords(view: CorpusView, roles: readonly Role[], document: Document | undefined): string[] {
  const date = document?.findings.documentDate?.value;
  if (date === undefined) return roles.map((role) => datedRole(view, role));
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
  return found;
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
  const links = entity.links.map(({ url, note }) => webLink(note ?? siteOf(url), url));
  return [...identifiers, ...links];
}

/** `example.org` for `https://www.example.org/people/1`; what is no address stays as it is. */
const siteOf = (url: string): string =>
  /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
