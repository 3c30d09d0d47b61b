import type { Circumstances, CorpusCache } from "../files/cache/analysisCache.ts";
import { engineVersion } from "../files/cache/engineVersion.ts";
import { nodeAnalysisCache } from "../files/cache/nodeAnalysisCache.ts";
import type { Terminal } from "./command.ts";

/** What is kept of a corpus; undefined if nothing is to be kept, or nobody could know for how long it holds. */
export function openCache(
  root: string,
  circumstances: Circumstances,
  { cacheFolder, err, spill }: Terminal,
): CorpusCache | undefined {
  if (cacheFolder === undefined || engineVersion === undefined) return undefined;
  const log = (message: string): void => err(`glossator: ${message}\n`);
  const options = { folder: cacheFolder, engine: engineVersion, log, ...(spill && { spill }) };
  return nodeAnalysisCache(options).open(root, circumstances);
}
