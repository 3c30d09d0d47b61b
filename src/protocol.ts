import type { Range } from "vscode-languageserver-types";
import type { AnnotationTarget, ReviewGrouping } from "./protocol/review.ts";

/*
 * What the server and its clients say to each other beyond LSP. Plain data only; every request can be sent by any
 * LSP client. Ranges and positions are LSP's. Methods are `glossator/<name>`.
 */

/** Request `glossator/tree`: the children of a node, or the roots. */
export const treeRequest = "glossator/tree";
export interface TreeParams {
  readonly view: TreeView;
  /** The id of the node whose children are asked for; left out for the roots. */
  readonly parent?: string;
  /** Keep only nodes whose label, or a descendant's, contains these words (case and diacritics folded). */
  readonly filter?: string;
  /** Of the view `review`; left out: by certainty. */
  readonly grouping?: ReviewGrouping;
}
export const treeViews = ["meetings", "entities", "review"] as const;
export type TreeView = (typeof treeViews)[number];

/** A node of a view. Everything a client needs to draw it; ids are stable over refreshes. */
export interface TreeNode {
  readonly id: string;
  readonly parent?: string;
  readonly kind:
    | "corpus"
    | "meeting"
    | "proposed-meeting"
    | "participant"
    | "proof"
    | "document"
    | "documents"
    | "mentions"
    | "mention"
    | "entity-kind"
    | "entity"
    | "candidates"
    | "candidate"
    | "participants"
    | "parts"
    | "suggestions"
    | "suggestion"
    | "lost-annotations"
    | "lost-annotation"
    | "possible-place";
  readonly label: string;
  /** The stretch of the label that is drawn stronger, as UTF-16 offsets. */
  readonly highlight?: readonly [start: number, end: number];
  readonly description?: string;
  /** Markdown in which all text from the corpus is escaped. */
  readonly tooltip?: string;
  /** A product icon's name. */
  readonly icon?: string;
  readonly hasChildren: boolean;
  /** What a click shows. */
  readonly location?: { readonly uri: string; readonly range: Range };
  readonly entity?: string;
  readonly annotation?: AnnotationTarget;
  /** What a screen reader says in place of label and description. */
  readonly accessibilityLabel: string;
}

/** Request `glossator/treePath`: the node ids from the root to what stands at a place, or to an entity; empty if none. */
export const treePathRequest = "glossator/treePath";
export interface TreePathParams {
  readonly view: TreeView;
  readonly uri?: string;
  readonly range?: Range;
  readonly entity?: string;
  /** As in `TreeParams`. */
  readonly grouping?: ReviewGrouping;
}

/** Request `glossator/quotations`: quotations of one document for decorating, in order. */
export const quotationsRequest = "glossator/quotations";
export interface QuotationsParams {
  readonly uri: string;
  /** Only those that touch this range; left out: all. */
  readonly range?: Range;
}
export interface QuotationDecoration {
  readonly range: Range;
  readonly form: "direct" | "partial" | "scare";
  readonly certainty: "certain" | "inferred" | "candidate";
  /** The speaker's name for showing, or undefined. */
  readonly speaker?: string;
  readonly depth: number;
}

/** Request `glossator/documentInfo`: what the status bar says of a document; null outside any corpus. */
export const documentInfoRequest = "glossator/documentInfo";
export interface DocumentInfoParams {
  readonly uri: string;
}
export interface DocumentInfo {
  readonly corpus?: string;
  readonly title?: string;
  /** ISO date. */
  readonly date?: string;
  /** A sentence: where the date was found. */
  readonly dateSource?: string;
  readonly dateRange?: Range;
  readonly counts: {
    readonly names: number;
    readonly dates: number;
    readonly quotations: number;
    readonly meetings: number;
  };
  /** Set if the document was skipped, with the reason as a sentence. */
  readonly skipped?: string;
  /** How long the last analysis took, in milliseconds. */
  readonly milliseconds?: number;
}

/** Request `glossator/createCorpus`: the edit that sets up a corpus in a folder, answered with a `TagEdit`. */
export const createCorpusRequest = "glossator/createCorpus";
export interface CreateCorpusParams {
  readonly folder: string;
  readonly name?: string;
}

