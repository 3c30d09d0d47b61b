import type { Document, DocumentFile } from "../corpus/corpus.ts";
import type { Registry } from "../registry/registry.ts";

/** Analyses a text in another thread. */
export type AnalyseElsewhere = (file: DocumentFile, registry: Registry) => Promise<Document["findings"]>;
