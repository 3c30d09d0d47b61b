import type { EntityKind } from "./entity.ts";

/** The top-level keys of a registry file, in the order in which new ones are written. */
export const sections = {
  people: "person",
  organizations: "organization",
  places: "place",
  meetings: "meeting",
  works: "work",
} as const satisfies Record<string, EntityKind>;

export type Section = keyof typeof sections;

/** The section that entries of a kind stand in. */
export const sectionOf = (kind: EntityKind): Section =>
  (Object.keys(sections) as Section[]).find((section) => sections[section] === kind)!;