/** Request `glossator/registryFiles`: the registry files of the corpus that a document belongs to, or of all. */
export const registryFilesRequest = "glossator/registryFiles";
export interface RegistryFilesParams {
  readonly uri?: string;
}
export interface RegistryFileInfo {
  readonly uri: string;
  readonly corpus: string;
  readonly entries: number;
  readonly problems: number;
}

/** Notification, server to client: these documents or views are out of date. */
export const changedNotification = "glossator/changed";
export interface ChangedParams {
  /** Documents whose findings changed; left out: all. */
  readonly uris?: readonly string[];
  readonly views: readonly TreeView[];
}

/** Notification, server to client: what the language status item says. */
export const statusNotification = "glossator/status";
export interface StatusParams {
  /** `stopped`: not all documents have been read, since somebody stopped that. */
  readonly state: "loading" | "stopped" | "ready" | "problem";
  /** A short sentence: `12 documents, 340 entries`. */
  readonly message: string;
  readonly detail?: string;
  /** Folders that hold a corpus, so that a client can give their `.txt` files the right language. */
  readonly corpora: readonly {
    readonly root: string;
    readonly name: string;
    readonly documents: readonly string[];
  }[];
}

/** Request `glossator/entity`: where an entity's entry stands and where the corpus names it; null if there is none. */
export const entityRequest = "glossator/entity";
export interface EntityParams {
  readonly entity: string;
  /** Any document or file of the corpus meant; left out: the first corpus that knows the id. */
  readonly uri?: string;
}
export interface EntityInfo {
  readonly entity: string;
  readonly kind: EntityKindName;
  readonly name: string;
  readonly entry: { readonly uri: string; readonly range: Range };
  readonly mentions: readonly { readonly uri: string; readonly range: Range }[];
}

export type EntityKindName = "person" | "organization" | "place" | "meeting" | "work";

/** The semantic token types, in the legend's order. */
export const tokenTypes = ["person", "organization", "place", "meeting", "work", "date"] as const;
/** The semantic token modifiers, in the legend's order. A certain name of the registry has none of the middle three. */
export const tokenModifiers = ["quoted", "inferred", "candidate", "ambiguous", "speaker"] as const;

/**
 * Commands that a client provides for links in hovers and for code actions. Each takes one `CommandTarget`:
 * `command:glossator.openEntry?["…"]` with its arguments as URI-encoded JSON.
 */
export const clientCommands = {
  /** Needs `uri` and `range`; `kind` or `entity` skip a step. */
  tagEntity: "glossator.tagEntity",
  /** Needs `entity`. */
  openEntry: "glossator.openEntry",
  /** Needs `entity`. */
  findMentions: "glossator.findMentions",
  /** Need `entity`, or `uri` and `range`. */
  revealInMeetings: "glossator.revealInMeetings",
  revealInEntities: "glossator.revealInEntities",
  /** Needs `uri` and `range`: tags these very words; `entity` skips a step. */
  changeEntity: "glossator.changeEntity",
  /** Need `uri` and `range`: decide about what stands there. */
  accept: "glossator.accept",
  notThisEntity: "glossator.notThisEntity",
  untag: "glossator.untag",
  setSpeaker: "glossator.setSpeaker",
  correctDate: "glossator.correctDate",
  /** Needs `uri` and `range`: shows a place, such as the words that a date was resolved against. */
  showPlace: "glossator.showPlace",
  /** Needs `uri` and `range`: compares the words there with the same words in other documents. */
  sameWords: "glossator.sameWords",
  /** Given the code of a problem: opens what is written about it. */
  openCheck: "glossator.openCheck",
} as const;
export interface CommandTarget {
  readonly uri?: string;
  readonly range?: Range;
  readonly entity?: string;
  readonly kind?: EntityKindName;
}

/*
 * Requests that the server sends to a client whose files it cannot reach by itself: in a browser's worker, or in a
 * workspace that is not on a disk. All take a `FileParams`.
 */

/** Gives `[name, kind]` of what a folder holds; an empty list if it is missing or unreadable. */
export const readDirectoryRequest = "glossator/readDirectory";
/** Gives `{ kind, size }`, or null if there is nothing. */
export const statFileRequest = "glossator/statFile";
/** Gives the file's bytes in base 64, or null if it cannot be read. */
export const readFileRequest = "glossator/readFile";
/** Gives whether an edit of the file could be saved. */
export const isWritableRequest = "glossator/isWritable";
export interface FileParams {
  readonly uri: string;
}
export type FileKind = "file" | "folder" | "other";
