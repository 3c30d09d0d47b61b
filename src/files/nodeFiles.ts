import { constants, closeSync, fstatSync, openSync, realpathSync } from "node:fs";
import { access, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { contentHash } from "./cache/nodeContentHash.ts";
import { refusedSize } from "./decode.ts";
import type { FileEntry, Files, FileStamp, StampedFile } from "./files.ts";
import { readAll } from "./nodeReadAll.ts";
import { nodeStamp } from "./nodeStamp.ts";
import { nodeWalk } from "./nodeWalk.ts";
import { pathOfUri, uriIn, uriOfPath } from "./uris.ts";

/** Milliseconds that a listing takes at a time, so that others get their turn. */
const slice = 10;

/**
 * Files of the local disk below the given folders (uris; asked for anew each time, as workspaces change). Whatever
 * resolves to a place outside them, such as a symbolic link's target, is treated as if it were not there.
 */
export function nodeFiles(folders: () => readonly string[]): Files {
  /** The real path of a uri if it lies in one of the folders. */
  const inside = async (uri: string): Promise<string | undefined> => {
    const path = pathOfUri(uri);
    if (path === undefined) return undefined;
    const real = await realpath(path).catch(() => undefined);
    return real !== undefined && isInside(real) ? real : undefined;
  };
  const isInside = (real: string): boolean =>
    folders().some((folder) => {
      const path = pathOfUri(folder);
      const root = path && realFolder(path);
      return root !== undefined && isWithin(root, real);
    });

  return {
    async list(folder, keep, signal) {
      const top = pathOfUri(folder);
      if (top === undefined || (await inside(folder)) === undefined) return [];
      const base = uriOfPath(top);
      const found: FileEntry[] = [];
      let until = performance.now() + slice;
      for (const file of nodeWalk(top, keep)) {
        if (signal?.aborted) break;
        if (file) {
          const uri = uriIn(base, file.path);
          if (!file.isLink || (await this.stat(uri))?.kind === "file") found.push({ uri, path: file.path });
        }
        if (performance.now() < until) continue;
        await new Promise((resolve) => setImmediate(resolve));
        until = performance.now() + slice;
      }
      return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    },

    walk: (folder, keep) => stampedFiles(folder, keep, isInside),

    async stat(uri) {
      const path = await inside(uri);
      const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
      if (!found) return undefined;
      return { kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other", size: found.size };
    },

    async read(uri) {
      const path = await inside(uri);
      if (path === undefined) throw missing();
      try {
        // Named pipes and devices would never end.
        if (!(await stat(path)).isFile()) throw notRegular();
        return await readFile(path);
      } catch (error) {
        throw unreadable(error);
      }
    },

    readNow(uri, maximum) {
      const path = pathOfUri(uri);
      let file: number | undefined;
      try {
        file = path === undefined ? undefined : openInside(path, isInside);
        if (file === undefined) throw missing();
        const found = fstatSync(file);
        if (!found.isFile()) throw notRegular();
        const tooLarge = maximum === undefined ? undefined : refusedSize(found.size, maximum);
        if (tooLarge !== undefined) throw new Error(tooLarge);
        return readAll(file, found.size);
      } catch (error) {
        throw unreadable(error);
      } finally {
        if (file !== undefined) closeSync(file);
      }
    },

    contentHash,

    async writable(uri) {
      let path = pathOfUri(uri);
      // A file that is still to be made needs a folder that can be written, or whose nearest parent can.
      while (path !== undefined && path !== dirname(path)) {
        try {
          await access(path, constants.W_OK);
          return (await inside(uriOfPath(path))) !== undefined;
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== "ENOENT") return false;
          path = dirname(path);
        }
      }
      return false;
    },

    async isInGit(folder) {
      let path = await inside(folder);
      while (path !== undefined) {
        if (await stat(join(path, ".git")).catch(() => undefined)) return true;
        path = path === dirname(path) ? undefined : dirname(path);
      }
      return false;
    },
  };
}

/**
 * Open a file to be read; undefined if it is not there or lies outside. Where a file that is no link lies is told by its
 * folder, so that many of one folder are opened without looking where each leads.
 */
function openInside(path: string, isInside: (real: string) => boolean): number | undefined {
  const noFollow = constants.O_NOFOLLOW;
  const folder = noFollow ? realFolder(dirname(path)) : undefined;
  if (noFollow && folder !== undefined && isInside(folder))
    try {
      return openSync(`${folder}${sep}${basename(path)}`, readOnly | noFollow);
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      if (code === "ENOENT") return undefined;
      if (!linkCodes.has(code)) throw error;
    }
  const real = realPathNow(path);
  return real !== undefined && isInside(real) ? openSync(real, readOnly) : undefined;
}

/** Named pipes would keep waiting otherwise. */
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** How systems say that what was to be opened without following it is a link. */
const linkCodes: ReadonlySet<string> = new Set(["ELOOP", "EMLINK", "EFTYPE"]);

function* stampedFiles(
  folder: string,
  keep: (path: string) => boolean,
  isInside: (real: string) => boolean,
): Generator<StampedFile | undefined> {
  const top = pathOfUri(folder);
  const real = top && realPathNow(top);
  if (top === undefined || real === undefined || !isInside(real)) return;
  const base = uriOfPath(top);
  for (const file of nodeWalk(top, keep)) {
    if (!file) {
      yield undefined;
      continue;
    }
    const { path, isLink } = file;
    const full = `${top}/${path}`;
    const stampNow = (): FileStamp | undefined => nodeStamp(full);
    // What a link leads to may be anything.
    if (isLink && !(isInside(realPathNow(full) ?? "") && stampNow())) continue;
    yield { uri: uriIn(base, path), path, stampNow };
  }
}

/** The real paths of folders as they were less than a second ago: many files are asked for one after the other. */
const realFolders = new Map<string, { readonly real: string | undefined; readonly until: number }>();

function realFolder(path: string): string | undefined {
  const now = performance.now();
  const known = realFolders.get(path);
  if (known && now < known.until) return known.real;
  const real = realPathNow(path);
  realFolders.set(path, { real, until: now + 1000 });
  return real;
}

function realPathNow(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

const isWithin = (root: string, path: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);

const missing = (): Error => new Error("The file is missing or lies outside the workspace.");

const notRegular = (): Error => new Error("This is not a regular file.");

function unreadable(error: unknown): Error {
  if (!(error instanceof Error) || !("code" in error)) return error as Error;
  return new Error(`The file cannot be read (${String(error.code)}).`, { cause: error });
}
