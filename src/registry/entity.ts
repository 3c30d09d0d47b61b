import type { Span } from "../text/span.ts";

export const entityKinds = ["person", "organization", "place", "meeting", "work"] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Something with a name that a registry knows. Which fields there are depends on `kind`. */
export type Entity = Person | Organization | Place | Meeting | Work;

interface EntityBase {
  /** Kebab-case, unique in the corpus. */
  readonly id: string;
  readonly name: string;
  /** Other names it goes by, as written in texts. */
  readonly aliases: readonly string[];
  /** Phrases in which its names are not it, with single spaces: `Michael Jordan` for the country. */
  readonly not: readonly string[];
  readonly description?: string;
  /** Scheme → identifier, such as `wikidata` → `Q7184`. */
  readonly identifiers: Readonly<Record<string, string>>;
  readonly links: readonly Link[];
  readonly at: EntryPlace;
}

export interface Person extends EntityBase {
  readonly kind: "person";
  readonly gender?: "female" | "male" | "other";
  /** The id of a place. */
  readonly nationality?: string;
  readonly roles: readonly Role[];
}

export interface Organization extends EntityBase {
  readonly kind: "organization";
  readonly parentOrganization?: string;
  readonly location?: string;
  /** Organizations or places that belong to it, and since when. */
  readonly members: readonly Membership[];
}

export interface Place extends EntityBase {
  readonly kind: "place";
  readonly containedInPlace?: string;
  /** What its people and things are called: `Estonian`, `Estonians`. */
  readonly demonyms: readonly string[];
}

export interface Meeting extends EntityBase {
  readonly kind: "meeting";
  /** ISO 8601 dates or date-times, as exact as known. */
  readonly startDate?: string;
  readonly endDate?: string;
  readonly location?: string;
  readonly organizer?: string;
  /** The meeting that this one is a part of. */
  readonly superEvent?: string;
  /** Paths of documents, relative to the corpus folder. */
  readonly documents: readonly string[];
  readonly participants: readonly Participant[];
}

export interface Work extends EntityBase {
  readonly kind: "work";
  readonly author?: string;
  readonly datePublished?: string;
}

/** A post somebody held. An end left out means: still, as far as is known. */
export interface Role {
  readonly title: string;
  /** The id of an organization or a place (a minister of Estonia). */
  readonly organization?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

export interface Membership {
  readonly entity: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

export interface Participant {
  readonly entity: string;
  /** As what: `chair`, `host`, `guest`, `Minister of Defence`. */
  readonly role?: string;
  /** For whom: the id of an organization or place. */
  readonly delegation?: string;
  readonly mode?: "in-person" | "video";
}

export interface Link {
  readonly url: string;
  readonly note?: string;
}

/** Where an entry stands in its registry file. */
export interface EntryPlace {
  readonly uri: string;
  /** The whole entry, key included. */
  readonly entry: Span;
  /** The key, that is, the id. */
  readonly id: Span;
  readonly name: Span;
  /** One for each of `aliases`. */
  readonly aliases: readonly Span[];
  /** References to other entries in this one: the id as written and where. */
  readonly references: readonly Reference[];
}

export interface Reference {
  readonly to: string;
  readonly span: Span;
  /** The field it stands in: `organization`, `participants.entity`. */
  readonly field: string;
}
