import { analyse } from "../analysis/analyse.ts";
import type { Findings } from "../analysis/findings.ts";
import { defaultConfig, type CorpusConfig } from "../registry/corpusConfig.ts";
import { emptyRegistry, type Registry } from "../registry/registry.ts";
import { LineIndex } from "../text/lineIndex.ts";

/** One text of a corpus with what analysis found in it. Immutable. */
export interface Document {
  readonly uri: string;
  /** Relative to the corpus folder, with `/`. */
  readonly path: string;
  readonly text: string;
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

/** The corpus with a document added or its text replaced; the same corpus if the text is what it was. */
export function withDocument(corpus: Corpus, file: DocumentFile): Corpus {
  const before = corpus.documents.get(file.uri);
  if (before && before.text === file.text && before.path === file.path) return corpus;
  const documents = new Map(corpus.documents);
  documents.set(file.uri, readDocument(file, corpus.registry));
  return { ...corpus, documents };
}

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

/** The corpus read with another registry: every document is analysed again. */
export function withRegistry(corpus: Corpus, registry: Registry): Corpus {
  if (corpus.registry === registry) return corpus;
  const documents = new Map<string, Document>();
  for (const [uri, document] of corpus.documents)
    documents.set(uri, { ...document, findings: findingsOf(document, registry) });
  return { ...corpus, registry, documents };
}

/** What is needed to read a document. */
export interface DocumentFile {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
}

/** Analyse one text. Bulk loaders call this in slices and hand the results to `withDocuments`. */
export function readDocument(file: DocumentFile, registry: Registry): Document {
  const { uri, path, text } = file;
  return { uri, path, text, lines: new LineIndex(text), findings: findingsOf(file, registry) };
}

const findingsOf = (file: DocumentFile, registry: Registry): Findings =>
  analyse(file.text, { registry, fileName: file.path.slice(file.path.lastIndexOf("/") + 1), path: file.path });
