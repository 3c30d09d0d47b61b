import { bytesIn, type ByteRange } from "../../corpus/stored/packedBytes.ts";
import type { BlockSums } from "../../corpus/sums/blockSums.ts";
import type { KeptSums } from "../../corpus/sums/keptSums.ts";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Spill } from "../spill.ts";
import { analysisKeys, type AnalysisKeys } from "./analysisKey.ts";
import type { CacheHit, CachedFile, Circumstances, CorpusCache } from "./analysisCache.ts";
import { FileRows, firstByte } from "./fileRows.ts";
import { FileTable, noAnnotations } from "./fileTable.ts";
import { readCacheFile, shardName, sumsName, tableName, touch, writeCacheFile } from "./nodeCacheFile.ts";
import { contentHash, hashOf } from "./nodeContentHash.ts";
import { packSums, sumsIn } from "./nodeSumsFile.ts";
import { sealProblem, type SealedKind } from "./sealed.ts";
import { keptEntries, packShard, Shard } from "./shard.ts";

import { readHash, shortHash, wordsOf } from "./words128.ts";

export interface CorpusCacheOptions {
  /** The path of the corpus's own folder in the cache, which need not be there. */
  readonly folder: string;
  /** A hash of all that analysis is made of. */
  readonly engine: string;
  readonly log: (message: string) => void;
  /** Where values lie until somebody wants them. */
  readonly spill: Spill;
  /** Called after something was written. */
  readonly written: () => void;
}

/** What is kept of one corpus, in a folder of the disk that other processes use as well. */
export class NodeCorpusCache implements CorpusCache {
  private readonly options: CorpusCacheOptions;
  private keys: AnalysisKeys;
  private readonly rows: FileRows;
  private readonly shards = new Map<number, Shard | undefined>();
  /** Values that are to be written, by shard and key. */
  private readonly pending = new Map<number, Map<string, ByteRange>>();
  private saving: Promise<void> | undefined;
  /** Whether the table does not hold for what it says any more. */
  private isOutdated = false;
  private canWrite = true;
  private hasToldVersion = false;
  private hasShards: boolean;
  /** Read when they are first asked for. */
  private knownSums: ReadonlyMap<string, BlockSums> | undefined;
  private hasNewSums = false;

  constructor(options: CorpusCacheOptions, circumstances: Circumstances) {
    this.options = options;
    this.keys = this.keysFor(circumstances);
    const bytes = this.read(tableName, "files");
    const table = bytes && new FileTable(bytes);
    if (table) touch(join(options.folder, tableName));
    this.rows = new FileRows(table?.circumstances === this.keys.circumstances ? table : undefined);
    this.hasShards = namesIn(options.folder).some((name) => shardName.test(name));
  }

  get isEmpty(): boolean {
    return !this.hasShards;
  }

  unread({ path, stamp, annotationText }: CachedFile): CacheHit | undefined {
    const row = stamp && this.rows.unread(path, stamp, annotationHash(annotationText));
    const value = row && this.valueOf(row.key);
    return value && { contentHash: row.contentHash, value, key: shortHash(row.key) };
  }

  find(file: CachedFile, content: string): CacheHit | undefined {
    const annotations = annotationHash(file.annotationText);
    const key = this.rows.keyOf(file.path, content, annotations) ?? this.keys.keyOf(file, content);
    const words = wordsOf(key);
    const value = this.valueOf(words);
    if (!value) return undefined;
    this.setRow(file, content, key);
    return { contentHash: content, value, key: shortHash(words) };
  }

  put(file: CachedFile, content: string, value: ByteRange): number {
    const key = this.keys.keyOf(file, content);
    if (!this.canWrite) return shortHash(wordsOf(key));
    const shard = firstByte(key);
    const values = this.pending.get(shard);
    if (values) values.set(key, value);
    else this.pending.set(shard, new Map([[key, value]]));
    this.setRow(file, content, key);
    return shortHash(wordsOf(key));
  }

