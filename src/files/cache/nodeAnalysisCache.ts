import { join } from "node:path";
import { baseName } from "../uris.ts";
import { keptInMemory, type Spill } from "../spill.ts";
import type { AnalysisCache } from "./analysisCache.ts";
import { contentHash, hashOf } from "./nodeContentHash.ts";
import { NodeCorpusCache } from "./nodeCorpusCache.ts";
import { pruneCache } from "./nodePruneCache.ts";

export interface NodeCacheOptions {
  /** The path of the cache, which need not be there. Nothing else may be in it. */
  readonly folder: string;
  /** See `engineVersion`. */
  readonly engine: string;
  /** Bytes that the cache may take; left out: 4 GB. */
  readonly limit?: number;
  readonly log: (message: string) => void;
  /** Takes what was read of it out of memory; left out: it stays there. */
  readonly spill?: Spill;
}

/** A cache on the disk, in a folder for each corpus. Other processes may use it at the same time. */
export function nodeAnalysisCache({
  folder,
  engine,
  limit = 4e9,
  log,
  spill = keptInMemory,
}: NodeCacheOptions): AnalysisCache {
  // What is a letter and what is a word also depends on Node's tables.
  const version = hashOf([engine, process.versions["unicode"] ?? "", process.versions["icu"] ?? ""]);
  let isPruned = false;
  return {
    open(root, circumstances) {
      const own = join(folder, folderName(root));
      const written = (): void => {
        if (isPruned) return;
        isPruned = true;
        void pruneCache(folder, own, limit, log);
      };
      return new NodeCorpusCache({ folder: own, engine: version, log, spill, written }, circumstances);
    },
  };
}

/** A name that a person knows again, and that no other corpus has. */
function folderName(root: string): string {
  const words = baseName(root)
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${words.slice(0, 40)}-${contentHash(root).slice(0, 12)}`;
}
