import { livePlacements, type LivePlaces } from "../annotations/livePlaces.ts";
import { placeAnnotations } from "../annotations/placeAnnotations.ts";
import { parseAnnotations } from "../annotations/parseAnnotations.ts";
import type { AnnotationFile } from "../annotations/annotation.ts";
import type { Placement } from "../annotations/placement.ts";
import type { Findings } from "../analysis/findings.ts";
import { defaultConfig, type CorpusConfig } from "../registry/corpusConfig.ts";
import { emptyRegistry, type Registry } from "../registry/registry.ts";
import { DocumentTable } from "./documentTable.ts";
import type { KeptSums } from "./sums/keptSums.ts";
import type { TextEdit } from "../text/edits.ts";
import { LineIndex } from "../text/lineIndex.ts";
import type { Parsed, Problem } from "../text/problem.ts";
import type { Excerpt } from "../text/textPieces.ts";

/** One text of a corpus with what analysis found in it. Immutable. */
export interface Document extends DocumentFile {
  readonly lines: LineIndex;
  readonly findings: Findings;
  /** What people decided about it; left out if no annotation file stands beside it. */
  readonly annotations?: DocumentAnnotations | undefined;
}

/** A document's annotation file as read, and what became of each annotation in the text as it is now. */
export interface DocumentAnnotations extends AnnotationText {
  readonly file: AnnotationFile;
  readonly problems: readonly Problem[];
  /** One for each annotation of the file, in its order. */
  readonly placements: readonly Placement[];
  /** Those that analysis heeds: about findings, not about problems. */
  readonly decisions: readonly Placement[];
}

/** An immutable snapshot of one corpus: every change gives a new one that shares all that did not change. */
export interface Corpus {
  /** Uri of the folder, without a slash at the end. */
  readonly root: string;
  readonly config: CorpusConfig;
  readonly registry: Registry;
  readonly documents: DocumentTable;
  /** What is kept of its blocks from earlier runs; left out: nothing. */
  readonly sums?: KeptSums;
}

/** A corpus without documents. */
export const emptyCorpus = (
  root: string,
  config: CorpusConfig = defaultConfig,
  registry: Registry = emptyRegistry,
): Corpus => ({ root, config, registry, documents: DocumentTable.empty });

/** The corpus without a document; the same corpus if it held none of that uri. */
export function withoutDocument(corpus: Corpus, uri: string): Corpus {
  const documents = corpus.documents.without([uri]);
  return documents === corpus.documents ? corpus : { ...corpus, documents };
}

/** The corpus with many documents added at once. */
export const withDocuments = (corpus: Corpus, added: Iterable<Document>): Corpus => ({
  ...corpus,
  documents: corpus.documents.with(added),
});

/** What is needed to read a document. */
export interface DocumentFile {
  readonly uri: string;
  /** Relative to the corpus folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Whether two apostrophes in a row are quotation marks; left out: they are not. */
  readonly doubledApostrophes?: boolean;
  /** The annotation file beside it, if there is one. The same object as long as it does not change. */
  readonly annotationText?: AnnotationText;
  /** Where an editor followed annotations to; left out: they are placed by what their file says. */
  readonly livePlaces?: LivePlaces;
  /** The lines of the text, if they have been found. */
  readonly lines?: LineIndex;
  /** The edit that made the text, if it is known. */
  readonly edited?: EditedFrom;
}

/** What a text was before an edit. */
export interface EditedFrom {
  readonly before: string;
  readonly edit: TextEdit;
  /** What stands around the edit, after it. */
  readonly near: Excerpt;
}

/** An annotation file as it is now. */
export interface AnnotationText {
  readonly uri: string;
  readonly text: string;
}

/** What was needed to read a document, to read it again. */
export const fileOf = ({ uri, path, text, doubledApostrophes, annotationText }: DocumentFile): DocumentFile => ({
  uri,
  path,
  text,
  ...(doubledApostrophes && { doubledApostrophes }),
  ...(annotationText && { annotationText }),
});

/** The files that a document is read from. */
export const filesOf = ({ uri, annotationText }: DocumentFile): readonly string[] =>
  annotationText ? [uri, annotationText.uri] : [uri];

/** The document of a file whose text was analysed elsewhere. */
export const documentOf = (
  file: DocumentFile,
  findings: Findings,
  annotations = annotationsOf(file),
): Document => ({
  ...fileOf(file),
  lines: file.lines ?? new LineIndex(file.text),
  findings,
  ...(annotations && { annotations }),
});

/** What people decided about a text, and what became of it; undefined if no annotation file stands beside it. */
export function annotationsOf({
  text,
  annotationText,
  livePlaces,
}: Pick<DocumentFile, "text" | "annotationText" | "livePlaces">): DocumentAnnotations | undefined {
  if (!annotationText) return undefined;
  const { value: file, problems } = parsed(annotationText);
  const placements = livePlaces
    ? livePlacements(text, file.annotations, livePlaces)
    : placeAnnotations(text, file.annotations);
  const decisions = placements.filter(({ annotation }) => annotation.kind !== "check");
  return { ...annotationText, file, problems, placements, decisions };
}

/** An annotation file is read once, however often its document changes. */
const read = new WeakMap<AnnotationText, Parsed<AnnotationFile>>();

function parsed(annotationText: AnnotationText): Parsed<AnnotationFile> {
  let result = read.get(annotationText);
  if (!result) read.set(annotationText, (result = parseAnnotations(annotationText.uri, annotationText.text)));
  return result;
}
