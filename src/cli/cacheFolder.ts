import { posix, resolve, win32 } from "node:path";
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

/** Where programs of this platform keep what they can do without; undefined if the environment does not tell. */
export function userCacheFolder(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string | undefined {
  const { join, isAbsolute } = platform === "win32" ? win32 : posix;
  const given = platform === "win32" ? env["LOCALAPPDATA"] : env["XDG_CACHE_HOME"];
  const own = platform === "win32" ? "AppData\\Local" : platform === "darwin" ? "Library/Caches" : ".cache";
  // As the XDG base directory specification says, relative paths are not heeded.
  if (given !== undefined && isAbsolute(given)) return join(given, ...names(platform));
  return isAbsolute(home) ? join(home, own, ...names(platform)) : undefined;
}

/** On Windows programs keep other things in the same folder, too. */
const names = (platform: string): readonly string[] =>
  platform === "win32" ? ["glossator", "Cache"] : ["glossator"];
