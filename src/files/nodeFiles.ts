import { constants, type Dirent } from "node:fs";
import { access, readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { skippedFolders, type FileEntry, type Files } from "./files.ts";
import { pathOfUri, uriOfPath } from "./uris.ts";

/** Entries that a listing looks at before it stops: somebody has opened a whole disk. */
const most = 500_000;

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
    if (real === undefined) return undefined;
    for (const folder of folders()) {
      const folderPath = pathOfUri(folder);
      const root = folderPath && (await realpath(folderPath).catch(() => undefined));
      if (root !== undefined && isWithin(root, real)) return real;
    }
    return undefined;
  };

  return {
    async list(folder, keep, signal) {
      const top = pathOfUri(folder);
      if (top === undefined || (await inside(folder)) === undefined) return [];
      const found: FileEntry[] = [];
      // Breadth first: if there are too many, those near the top are the ones that count.
      const pending = [""];
      let visited = 0;
      for (const at of pending) {
        if (signal?.aborted || visited > most) break;
        for (const entry of await entriesOf(join(top, at))) {
          visited++;
          const path = at === "" ? entry.name : `${at}/${entry.name}`;
          if (entry.isDirectory()) {
            if (!skippedFolders.has(entry.name)) pending.push(path);
          } else if ((entry.isFile() || entry.isSymbolicLink()) && keep(path)) {
            const uri = uriOfPath(join(top, path));
            if (entry.isFile() || (await this.stat(uri))?.kind === "file") found.push({ uri, path });
          }
        }
      }
      return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    },

    async stat(uri) {
      const path = await inside(uri);
      const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
      if (!found) return undefined;
      return { kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other", size: found.size };
    },

    async read(uri) {
      const path = await inside(uri);
      if (path === undefined) throw new Error("The file is missing or lies outside the workspace.");
      // Named pipes and devices would never end.
      if (!(await stat(path)).isFile()) throw new Error("This is not a regular file.");
      try {
        return await readFile(path);
      } catch (error) {
        const { code = "unknown error" } = error as NodeJS.ErrnoException;
        throw new Error(`The file cannot be read (${code}).`, { cause: error });
      }
    },

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
  };
}

const entriesOf = (folder: string): Promise<Dirent[]> =>
  readdir(folder, { withFileTypes: true }).catch(() => []);

const isWithin = (root: string, path: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
