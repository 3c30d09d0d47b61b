import type { DocumentFile } from "../corpus/corpus.ts";

/** Threads that read and analyse files, many at a time, while this one answers questions. */
export interface AnalysisPool {
  /** How many threads there are at most. */
  readonly size: number;
  /**
   * Have a batch analysed.
   * @throws ThreadEnded if the thread ended while it was at it
   */
  analyse(batch: Batch, among?: Among): Promise<BatchAnswer>;
  /** End all threads, whatever they are doing. What is under way is rejected. */
  dispose(): void;
}

/** What place a batch has among all that is to be done. */
export interface Among {
  /** It goes before all that waits. */
  readonly urgent?: boolean;
  /** How many more files there are to be analysed, as far as is known. */
  readonly following?: number;
}

/** Documents that are to be read the same way. */
export interface Batch {
  readonly files: readonly FileToAnalyse[];
  readonly registry: RegistryTexts;
  /** Uris of the folders outside of which nothing is read. */
  readonly folders: readonly string[];
  /** Files with more bytes than this are refused. */
  readonly maximumSize: number;
}

/** A document whose text may still have to be read. */
export type FileToAnalyse = Omit<DocumentFile, "text"> & { readonly text?: string };

/** A registry as its files, since texts go to other threads faster than what is read from them. */
export interface RegistryTexts {
  /** Tells it from all other registries of the process. */
  readonly number: number;
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

/** What came of a batch. A thread stops at the end of its time; what it did not come to is left out. */
export interface BatchAnswer {
  /** For the first files of the batch, at least one, in order. */
  readonly results: readonly FileResult[];
  /** What `packDocument` made of the documents, one after the other. */
  readonly packed: Uint8Array<ArrayBuffer>;
  /** Milliseconds that were spent in all. */
  readonly reading: number;
  readonly analysing: number;
}

/** Where a document lies in the bytes of its batch; or why there is none, as a sentence. */
export type FileResult =
  | {
      readonly from: number;
      readonly end: number;
      /** Of the file, if it was read. */
      readonly contentHash?: string;
      readonly milliseconds: number;
    }
  | { readonly refused: string };

/** A thread ended before it was done, such as for want of memory. */
export class ThreadEnded extends Error {
  /** Which file of the batch it was at. */
  readonly at: number;

  constructor(at: number, reason: string) {
    super(reason);
    this.at = at;
  }
}
