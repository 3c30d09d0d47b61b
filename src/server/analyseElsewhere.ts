import type { Findings } from "../analysis/findings.ts";
import type { DocumentFile } from "../corpus/corpus.ts";
import type { Registry } from "../registry/registry.ts";

/** Analyses a text in another thread. */
export type AnalyseElsewhere = (file: DocumentFile, registry: Registry) => Promise<Findings>;
