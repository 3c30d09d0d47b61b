import type { Entity } from "../../registry/entity.ts";

/**
 * How a form of a name came about, the strongest first. `name` and `alias` stand in the registry; the others are
 * derived by a language's `NameForms`.
 */
export const formKinds = [
  "name",
  "alias",
  /** Another spelling of the same words: `Defense` for `Defence`. */
  "spelling",
  /** A middle name, an initial or `Jr.` left out. */
  "shortened",
  /** Year, place or organizer left out, still telling: `Vilnius Summit`. */
  "untitled",
  /** A given name's other form or its initial: `Chris Cavoli`, `C. Cavoli`. */
  "given",
  /** The surname alone. */
  "surname",
  /** What all of a series are called: `NATO Summit`. */
  "series",
] as const;
export type FormKind = (typeof formKinds)[number];

/** A name of a registry, cut into units. */
export interface WrittenName {
  readonly entity: Entity;
  /** False for the entity's main name. */
  readonly alias: boolean;
  /** Words, `U.S.` and its like as one, and marks that are part of names, as written. */
  readonly units: readonly string[];
  /** Of each unit whether a hyphen or an apostrophe joins it to the next: `Jean-Claude`, `O'Brien`. */
  readonly tight: readonly boolean[];
}

/** One unit of a derived form: the index of a unit of the name, or another word. */
export type FormUnit = number | string;

/** The rules by which a language derives further forms from a name. Called once for every name of a registry. */
export interface NameForms {
  derive(name: WrittenName, add: (units: readonly FormUnit[], kind: FormKind) => void): void;
}
