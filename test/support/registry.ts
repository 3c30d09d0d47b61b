import type { Entity, EntityKind, EntryPlace, Meeting, Person, Place } from "../../src/registry/entity.ts";
import type { Registry } from "../../src/registry/registry.ts";

/** An entry of a registry written by hand: only what a test needs. */
export interface TerseEntity {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly description?: string;
  readonly gender?: NonNullable<Person["gender"]>;
  readonly nationality?: string;
  /** `title @ organization : start / end`, all but the title may be missing. */
  readonly roles?: readonly string[];
  readonly parentOrganization?: string;
  readonly location?: string;
  readonly containedInPlace?: string;
  readonly demonyms?: Place["demonyms"];
  readonly not?: readonly string[];
  readonly startDate?: string;
  readonly endDate?: string;
  readonly organizer?: string;
  readonly participants?: readonly string[];
  readonly documents?: Meeting["documents"];
}

export type TerseRegistry = Readonly<
  Partial<Record<EntityKind, Readonly<Record<string, TerseEntity | string>>>>
>;

/** A registry from an object: kind → id → entry, where a name alone will do for an entry. */
export function registryOf(terse: TerseRegistry): Registry {
  const entities = new Map<string, Entity>();
  for (const [kind, entries] of Object.entries(terse))
    for (const [id, entry] of Object.entries(entries ?? {}))
      entities.set(id, entityOf(kind as EntityKind, id, typeof entry === "string" ? { name: entry } : entry));
  return { files: [], entities, problems: new Map() };
}

function entityOf(kind: EntityKind, id: string, terse: TerseEntity): Entity {
  const { roles, participants, aliases = [], not = [], demonyms = [], documents = [], ...rest } = terse;
  const base = { ...rest, id, aliases, not, identifiers: {}, links: [], at: nowhere };
  switch (kind) {
    case "person":
      return { ...base, kind, roles: (roles ?? []).map(roleOf) };
    case "organization":
      return { ...base, kind, members: [] };
    case "place":
      return { ...base, kind, demonyms };
    case "meeting":
      return { ...base, kind, documents, participants: (participants ?? []).map((entity) => ({ entity })) };
    case "work":
      return { ...base, kind };
  }
}

function roleOf(written: string): Person["roles"][number] {
  const [, title = "", organization, from, to] =
    /^([^@:]+?)(?:\s*@\s*([^:\s]+))?(?:\s*:\s*([\d-]*)\s*\/\s*([\d-]*))?$/.exec(written) ?? [];
  return {
    title,
    ...(organization && { organization }),
    ...(from && { startDate: from }),
    ...(to && { endDate: to }),
  };
}

const nowhere: EntryPlace = {
  uri: "memory:/registry.yaml",
  entry: { start: 0, end: 0 },
  id: { start: 0, end: 0 },
  name: { start: 0, end: 0 },
  aliases: [],
  references: [],
};
