import type { Document } from "../../corpus/corpus.ts";
import type { DocumentBlock } from "../../corpus/documentBlocks.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Problem, Severity } from "../../text/problem.ts";
import type { FileEdits } from "../corpusEdit.ts";
import type { CorpusView } from "../view.ts";

/** Finds one kind of problem. `code` is stable: `corpus.yaml`, stored decisions and docs/checks.md name it. */
export type Check = FileCheck | DocumentCheck | CorpusCheck;

interface Described {
  readonly code: string;
  /** Unless `corpus.yaml` says otherwise. */
  readonly severity: Severity;
  /** One sentence: what is reported. */
  readonly summary: string;
}

/** Looks at one file of any kind; run each time it is asked for. */
export interface FileCheck extends Described {
  readonly of: "file";
  find(view: CorpusView, uri: string): readonly Found[];
}

/** Looks at one document and the registry; its findings are kept until one of the two changes. */
export interface DocumentCheck extends Described {
  readonly of: "document";
  find(document: Document, registry: Registry): readonly Found[];
}

/**
 * Looks at all entries, or at all entries and documents, and tells what it finds in files of the registry; its findings
 * are kept until one of them changes.
 */
export interface CorpusCheck extends Described {
  readonly of: "registry" | "corpus";
  /** Work out now what is asked of a block of documents later; left out: nothing that takes long. */
  readonly prepare?: (block: DocumentBlock) => void;
  /** What takes long pauses now and then: undefined. */
  find(view: CorpusView): Iterable<FoundIn | undefined>;
}

/** What a check found: a problem without what is the same for all that it finds. */
export interface Found extends Omit<Problem, "code" | "severity"> {
  /** Changes that mend it, the likeliest first; made when they are asked for. */
  readonly fixes?: (view: CorpusView) => readonly Fix[];
}

export type FoundIn = Found & { readonly uri: string };

/** A problem that may know how to mend itself. */
export type CheckedProblem = Problem & Pick<Found, "fixes">;

/** One change that mends a problem, as the user chooses it: a title and the edits of each file. */
export interface Fix {
  readonly title: string;
  readonly edits: FileEdits;
  /** Whether it is the one to apply without looking; left out: no. */
  readonly preferred?: boolean;
}
