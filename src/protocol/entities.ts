import type { Range } from "vscode-languageserver-types";
import type { EntityKindName } from "../protocol.ts";
import type { NewEntity, PlaceInFile, Stamp, TagChoice } from "./tagging.ts";

/* What is said about entries of the registry as a whole. See `protocol.ts`. */

/** Request `glossator/entityChoices`: entities of the registry to pick from, and the one at a place. */
export const entityChoicesRequest = "glossator/entityChoices";
export interface EntityChoicesParams {
  /** A document or file of the corpus meant. */
  readonly uri: string;
  readonly range?: Range;
  readonly query?: string;
  readonly kind?: EntityKindName;
  /** A place in the document: unless something is typed, those named near to it come first. */
  readonly near?: Range;
}
export interface EntityChoices {
  readonly choices: readonly TagChoice[];
  /** How many of the first ones the document names. */
  readonly near?: number;
  readonly at?: TagChoice;
}

/** Of an edit that touches several files. */
interface Previewed {
  /** Whether the editor is to show the changes before it makes them, by LSP's change annotations. */
  readonly preview?: boolean;
}

/** Request `glossator/merge`: the edit that makes entries one; a `TagEdit`. */
export const mergeRequest = "glossator/merge";
export interface MergeParams extends Previewed {
  /** A document or file of the corpus meant. */
  readonly uri: string;
  readonly from: readonly string[];
  readonly into: string;
}

/** Request `glossator/split`: the edit that gives some mentions of an entity to a new one; a `TagEdit`. */
export const splitRequest = "glossator/split";
export interface SplitParams extends Previewed {
  readonly uri: string;
  readonly entity: string;
  readonly create: NewEntity;
  readonly places: readonly PlaceInFile[];
  readonly stamp?: Stamp;
}

/** Request `glossator/mentions`: all mentions of an entity with the words around them, as `Occurrences`. */
export const mentionsRequest = "glossator/mentions";
export interface MentionsParams {
  readonly uri: string;
  readonly entity: string;
}

/** Request `glossator/rename`: the edit that gives an entity another id or name to show; a `TagEdit`. */
export const renameRequest = "glossator/rename";
export interface RenameEntityParams extends Previewed {
  readonly uri: string;
  readonly entity: string;
  readonly to: { readonly id: string } | { readonly name: string };
}
