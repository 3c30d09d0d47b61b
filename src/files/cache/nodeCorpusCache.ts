import type { ByteRange } from "../../corpus/stored/packedBytes.ts";
import type { BlockSums } from "../../corpus/sums/blockSums.ts";
import type { KeptSums } from "../../corpus/sums/keptSums.ts";
import { readdirSync } from "node:fs";
import type { Spill } from "../spill.ts";
import { analysisKeys, type AnalysisKeys } from "./analysisKey.ts";
import type { CacheHit, CachedFile, Circumstances, CorpusCache } from "./analysisCache.ts";
import { FileRows, firstByte } from "./fileRows.ts";
import { FileTable, noAnnotations } from "./fileTable.ts";
import { shardName, sumsName, tableName, touch } from "./nodeCacheFile.ts";
import { contentHash, hashOf } from "./nodeContentHash.ts";
import { packSums, sumsIn } from "./nodeSumsFile.ts";
import { SealedFiles } from "./nodeSealedFiles.ts";
import { NodeShards } from "./nodeShards.ts";
import { ShardStamps } from "./shardStamps.ts";
import { firstByteAt, placed, readHash, shortHash, type HashPlace } from "./words128.ts";

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
  private readonly written: () => void;
  private readonly log: (message: string) => void;
  private readonly files: SealedFiles;
  private keys: AnalysisKeys;
  private readonly rows: FileRows;
  private readonly shards: NodeShards;
  /** Values that are to be written, by shard and key. */
  private readonly pending = new Map<number, Map<string, ByteRange>>();
  private saving: Promise<void> | undefined;
  /** Whether the table does not hold for what it says any more. */
  private isOutdated = false;
  /** Whether what there is may not hold yet, so that no table is written. */
  private isHeld = false;
  private canWrite = true;
  private hasShards: boolean;
  /** Read when they are first asked for. */
  private knownSums: ReadonlyMap<string, BlockSums> | undefined;
  private hasNewSums = false;

  constructor({ folder, engine, log, spill, written }: CorpusCacheOptions, circumstances: Circumstances) {
    this.log = log;
    this.written = written;
    this.files = new SealedFiles(folder, engine, log);
    this.keys = this.keysFor(circumstances);
    const bytes = this.files.read(tableName, "files");
    const table = bytes && new FileTable(bytes);
    if (table) touch(this.files.path(tableName));
    this.shards = new NodeShards(this.files, spill, table?.shards ?? new ShardStamps());
    this.rows = new FileRows(table?.circumstances === this.keys.circumstances ? table : undefined);
    this.hasShards = namesIn(folder).some((name) => shardName.test(name));
  }

  get isEmpty(): boolean {
    return !this.hasShards;
  }

  unread({ path, stamp, annotationText }: CachedFile): CacheHit | undefined {
    const key = stamp && this.rows.unread(path, stamp, annotationHash(annotationText));
    const value = key && (this.pendingValue(key) ?? this.shards.kept(key));
    return value && { value, key: shortHash(key) };
  }

  find(file: CachedFile, content: string): CacheHit | undefined {
    const annotations = annotationHash(file.annotationText);
    const key = this.rows.keyOf(file.path, content, annotations) ?? this.keys.keyOf(file, content);
    const place = placed(key);
    const value = this.pendingValue(place) ?? this.shards.find(place);
    if (!value) return undefined;
    this.setRow(file, content, key);
    return { value, key: shortHash(place) };
  }

  put(file: CachedFile, content: string, value: ByteRange): number {
    const key = this.keys.keyOf(file, content);
    if (!this.canWrite) return shortHash(placed(key));
    const shard = firstByte(key);
    const values = this.pending.get(shard);
    if (values) values.set(key, value);
    else this.pending.set(shard, new Map([[key, value]]));
    this.setRow(file, content, key);
    return shortHash(placed(key));
  }

  forget(path: string): void {
    this.rows.delete(path);
  }

  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.rows.paths()) if (!paths.has(path)) this.rows.delete(path);
  }

  circumstancesChanged(circumstances: Circumstances): void {
    const keys = this.keysFor(circumstances);
    if (keys.circumstances !== this.keys.circumstances) this.isOutdated = this.isHeld = true;
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
    this.isHeld = false;
    this.saving ??= this.write().finally(() => (this.saving = undefined));
    return this.saving;
  }

  private async write(): Promise<void> {
    try {
      while (this.canWrite && this.hasNews && !this.isHeld) {
        const needed = this.rows.keysByByte(this.pending.keys());
        for (const [number, keys] of needed) {
          this.shards.write(number, this.pending.get(number)!, keys);
          this.pending.delete(number);
          this.hasShards = true;
          await turn();
        }
        if (this.isTableOld && !this.isHeld) await this.writeTable();
        if (this.hasNewSums) this.writeSums();
        this.written();
      }
    } catch (error) {
      this.canWrite = false;
      this.pending.clear();
      const reason = error instanceof Error ? error.message : String(error);
      this.log(`The cache cannot be written, so nothing new is kept: ${reason}`);
    }
    this.rows.rest();
  }

  private get hasNews(): boolean {
    return this.isTableOld || this.pending.size > 0 || this.hasNewSums;
  }

  private get isTableOld(): boolean {
    return this.rows.isChanged || this.isOutdated || this.shards.hasNewStamps;
  }

  private async writeTable(): Promise<void> {
    this.shards.check(this.rows.keysByByte(this.shards.unchecked));
    this.isOutdated = false;
    this.shards.hasNewStamps = false;
    const packing = this.rows.pack(this.keys.circumstances, this.files.engine, this.shards.stamps);
    let step = packing.next();
    for (; !step.done; step = packing.next()) await turn();
    this.files.write(tableName, step.value);
    this.rows.packed(new FileTable(step.value));
  }

  private readSums(): ReadonlyMap<string, BlockSums> {
    const bytes = this.files.read(sumsName, "sums");
    return bytes ? sumsIn(bytes) : new Map();
  }

  private writeSums(): void {
    this.hasNewSums = false;
    this.files.write(sumsName, packSums(this.knownSums ?? new Map(), this.files.engine));
  }

  private setRow({ path, stamp, annotationText }: CachedFile, content: string, key: string): void {
    const row = { contentHash: content, annotationHash: annotationHash(annotationText), key };
    this.rows.set(path, stamp ? { ...row, stamp } : row);
  }

  private pendingValue(key: HashPlace): ByteRange | undefined {
    return this.pending.get(firstByteAt(key))?.get(readHash(key.words, key.at));
  }

  private keysFor(circumstances: Circumstances): AnalysisKeys {
    return analysisKeys(this.files.engine, circumstances, hashOf);
  }
}

const annotationHash = (text: string | undefined): string =>
  text === undefined ? noAnnotations : contentHash(text);

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // Not there, no folder, or not to be read.
  }
}

/** Lets others have their turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
