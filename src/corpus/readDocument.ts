import { analyse, type AnalyseOptions } from "../analysis/analyse.ts";
import { reanalyse } from "../analysis/reanalyse.ts";
import type { Registry } from "../registry/registry.ts";
import { annotationsOf, documentOf, type Document, type DocumentAnnotations, type DocumentFile } from "./corpus.ts";

/** Analyse one text. Bulk loaders call this in slices and hand the results to `withDocuments`. */
export function readDocument(file: DocumentFile, registry: Registry): Document {
  const annotations = annotationsOf(file);
  return documentOf(file, analyse(file.text, optionsFor(file, registry, annotations)), annotations);
}

/**
 * What can be said of an edited document at once, by reading the edited paragraph alone; see `reanalyse`.
 * @returns undefined if only `readDocument` will do
 */
export function rereadDocument(before: Document, file: DocumentFile, registry: Registry): Document | undefined {
  const annotations = annotationsOf(file);
  const options = optionsFor(file, registry, annotations);
  const { edited, text } = file;
  const known = edited && edited.before === before.text ? edited : undefined;
  const findings = reanalyse(before.text, before.findings, text, options, known);
  return findings && documentOf(file, findings, annotations);
}

const optionsFor = (
  { path, doubledApostrophes = false }: DocumentFile,
  registry: Registry,
  annotations: DocumentAnnotations | undefined,
): AnalyseOptions => ({
  registry,
  fileName: path.slice(path.lastIndexOf("/") + 1),
  path,
  doubledApostrophes,
  decisions: annotations?.decisions ?? [],
});
