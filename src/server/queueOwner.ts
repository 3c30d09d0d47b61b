import type { Document, DocumentFile } from "../corpus/corpus.ts";
import type { Among } from "../workers/analysisPool.ts";
import type { WaitingFile } from "./waitingFiles.ts";

/** What a queue needs of the corpus it works for. */
export interface QueueOwner {
  analyse(file: DocumentFile): Outcome;
  /** The text of a closed document, if it can be had at once. */
  readNow(uri: string): string | undefined;
  /** Does what need not be done at once: other threads, where there are any. */
  readonly elsewhere: Elsewhere;
  /**
   * What can be said at once of a large text that was edited, until all of it has been read; undefined if nothing.
   * @param before the text as it was last read; left out: the newest that is known
   */
  analyseEdit?(file: DocumentFile, before?: Document): Document | undefined;
  done(documents: readonly Document[]): void;
  /** A document as `analyseEdit` has it. */
  edited?(document: Document): void;
  /** Whether somebody is typing into a document, so that all of it had better be read later. */
  isTyped?(uri: string): boolean;
  /** A document could not be read or analysed, which is told by a sentence. */
  failed(uri: string, reason: string): void;
  /** There is no such file any more. */
  gone(uri: string): void;
  /** Nothing waits any more but open documents. */
  caughtUp?(): void;
  /** Whether a document has been read before, so that `analyseEdit` can tell of an edit. */
  isKnown?(uri: string): boolean;
  /** Whether open documents had better wait, too, since more is about to be known. */
  isEarly?(): boolean;
  /** How much a document goes before others, being open in an editor: the last used most; 0 if it is not open. */
  rank(uri: string): number;
}

export interface Elsewhere {
  /** How many batches to have under way, so that no thread waits for work and not too many answers wait for us. */
  readonly batches: number;
  /**
   * Read files whose text is not known, and analyse all.
   * Never rejects.
   * @returns what came of each file of the batch; undefined for those that are still to be done
   */
  analyse(files: readonly WaitingFile[], among: Among): Promise<readonly (Outcome | undefined)[]>;
}

/** A document, that there is none any more, or why it could not be read or analysed, as a sentence. */
export type Outcome = { readonly document: Document } | "gone" | { readonly refused: string };
