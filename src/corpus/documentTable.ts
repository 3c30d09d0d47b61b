import { mixedHash } from "../text/mixedHash.ts";
import type { Document } from "./corpus.ts";
import { byPath, changedBlocks, type DocumentBlock } from "./documentBlocks.ts";

/**
 * Documents by uri and in the order of their paths. Immutable: a change makes a new table that shares all but some hundred
 * places with the one before, so that an edit costs the same in a corpus of any size.
 */
export class DocumentTable implements ReadonlyMap<string, Document> {
  static readonly empty = new DocumentTable([], [new Map()], 0);

  readonly size: number;
  /** All documents in path order; which of them ends a block is a matter of its path alone. */
  readonly blocks: readonly DocumentBlock[];
  /** By a hash of the uri; their number is a power of two. */
  private readonly buckets: readonly ReadonlyMap<string, Document>[];

  private constructor(
    blocks: readonly DocumentBlock[],
    buckets: readonly ReadonlyMap<string, Document>[],
    size: number,
  ) {
    this.blocks = blocks;
    this.buckets = buckets;
    this.size = size;
  }

  /** The table with these documents added, or put in the place of those with the same uris. */
  with(added: Iterable<Document>): DocumentTable {
    const newest = new Map<string, Document>();
    for (const document of added) newest.set(document.uri, document);
    return newest.size === 0 ? this : this.changed(newest, new Set(newest.keys()));
  }

  /** The table without some documents; the same table if it has none of them. */
  without(uris: Iterable<string>): DocumentTable {
    const known = new Set([...uris].filter((uri) => this.has(uri)));
    return known.size === 0 ? this : this.changed(new Map(), known);
  }

  get(uri: string): Document | undefined {
    return bucketOf(this.buckets, uri).get(uri);
  }

  has(uri: string): boolean {
    return bucketOf(this.buckets, uri).has(uri);
  }

  *values(): MapIterator<Document> {
    for (const { documents } of this.blocks) yield* documents;
  }

  *keys(): MapIterator<string> {
    for (const { uri } of this.values()) yield uri;
  }

  *entries(): MapIterator<[string, Document]> {
    for (const document of this.values()) yield [document.uri, document];
  }

  [Symbol.iterator](): MapIterator<[string, Document]> {
    return this.entries();
  }

  forEach(call: (document: Document, uri: string, table: ReadonlyMap<string, Document>) => void): void {
    for (const document of this.values()) call(document, document.uri, this);
  }

  /** @param gone the uris whose documents, if there are any, are no more: those of `added` among them */
  private changed(added: ReadonlyMap<string, Document>, gone: ReadonlySet<string>): DocumentTable {
    const removed = this.size === 0 ? [] : [...gone].flatMap((uri) => this.get(uri) ?? []);
    const size = this.size - removed.length + added.size;
    return new DocumentTable(
      changedBlocks(this.blocks, [...added.values()].sort(byPath), removed),
      changedBuckets(this.buckets, added, gone, size),
      size,
    );
  }
}

/** A bucket has at most so many documents on average. */
const bucketSize = 64;

const bucketOf = <T>(buckets: readonly T[], uri: string): T => buckets[mixedHash(uri) & (buckets.length - 1)]!;

function changedBuckets(
  before: readonly ReadonlyMap<string, Document>[],
  added: ReadonlyMap<string, Document>,
  gone: ReadonlySet<string>,
  size: number,
): readonly ReadonlyMap<string, Document>[] {
  let count = before.length;
  while (count * bucketSize < size) count *= 2;
  const buckets: Map<string, Document>[] = before.slice() as Map<string, Document>[];
  if (count !== before.length) {
    buckets.length = 0;
    for (let i = 0; i < count; i++) buckets.push(new Map());
    for (const bucket of before)
      for (const [uri, document] of bucket) if (!gone.has(uri)) bucketOf(buckets, uri).set(uri, document);
  } else {
    const own = new Set<number>();
    for (const uri of gone) {
      const index = mixedHash(uri) & (count - 1);
      if (!own.has(index)) buckets[index] = new Map(buckets[index]);
      own.add(index);
      if (!added.has(uri)) buckets[index]!.delete(uri);
    }
  }
  for (const [uri, document] of added) bucketOf(buckets, uri).set(uri, document);
  return buckets;
}
