import { posix, win32 } from "node:path";

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
