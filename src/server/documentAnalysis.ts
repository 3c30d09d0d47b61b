import type { Document, DocumentFile } from "../corpus/corpus.ts";
import { readDocument, rereadDocument } from "../corpus/readDocument.ts";
import type { LivePlaces } from "../annotations/livePlaces.ts";
import type { Registry } from "../registry/registry.ts";
import type { QueueOwner } from "./queueOwner.ts";

export interface AnalysisSettings {
  /** The newest registry. */
  readonly registry: () => Registry;
  /** The document as it was last read. */
  readonly known: (uri: string) => Document | undefined;
  /** Where the annotations of an open text were followed to. */
  readonly livePlaces: (uri: string, text: string) => LivePlaces;
  readonly took: (uri: string, milliseconds: number) => void;
}

/** How a corpus analyses its documents in this thread. A failure ends nothing. */
export function documentAnalysis(
  settings: AnalysisSettings,
): Pick<QueueOwner, "analyse" | "analyseEdit" | "isKnown"> {
  const { registry, known, took } = settings;
  return {
    isKnown: (uri) => known(uri) !== undefined,
    analyse(file) {
      const start = performance.now();
      try {
        return { document: readDocument(followed(settings, file), registry()) };
      } catch (error) {
        return { refused: failure(error) };
      } finally {
        took(file.uri, performance.now() - start);
      }
    },
    analyseEdit(file, before = known(file.uri)) {
      const start = performance.now();
      const document = before && rereadDocument(before, followed(settings, file), registry());
      if (document) took(file.uri, performance.now() - start);
      return document;
    },
  };
}

/** The file with the places that its annotations were followed to, if it has any. */
export const followed = (
  { livePlaces }: Pick<AnalysisSettings, "livePlaces">,
  file: DocumentFile,
): DocumentFile => (file.annotationText ? { ...file, livePlaces: livePlaces(file.uri, file.text) } : file);

/** What is said of a document that could not be analysed. */
export const failure = (error: unknown): string =>
  `The analysis failed: ${error instanceof Error ? error.message : String(error)}`;
