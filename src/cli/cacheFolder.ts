import { resolve } from "node:path";
import { UsageError, type Terminal } from "./command.ts";

/** What the options of every command that reads a corpus say about the cache. */
export const cacheOptions = { cache: { type: "string" }, "no-cache": { type: "boolean" } } as const;

/** The lines of `--help` on them. */
export const cacheHelp = `  --cache FOLDER    keep what was found in this folder, not in the user's cache folder; docs/cache.md tells more
  --no-cache        keep nothing, and use nothing that was kept
`;

/**
 * The terminal with the cache folder that the options name.
 * @throws UsageError for options that do not go together
 */
export function withCacheFolder(
  terminal: Terminal,
  values: { readonly cache?: string | undefined; readonly "no-cache"?: boolean | undefined },
): Terminal {
  const { cache } = values;
  const { cacheFolder: _, ...without } = terminal;
  if (values["no-cache"]) {
    if (cache !== undefined) throw new UsageError("--cache and --no-cache do not go together.");
    return without;
  }
  if (cache === "") throw new UsageError("--cache takes a folder.");
  return cache === undefined ? terminal : { ...terminal, cacheFolder: resolve(terminal.cwd, cache) };
}
