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
  /**
   * Where the words stand for the entity: wherever the corpus has them, as an alias; in this document or at these very
   * places, as decisions beside it. Left out: in the corpus.
   */
  readonly scope?: "corpus" | "document" | "mention";
  /** Of a wider scope: places of the words that do not stand for the entity. */
  readonly leaveOut?: readonly PlaceInFile[];
  /** Of the whole corpus: places where something else is read now, or nothing would be, and this is decided. */
  readonly decide?: readonly PlaceInFile[];
  readonly stamp?: Stamp;
}
export interface PlaceInFile {
  readonly uri: string;
  readonly range: Range;
}
/** Who decides, and when (ISO 8601). */
export interface Stamp {
  readonly by?: string;
  readonly at?: string;
}
export interface TagEdit {
  readonly edit?: WorkspaceEdit;
  /** What was done, as a sentence for the status bar and screen readers. */
  readonly message: string;
  readonly refused?: boolean;
  readonly entity?: string;
  /** What the user may want besides: a line at the end of a file. */
  readonly offer?: { readonly uri: string; readonly line: string; readonly message: string };
  /**
   * The versions, as the editor counts them, of the files that the edit is made for; null for one that was in no editor.
   * When one has another version by now the edit does not fit any more.
   */
  readonly versions?: Readonly<Record<string, number | null>>;
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

/** Request `glossator/decide`: the edit that keeps a decision about what stands at some places; a `TagEdit`. */
export const decideRequest = "glossator/decide";
export interface DecideParams {
  readonly uri: string;
  /** Places of findings, or words; an empty range stands for the finding at it. */
  readonly ranges: readonly Range[];
  readonly decision: DecisionAsked;
  readonly stamp?: Stamp;
}
export type DecisionAsked =
  /** What was found is right. */
  | { readonly do: "accept"; readonly kind?: FindingKind }
  /** It is not that: here, wherever this document has the words, or ever (a rule in the registry). */
  | { readonly do: "reject"; readonly kind?: FindingKind; readonly where: "here" | "document" | "always" }
  /** Nothing stands here at all. */
  | { readonly do: "untag"; readonly kind?: FindingKind }
  /** Nothing was decided: what the program finds counts. */
  | { readonly do: "forget"; readonly kind?: FindingKind }
  /** A registry id, nobody, or somebody unregistered by the words that name them. */
  | { readonly do: "speaker"; readonly speaker: string | null; readonly unregistered?: string }
  /** A TIMEX3 value. */
  | { readonly do: "date"; readonly value: string }
  | { readonly do: "note"; readonly note: string; readonly kind?: FindingKind }
  /** The words are a quotation or a title, found or not; of a role, whose. */
  | { readonly do: "quotation"; readonly form?: "direct" | "partial" | "scare" }
  | { readonly do: "role"; readonly holder?: string };
export type FindingKind = "name" | "date" | "quotation" | "role";

/**
 * Request `glossator/refreshPlaces`, for a document that was saved: the edit of its annotation file that writes down where
 * the annotations are whose words or neighbourhood were edited; a `TagEdit`, or null if there is nothing to write, refused while the file is
 * being changed or read: ask again.
 */
export const refreshPlacesRequest = "glossator/refreshPlaces";
export interface RefreshPlacesParams {
  readonly uri: string;
}

/** Request `glossator/findingAt`: what can be decided about at a place, the innermost first. */
export const findingAtRequest = "glossator/findingAt";
export interface FindingAtParams {
  readonly uri: string;
  readonly range: Range;
}
export interface FoundAt {
  readonly uri: string;
  readonly kind: FindingKind;
  readonly range: Range;
  /** On one line and cut. */
  readonly text: string;
  readonly certainty: "certain" | "inferred" | "candidate";
  /** What it is taken for, in a few words: `Ada Park, person`, `2023-10-09`, `said by Ada Park`. */
  readonly meaning: string;
  readonly reason?: string;
  /** Of a name or role: the registry id. */
  readonly entity?: string;
  /** Of a date. */
  readonly value?: string;
  /** Whether somebody decided about it, and what they noted. */
  readonly decided?: boolean;
  readonly note?: string;
  /** Where it is asked for by `findingAt`: what a rejection says (`not Ada Park`), and of how many places of the document. */
  readonly rejection?: { readonly what: string; readonly places: number };
}

/** Request `glossator/speakers`: who may have said a quotation; null where none stands. */
export const speakersRequest = "glossator/speakers";
export interface SpeakerChoices {
  readonly quotation: string;
  readonly range: Range;
  /** Who is said to speak now. */
  readonly current?: string;
  /** People and organizations named in the document, in the order of nearness. */
  readonly near: readonly TagChoice[];
  /** The others of the registry. */
  readonly others: readonly TagChoice[];
  /** The words before the quotation that may name somebody unregistered. */
  readonly unregistered: readonly string[];
}

/** Request `glossator/suggestions`: what is to be reviewed in a document, as `FoundAt`s; null outside all corpora. */
export const suggestionsRequest = "glossator/suggestions";
export interface SuggestionsParams {
  readonly uri: string;
  /** All that can be decided about in the document, certain or not. */
  readonly all?: boolean;
}

/**
 * Request `glossator/nextSuggestions`: what is to be reviewed in the next or previous document, in path order, that has
 * any. Behind the last comes the first, and the document asked from comes last; null if there is nothing.
 */
export const nextSuggestionsRequest = "glossator/nextSuggestions";
export interface NextSuggestionsParams {
  readonly uri: string;
  readonly direction: "next" | "previous";
}
export interface NextSuggestions {
  readonly uri: string;
  readonly found: readonly FoundAt[];
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
