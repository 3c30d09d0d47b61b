import type { Placement } from "../annotations/placement.ts";
import type { Registry } from "../registry/registry.ts";
import type { Span } from "../text/span.ts";
import type { Words } from "../text/words.ts";
import type { Described, Region } from "./findings.ts";
import type { NameTable } from "./names/nameTable.ts";

/** A text made ready for the detectors: cut into regions, paragraphs, sentences and words, each once. */
export interface Source {
  readonly text: string;
  readonly registry: Registry;
  /** Whether two apostrophes in a row open a quotation. */
  readonly doubledApostrophes: boolean;
  /** The registry's names compiled for matching; made once for a registry. */
  readonly nameTable: NameTable;
  readonly words: Words;
  /** Without front matter and page chrome; sorted. */
  readonly paragraphs: readonly Span[];
  /** Within paragraphs; sorted. */
  readonly sentences: readonly Span[];
  /** Sorted by start, not overlapping. */
  readonly regions: readonly Region[];
  readonly documentDate: Described | undefined;
  readonly title: Described | undefined;
  /** Registry ids of meetings that the front matter names, or that list this document. */
  readonly declaredMeetings: readonly string[];
  /** What people decided about this text, in file order; only what has a place in it. */
  readonly decisions: readonly Placement[];
}
