import type { Range } from "vscode-languageserver-types";
import type { FoundAt, Stamp, TagEdit } from "./tagging.ts";

/* What is said about reviewing suggestions and about annotations that lost their place. See `protocol.ts`. */

/** What the suggestions of the view `review` are put together by. */
export const reviewGroupings = ["certainty", "entity", "document"] as const;
export type ReviewGrouping = (typeof reviewGroupings)[number];

/**
 * Request `glossator/review`: the edit that decides about suggestions of the view `review`; a `ReviewEdit`. What the
 * filter hides is never touched.
 */
export const reviewRequest = "glossator/review";
export interface ReviewParams {
  readonly do: "accept" | "reject";
  /** Ids of nodes; everything below them is meant. Left out: all that is shown. */
  readonly nodes?: readonly string[];
  /** Also what reads alike (the same words taken for the same), or stands in the same document. */
  readonly reach?: "alike" | "document";
  readonly grouping: ReviewGrouping;
  readonly filter?: string;
  readonly stamp?: Stamp;
}
export interface ReviewEdit extends TagEdit {
  /** A question to be asked before, as several files are touched. */
  readonly question?: string;
  /** Suggestions to go on with: the first of them that is one still, as what is decided can settle others. */
  readonly next?: readonly { readonly uri: string; readonly range: Range }[];
}

/** Request `glossator/reviewProgress`: how far the review has come. */
export const reviewProgressRequest = "glossator/reviewProgress";
export interface ReviewProgressParams {
  /** A document of the corpus meant, which may be loose ones; left out: all corpora. */
  readonly uri?: string;
  /** Documents of it whose suggestions are told besides, as of the same moment. */
  readonly documents?: readonly string[];
}
export interface ReviewProgress {
  /** How many findings people have decided about. */
  readonly decided: number;
  /** How many suggestions nobody has decided about. */
  readonly open: number;
  /** How many annotations lost their place, or need a look. */
  readonly lost: number;
  readonly suggestions?: readonly FoundAt[];
}

/** An annotation of a document that lost its place, or that needs a look. */
export interface AnnotationTarget {
  /** Of the document. */
  readonly uri: string;
  readonly id: string;
  /** Where it stands in the annotation file. */
  readonly entry?: { readonly uri: string; readonly range: Range };
  /** Whether it has a place that could be kept. */
  readonly keepable?: boolean;
}

/** Request `glossator/lostAnnotations`: the annotations of a document that lost their place or need a look. */
export const lostAnnotationsRequest = "glossator/lostAnnotations";
export interface LostAnnotation {
  readonly id: string;
  /** The old words, on one line and cut. */
  readonly words: string;
  /** What was decided, in a few words. */
  readonly meaning: string;
  /** What became of it, in a few words. */
  readonly state: string;
}

/** Request `glossator/mendAnnotation`: the edit that gives an annotation its place again, or removes it; a `TagEdit`. */
export const mendAnnotationRequest = "glossator/mendAnnotation";
export interface MendAnnotationParams {
  /** The document. */
  readonly uri: string;
  readonly id: string;
  readonly mend:
    | { readonly do: "place"; readonly range: Range }
    /** The words stand where they are thought to stand, as they are now. */
    | { readonly do: "keep" }
    | { readonly do: "remove" };
}
