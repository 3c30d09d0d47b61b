import {
  documentOf,
  readDocument,
  rereadDocument,
  type Document,
  type DocumentFile,
} from "../corpus/corpus.ts";
import type { LivePlaces } from "../annotations/livePlaces.ts";
import type { Registry } from "../registry/registry.ts";
import type { QueueOwner } from "./analysisQueue.ts";
import type { AnalyseElsewhere } from "./analyseElsewhere.ts";

export interface AnalysisSettings {
  /** The newest registry. */
  readonly registry: () => Registry;
  /** The document as it was last read. */
  readonly known: (uri: string) => Document | undefined;
  /** Where the annotations of an open text were followed to. */
  readonly livePlaces: (uri: string, text: string) => LivePlaces;
  readonly took: (uri: string, milliseconds: number) => void;
  readonly failed: (uri: string, reason: string) => void;
  readonly analyseElsewhere: AnalyseElsewhere | undefined;
}

/** How a corpus analyses its documents, in this thread and in another. A failure ends nothing. */
export function documentAnalysis({
  registry,
  known,
  livePlaces,
  took,
  failed,
  analyseElsewhere,
}: AnalysisSettings): Pick<QueueOwner, "analyse" | "analyseLarge" | "analyseEdit" | "isKnown"> {
  const fail = ({ uri }: DocumentFile, error: unknown): undefined =>
    void failed(uri, `The analysis failed: ${error instanceof Error ? error.message : String(error)}`);
  const followed = (file: DocumentFile): DocumentFile =>
    file.annotationText ? { ...file, livePlaces: livePlaces(file.uri, file.text) } : file;
  const analyse = (file: DocumentFile): Document | undefined => {
    const start = performance.now();
    try {
      return readDocument(followed(file), registry());
    } catch (error) {
      return fail(file, error);
    } finally {
      took(file.uri, performance.now() - start);
    }
  };
  if (!analyseElsewhere) return { analyse };
  return {
    analyse,
    isKnown: (uri) => known(uri) !== undefined,
    analyseEdit(file) {
      const start = performance.now();
      const before = known(file.uri);
      const document = before && rereadDocument(before, followed(file), registry());
      if (document) took(file.uri, performance.now() - start);
      return document;
    },
    async analyseLarge(file) {
      const start = performance.now();
      const used = registry();
      try {
        const findings = await analyseElsewhere(followed(file), used);
        took(file.uri, performance.now() - start);
        return used === registry() ? documentOf(followed(file), findings) : "stale";
      } catch (error) {
        return fail(file, error);
      }
    },
  };
}
