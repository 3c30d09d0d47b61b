import type { Findings } from "../analysis/findings.ts";
import type { CorpusConfig } from "../registry/corpusConfig.ts";
import type { Registry } from "../registry/registry.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import type { Span } from "../text/span.ts";

/** One text of a corpus with what analysis found in it. Immutable. */
export interface Document {
  readonly uri: string;
  /** Relative to the corpus folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly findings: Findings;
}

/** An immutable snapshot of one corpus. */
export interface Corpus {
  /** Uri of the folder, without a slash at the end. */
  readonly root: string;
  readonly config: CorpusConfig;
  readonly registry: Registry;
  /** By uri, in path order. */
  readonly documents: ReadonlyMap<string, Document>;
}

/** One place where an entity is named. */
export interface Mention extends Span {
  readonly uri: string;
}
