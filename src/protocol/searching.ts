import type { Range } from "vscode-languageserver-types";

/* Searching the corpus for words, and for the same words elsewhere. */

/** Request `glossator/search`: a page of a concordance, that is, of places with what stands left and right of them. */
export const searchRequest = "glossator/search";
export interface SearchParams {
  /** Words, phrases, names and filters as docs/search.md describes them. */
  readonly query: string;
  /** Uri of the folder of the only corpus to search; left out: all. */
  readonly corpus?: string;
  /** Default: `path`. */
  readonly sort?: SearchOrder;
  /** How many lines to leave out and how many to give. Default: from the first, 200; at most 5,000. */
  readonly offset?: number;
  readonly limit?: number;
  /** Characters of context on each side. Default 80, at most 500. */
  readonly context?: number;
}
export type SearchOrder = "path" | "date" | "left" | "right";
export interface SearchResult {
  readonly lines: readonly SearchLine[];
  /** The number of the first of them, from 0. */
  readonly offset: number;
  /** How many places and documents there are on all pages. */
  readonly total: number;
  readonly documents: number;
  /** What is wrong with the query; `start` and `end` are offsets into it. */
  readonly problems: readonly {
    readonly code: string;
    readonly start: number;
    readonly end: number;
    readonly message: string;
  }[];
  /** All corpora that can be searched, by the uri of their folder. */
  readonly corpora: readonly { readonly root: string; readonly name: string }[];
}
export interface SearchLine {
  readonly uri: string;
  readonly range: Range;
  /** The words before the place, the place's own and those behind it, each as one line of text. */
  readonly left: string;
  readonly hit: string;
  readonly right: string;
  /** Path of the document in its corpus. */
  readonly path: string;
  /** The corpus's name, when several were searched. */
  readonly corpus?: string;
  readonly title?: string;
  /** The document's date: an ISO date, as exact as known. */
  readonly date?: string;
  /** Who is quoted there. */
  readonly speaker?: string;
}

/** Request `glossator/searchExport`: a whole concordance as CSV. Takes `SearchParams`; offset and limit do not matter. */
export const searchExportRequest = "glossator/searchExport";
export interface SearchExport {
  readonly csv: string;
  readonly total: number;
}

/** Request `glossator/sameWords`: where the words of a quotation or sentence stand in other documents, too. */
export const sameWordsRequest = "glossator/sameWords";
export interface SameWordsParams {
  readonly uri: string;
  /** A selection, or a cursor within a quotation or sentence. */
  readonly range: Range;
}
export interface SameWordsResult {
  /** The words that are compared. */
  readonly here: Passage;
  /** The most alike first. */
  readonly places: readonly SameWordsPlace[];
  /** Set if nothing can be compared here, as a sentence. */
  readonly refused?: string;
}
/** A stretch of a document. */
export interface Passage {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
  /** Path of the document in its corpus. */
  readonly path: string;
  readonly title?: string;
  readonly date?: string;
}
export interface SameWordsPlace extends Passage {
  /** Whether all words are the same. */
  readonly exact: boolean;
  /** What differs, as a sentence. */
  readonly difference: string;
}