  forget(path: string): void {
    this.rows.delete(path);
  }

  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.rows.paths()) if (!paths.has(path)) this.rows.delete(path);
  }

  circumstancesChanged(circumstances: Circumstances): void {
    const keys = this.keysFor(circumstances);
    if (keys.circumstances !== this.keys.circumstances) this.isOutdated = true;
    this.keys = keys;
  }

  readonly sums: KeptSums = { get: (key) => (this.knownSums ??= this.readSums()).get(key) };

  keepSums(sums: ReadonlyMap<string, BlockSums>): void {
    const known = (this.knownSums ??= this.readSums());
    if (sums.size === known.size && [...sums.keys()].every((key) => known.has(key))) return;
    this.knownSums = sums;
    this.hasNewSums = true;
  }

  save(): Promise<void> {
    this.saving ??= this.write().finally(() => (this.saving = undefined));
    return this.saving;
  }

  private async write(): Promise<void> {
    try {
      while (this.canWrite && this.hasNews) {
        const needed = this.rows.keysByByte(this.pending.keys());
        for (const [number, keys] of needed) {
          this.writeShard(number, keys);
          await turn();
        }
        if (this.rows.isChanged || this.isOutdated) await this.writeTable();
        if (this.hasNewSums) this.writeSums();
        this.options.written();
      }
    } catch (error) {
      this.canWrite = false;
      this.pending.clear();
      const reason = error instanceof Error ? error.message : String(error);
      this.options.log(`The cache cannot be written, so nothing new is kept: ${reason}`);
    }
    this.shards.clear();
    this.rows.rest();
  }

  private get hasNews(): boolean {
    return this.rows.isChanged || this.isOutdated || this.pending.size > 0 || this.hasNewSums;
  }

  /** Another process may have written the shard meanwhile: what it has added stays. */
  private writeShard(number: number, needed: Set<string>): void {
    const name = nameOfShard(number);
    const { engine, folder } = this.options;
    const before = this.readShard(number)?.entries() ?? [];
    const minute = Math.floor(Date.now() / 60_000);
    const added = [...this.pending.get(number)!].flatMap(([key, range]) => {
      const value = bytesIn(range);
      // What cannot be had any more is analysed again next time.
      return value.length === range.end - range.from ? [{ key, value, used: minute }] : [];
    });
    for (const { key } of added) needed.add(key);
    const bytes = packShard(keptEntries([...added, ...before], needed, minute), engine);
    writeCacheFile(join(folder, name), bytes);
    this.hasShards = true;
    this.pending.delete(number);
    this.shards.delete(number);
  }

  private async writeTable(): Promise<void> {
    this.isOutdated = false;
    const packing = this.rows.pack(this.keys.circumstances, this.options.engine);
    let step = packing.next();
    for (; !step.done; step = packing.next()) await turn();
    writeCacheFile(join(this.options.folder, tableName), step.value);
    this.rows.packed(new FileTable(step.value));
  }

  private readSums(): ReadonlyMap<string, BlockSums> {
    const bytes = this.read(sumsName, "sums");
    return bytes ? sumsIn(bytes) : new Map();
  }

  private writeSums(): void {
    this.hasNewSums = false;
    const bytes = packSums(this.knownSums ?? new Map(), this.options.engine);
    writeCacheFile(join(this.options.folder, sumsName), bytes);
  }

  private setRow({ path, stamp, annotationText }: CachedFile, content: string, key: string): void {
    const row = { contentHash: content, annotationHash: annotationHash(annotationText), key };
    this.rows.set(path, stamp ? { ...row, stamp } : row);
  }

  private valueOf(key: Uint32Array): ByteRange | undefined {
    const number = key[0]! >>> 24;
    const pending = this.pending.get(number)?.get(readHash(key, 0));
    if (pending) return pending;
    if (!this.shards.has(number)) this.shards.set(number, this.readShard(number, this.options.spill));
    return this.shards.get(number)?.find(key, 0);
  }

  private readShard(number: number, spill?: Spill): Shard | undefined {
    const bytes = this.read(nameOfShard(number), "shard");
    return bytes && new Shard(bytes, spill?.put(bytes));
  }

  /** A file that is not what it should be is thrown away. */
  private read(name: string, kind: SealedKind): Uint8Array | undefined {
    const { folder, engine, log } = this.options;
    const path = join(folder, name);
    const bytes = readCacheFile(path);
    const problem = bytes && sealProblem(bytes, kind, engine);
    if (!problem) return bytes;
    // After a new version all files are old ones.
    if (problem === "damaged" || !this.hasToldVersion)
      log(`The cache file ${path} is ${problem} and thrown away.`);
    this.hasToldVersion ||= problem !== "damaged";
    rmSync(path, { force: true });
    return undefined;
  }

  private keysFor(circumstances: Circumstances): AnalysisKeys {
    return analysisKeys(this.options.engine, circumstances, hashOf);
  }
}

const annotationHash = (text: string | undefined): string =>
  text === undefined ? noAnnotations : contentHash(text);

const nameOfShard = (number: number): string => number.toString(16).padStart(2, "0");

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** Lets others have their turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
