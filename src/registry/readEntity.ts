import type { YamlEntry, YamlMap } from "../yaml/yamlNode.ts";
import { entryOf } from "../yaml/yamlNode.ts";
import type { Entity, EntityKind, Link, Membership, Participant, Role } from "./entity.ts";
import { defined, type EntryReader } from "./entryReader.ts";

/** One entry of a section as an entity, or undefined if it has no name. */
export function readEntity(
  kind: EntityKind,
  entry: YamlEntry,
  uri: string,
  read: EntryReader,
): Entity | undefined {
  const map = entry.value;
  if (map.kind !== "map" || entry.key === "") return undefined;
  const name = read.text(map, "name");
  if (!name) return undefined;
  const aliases = read.texts(map, "aliases");
  for (const { value, span } of aliases)
    if (/^\p{Ll}+$/u.test(value)) {
      const message = `“${value}” has no capital: every “${value}” in the documents is taken for this name.`;
      read.report({ code: "ordinary-alias", severity: "warning", span, message });
    }
  const not = read.texts(map, "not").map((phrase) => phrase.value);
  const description = read.text(map, "description")?.value;
  const identifiers = identifiersOf(map);
  const links = linksOf(map, read);
  const own = fieldsOf(kind, map, read);
  const at = {
    uri,
    entry: entry.span,
    id: entry.keySpan,
    name: name.span,
    aliases: aliases.map((alias) => alias.span),
    references: read.references,
  };
  // No spreads: they gave entries differing hidden classes, so that reading a field of all entries took ten times as long.
  const entity = {
    id: entry.key,
    name: name.value,
    aliases: aliases.map((alias) => alias.value),
    not,
    identifiers,
    links,
    at,
  };
  if (description !== undefined) Object.assign(entity, { description });
  return Object.assign(entity, own);
}

/** The fields that only entities of one kind have. */
type OwnFields<E = Entity> = E extends Entity
  ? Omit<E, "id" | "name" | "aliases" | "not" | "description" | "identifiers" | "links" | "at">
  : never;

function fieldsOf(kind: EntityKind, map: YamlMap, read: EntryReader): OwnFields {
  if (kind === "person")
    return {
      kind,
      ...defined({ gender: oneOf(read.text(map, "gender")?.value, ["female", "male", "other"] as const) }),
      ...defined({ nationality: read.reference(map, "nationality") }),
      roles: read.maps(map, "roles", "title").flatMap((role) => roleOf(role, read)),
    };
  if (kind === "organization")
    return {
      kind,
      ...defined({ parentOrganization: read.reference(map, "parentOrganization") }),
      ...defined({ location: read.reference(map, "location") }),
      members: read.maps(map, "members", "entity").flatMap((member) => membershipOf(member, read)),
    };
  if (kind === "place")
    return {
      kind,
      ...defined({ containedInPlace: read.reference(map, "containedInPlace") }),
      demonyms: read.texts(map, "demonyms").map((demonym) => demonym.value),
    };
  if (kind === "meeting")
    return {
      kind,
      ...read.dates(map),
      ...defined({ location: read.reference(map, "location") }),
      ...defined({ organizer: read.reference(map, "organizer") }),
      ...defined({ superEvent: read.reference(map, "superEvent") }),
      documents: read.texts(map, "documents").map((path) => path.value),
      participants: read.maps(map, "participants", "entity").flatMap((one) => participantOf(one, read)),
    };
  return {
    kind,
    ...defined({ author: read.reference(map, "author"), datePublished: read.date(map, "datePublished") }),
  };
}

function roleOf(map: YamlMap, read: EntryReader): Role[] {
  const title = read.text(map, "title");
  const rest = {
    ...defined({ organization: read.reference(map, "organization", "roles.organization") }),
    ...read.dates(map),
  };
  return title ? [{ title: title.value, ...rest }] : [];
}

function membershipOf(map: YamlMap, read: EntryReader): Membership[] {
  const entity = read.reference(map, "entity", "members.entity");
  const dates = read.dates(map);
  return entity === undefined ? [] : [{ entity, ...dates }];
}

function participantOf(map: YamlMap, read: EntryReader): Participant[] {
  const entity = read.reference(map, "entity", "participants.entity");
  const rest = defined({
    role: read.text(map, "role")?.value,
    delegation: read.reference(map, "delegation", "participants.delegation"),
    mode: oneOf(read.text(map, "mode")?.value, ["in-person", "video"] as const),
  });
  return entity === undefined ? [] : [{ entity, ...rest }];
}

function linksOf(map: YamlMap, read: EntryReader): Link[] {
  return read.maps(map, "links", "url").flatMap((link) => {
    const url = read.text(link, "url")?.value;
    if (url === undefined || !/^https?:\/\/\S+$/.test(url)) return [];
    return [{ url, ...defined({ note: read.text(link, "note")?.value }) }];
  });
}

function identifiersOf(map: YamlMap): Record<string, string> {
  const node = entryOf(map, "identifiers")?.value;
  const pairs = node?.kind === "map" ? node.entries : [];
  return Object.fromEntries(
    pairs.flatMap(({ key, value }) => (value.kind === "scalar" && value.value ? [[key, value.value]] : [])),
  );
}

const oneOf = <T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined =>
  allowed.find((choice) => choice === value);
