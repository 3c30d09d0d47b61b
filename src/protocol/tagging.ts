import type { Position, Range, WorkspaceEdit } from "vscode-languageserver-types";
import type { EntityKindName } from "../protocol.ts";

/* What is said about tagging words and deciding about findings. See `protocol.ts`. */

/** Request `glossator/tagChoices`: what the words at some ranges could be tagged as, best first. */
export const tagChoicesRequest = "glossator/tagChoices";
export interface TagChoicesParams {
  readonly uri: string;
  /** Selections or cursors; an empty range stands for the name or word at it. */
  readonly ranges: readonly Range[];
  readonly kind?: EntityKindName;
  /** What the user typed; left out: the covered words. */
  readonly query?: string;
}
export interface TagChoices {
  /** The words that would be tagged, one for each range, and their exact ranges. */
  readonly surfaces: readonly { readonly text: string; readonly range: Range; readonly entity?: string }[];
  readonly choices: readonly TagChoice[];
  /** How many of the choices, from the first, resemble the words; the others are recent or stand in the document. */
  readonly alike?: number;
  /** A prefilled entry for each kind a new entity could have. */
  readonly proposals: readonly NewEntity[];
  /** Why nothing can be tagged here, as a sentence. */
  readonly refused?: string;
}
export interface TagChoice {
  readonly entity: string;
  readonly kind: EntityKindName;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}
export interface NewEntity {
  readonly kind: EntityKindName;
  readonly name: string;
  readonly id: string;
  readonly description?: string;
  /** Roles the text gives beside the name. */
  readonly titles?: readonly string[];
}

/** Request `glossator/tagEdit`: the edit that tags. The server changes nothing itself. */
export const tagEditRequest = "glossator/tagEdit";
export interface TagEditParams {
  readonly uri: string;
  readonly ranges: readonly Range[];
  readonly choice: { readonly entity: string } | { readonly create: NewEntity };
}
export interface TagEdit {
  readonly edit?: WorkspaceEdit;
  /** What was done, as a sentence for the status bar and screen readers. */
  readonly message: string;
  readonly refused?: boolean;
  readonly entity?: string;
}

/** Request `glossator/occurrences`: where the corpus has some words, as a preview of tagging them all. */
export const occurrencesRequest = "glossator/occurrences";
export interface OccurrencesParams {
  /** A document of the corpus meant. */
  readonly uri: string;
  readonly words: readonly string[];
  /** The entity that the words are to stand for; left out: a new one. */
  readonly entity?: string;
  /** Left out: the whole corpus. */
  readonly within?: "document";
}
export interface Occurrences {
  readonly total: number;
  /** How many documents have some. */
  readonly documents: number;
  /** How many of them stand in the document asked from. */
  readonly here: number;
  /** The first of them, documents in path order. */
  readonly places: readonly Occurrence[];
}
export interface Occurrence {
  readonly uri: string;
  /** Relative to the corpus folder. */
  readonly path: string;
  readonly range: Range;
  /** The line around the words, on one line and cut. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /**
   * What stands there now: nothing the registry knows, the very entity, another one, or a longer name that the words
   * are a part of. An alias changes the first only.
   */
  readonly now: "free" | "same" | "other" | "part";
  /** The name that stands there, for showing. */
  readonly name?: string;
}

/** Request `glossator/nextMention`: the next or previous mention of what stands at a place; null if nothing does. */
export const nextMentionRequest = "glossator/nextMention";
export interface NextMentionParams {
  readonly uri: string;
  readonly position: Position;
  readonly direction: "next" | "previous";
}
export interface NextMention {
  /** For showing. */
  readonly name: string;
  /** Counted from 1; 0 if there is no mention. */
  readonly index: number;
  readonly total: number;
  readonly location?: { readonly uri: string; readonly range: Range };
}
