import { homedir } from "node:os";
import type { AnalysisCache } from "../files/cache/analysisCache.ts";
import { engineVersion } from "../files/cache/engineVersion.ts";
import { nodeAnalysisCache } from "../files/cache/nodeAnalysisCache.ts";
import { userCacheFolder } from "../files/cache/nodeUserCacheFolder.ts";
import type { Spill } from "../files/spill.ts";
import { pathOfUri } from "../files/uris.ts";

/**
 * The cache in the folder that a client gave.
 * @param given see `InitializationOptions`
 * @returns undefined if nothing is to be kept
 */
export function serverCache(
  given: string | undefined,
  log: (message: string) => void,
  spill: Spill,
): AnalysisCache | undefined {
  const folder =
    given === undefined
      ? userCacheFolder(process.platform, process.env, homedir())
      : given.startsWith("file:")
        ? pathOfUri(given)
        : undefined;
  if (folder === undefined || engineVersion === undefined) return undefined;
  return nodeAnalysisCache({ folder, engine: engineVersion, log, spill });
}
