import type { ByteRange } from "../../src/corpus/stored/packedBytes.ts";
import type { BlockSums } from "../../src/corpus/sums/blockSums.ts";
import type { AnalysisCache, CachedFile, CorpusCache } from "../../src/files/cache/analysisCache.ts";
import { analysisKeys } from "../../src/files/cache/analysisKey.ts";
import { longHash } from "../../src/text/longHash.ts";
import { unchanged } from "../../src/files/cache/unchanged.ts";

/**
 * A cache that keeps what `save` was called for as long as it is held itself, for tests.
 * @param isLost whether the value of a file is gone when somebody wants it, as when another process empties a cache on the disk
 */
export function memoryAnalysisCache(
  engine = "1",
  isLost: (path: string) => boolean = () => false,
): AnalysisCache & { readonly saved: Map<string, Kept> } {
  const saved = new Map<string, Kept>();
  const hash = (texts: Iterable<string>): string => JSON.stringify([...texts]);
  return {
    saved,
    open(root, circumstances): CorpusCache {
      let keys = analysisKeys(engine, circumstances, hash);
      const before = saved.get(root) ?? nothing;
      const values = new Map(before.values);
      const rows = new Map(before.rows);
      let { sums } = before;
      const isValid = before.circumstances === keys.circumstances;
      return {
        get isEmpty() {
          return (saved.get(root)?.values.size ?? 0) === 0;
        },
        unread({ path, stamp, annotationText }) {
          const row = isValid ? rows.get(path) : undefined;
          if (!row?.file.stamp || !stamp || row.file.annotationText !== annotationText) return undefined;
          if (!unchanged(row.file.stamp, stamp)) return undefined;
          const value = values.get(row.key);
          if (value && isLost(path)) {
            values.delete(row.key);
            return { value: { bytes: new Uint8Array(0), from: 0, end: 1 }, key: longHash(row.key) };
          }
          return value && { value, key: longHash(row.key) };
        },
        find(file, contentHash) {
          const row = rows.get(file.path);
          const isSame =
            isValid && row?.contentHash === contentHash && row.file.annotationText === file.annotationText;
          const key = isSame ? row.key : keys.keyOf(file, contentHash);
          const value = values.get(key);
          if (!value) return undefined;
          rows.set(file.path, { file, contentHash, key });
          return { value, key: longHash(key) };
        },
        put(file, contentHash, value) {
          const key = keys.keyOf(file, contentHash);
          values.set(key, value);
          rows.set(file.path, { file, contentHash, key });
          return longHash(key);
        },
        sums: { get: (key) => sums.get(key) },
        keepSums: (next) => void (sums = next),
        forget: (path) => void rows.delete(path),
        keepOnly(paths) {
          for (const path of rows.keys()) if (!paths.has(path)) rows.delete(path);
        },
        circumstancesChanged(next) {
          keys = analysisKeys(engine, next, hash);
        },
        async save() {
          saved.set(root, {
            circumstances: keys.circumstances,
            rows: new Map(rows),
            values: new Map(values),
            sums,
          });
        },
      };
    },
  };
}

interface Kept {
  readonly circumstances: string;
  readonly rows: ReadonlyMap<
    string,
    { readonly file: CachedFile; readonly contentHash: string; readonly key: string }
  >;
  readonly values: ReadonlyMap<string, ByteRange>;
  readonly sums: ReadonlyMap<string, BlockSums>;
}

const nothing: Kept = { circumstances: "", rows: new Map(), values: new Map(), sums: new Map() };
