import { analyse } from "../analysis/analyse.ts";
import type { Findings } from "../analysis/findings.ts";
import { defaultConfig, type CorpusConfig } from "../registry/corpusConfig.ts";
import { emptyRegistry, type Registry } from "../registry/registry.ts";
import { LineIndex } from "../text/lineIndex.ts";

/** One text of a corpus with what analysis found in it. Immutable. */
export interface Document extends DocumentFile {
  readonly lines: LineIndex;
  readonly findings: Findings;
}

/** An immutable snapshot of one corpus: every change gives a new one that shares all that did not change. */
export interface Corpus {
  /** Uri of the folder, without a slash at the end. */
  readonly root: string;
  readonly config: CorpusConfig;
  readonly registry: Registry;
  /** By uri. */
  readonly documents: ReadonlyMap<string, Document>;
}

/** A corpus without documents. */
export const emptyCorpus = (
  root: string,
  config: CorpusConfig = defaultConfig,
  registry: Registry = emptyRegistry,
): Corpus => ({ root, config, registry, documents: new Map() });

/** The corpus without a document; the same corpus if it held none of that uri. */
export function withoutDocument(corpus: Corpus, uri: string): Corpus {
  if (!corpus.documents.has(uri)) return corpus;
  const documents = new Map(corpus.documents);
  documents.delete(uri);
  return { ...corpus, documents };
}

/** The corpus with many documents added at once: one copy of the map, not one for each. */
export function withDocuments(corpus: Corpus, read: Iterable<Document>): Corpus {
  const documents = new Map(corpus.documents);
  for (const document of read) documents.set(document.uri, document);
  return { ...corpus, documents };
}

/** What is needed to read a document. */
export interface DocumentFile {
  readonly uri: string;
  /** Relative to the corpus folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Whether two apostrophes in a row are quotation marks; left out: they are not. */
  readonly doubledApostrophes?: boolean;
}

/** What was needed to read a document, to read it again. */
export const fileOf = ({ uri, path, text, doubledApostrophes }: DocumentFile): DocumentFile => ({
  uri,
  path,
  text,
  ...(doubledApostrophes && { doubledApostrophes }),
});

/** Analyse one text. Bulk loaders call this in slices and hand the results to `withDocuments`. */
export function readDocument(file: DocumentFile, registry: Registry): Document {
  const { path, text, doubledApostrophes = false } = file;
  const fileName = path.slice(path.lastIndexOf("/") + 1);
  const findings = analyse(text, { registry, fileName, path, doubledApostrophes });
  return { ...fileOf(file), lines: new LineIndex(text), findings };
}
