import type { ByteRange } from "../../corpus/stored/packedBytes.ts";
import type { BlockSums } from "../../corpus/sums/blockSums.ts";
import type { KeptSums } from "../../corpus/sums/keptSums.ts";
import type { Registry } from "../../registry/registry.ts";
import type { FileStamp } from "../files.ts";

/**
 * What was found in the documents of corpora, kept from one run of the program to the next. The values are bytes, of which
 * nothing is known here. Nothing in it is needed: whatever goes wrong is as if there were nothing kept, with a line in the log.
 */
export interface AnalysisCache {
  /**
   * What is kept of a corpus.
   * @param root uri of the corpus folder
   */
  open(root: string, circumstances: Circumstances): CorpusCache;
}

/** What the analysis of all documents of a corpus heeds besides them. */
export interface Circumstances {
  readonly registry: Registry;
  readonly doubledApostrophes: boolean;
}

/** A document as far as its analysis heeds it, but for its contents. */
export interface CachedFile {
  /** Relative to the corpus folder, with `/`. */
  readonly path: string;
  /** The contents of its annotation file; left out if it has none. */
  readonly annotationText?: string;
  /** What the file was like before it was read, for `unread` to find it by; left out: it is to be read next time. */
  readonly stamp?: FileStamp;
}

/** What is found for a document. */
export interface CacheHit {
  /** The value that was put; no bytes if it is gone when somebody wants it, as another process may have emptied the cache. */
  readonly value: ByteRange;
  /** See `StoredDocument`. */
  readonly key: number;
}

/**
 * What is kept of one corpus. The order of a load: `unread` for each file; for those without a hit, if `isEmpty` does not
 * hold, read, hash (`contentHash`) and `find`; for those without a hit, analyse and `put`; in the end `keepOnly` and `save`.
 */
export interface CorpusCache {
  /** Whether nothing has been written to it ever, so that files need not be hashed before they are analysed. */
  readonly isEmpty: boolean;
  /** The value of a file that has not changed since it was put, going by its stamp. */
  unread(file: CachedFile): CacheHit | undefined;
  /** The value of a file with these contents, wherever it lay when it was put if its place does not matter. */
  find(file: CachedFile, contentHash: string): CacheHit | undefined;
  /**
   * Keep a value. The bytes must not be changed any more.
   * @returns what tells the value from all others, as `CacheHit` has it
   */
  put(file: CachedFile, contentHash: string, value: ByteRange): number;
  /** A file is gone, or what was put for it does not hold any more. */
  forget(path: string): void;
  /** Forget all files but these. */
  keepOnly(paths: ReadonlySet<string>): void;
  /**
   * From now on documents are analysed under these circumstances. What was put or found for files goes on to hold for them:
   * the caller forgets, or puts anew, those that the change concerns, and calls `save` when it has. One that is under way
   * does not say of them that they hold.
   */
  circumstancesChanged(circumstances: Circumstances): void;
  /** What is kept of blocks of documents. */
  readonly sums: KeptSums;
  /** Keep the sums of these blocks and of no others, by `blockKey`; no-op if those of the same are kept. */
  keepSums(sums: ReadonlyMap<string, BlockSums>): void;
  /** Write what is new, in slices. No-op if nothing is. Never rejects. */
  save(): Promise<void>;
}
