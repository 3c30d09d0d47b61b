import { skippedFolders, type FileEntry, type FileStat, type Files } from "./files.ts";
import { parentFolder, uriIn } from "./uris.ts";

/** What an editor can tell of its file system; see the requests of the same names in `protocol.ts`. */
export interface ClientFileSystem {
  /** Empty if the folder is missing or unreadable. */
  readDirectory(uri: string): Promise<readonly (readonly [name: string, kind: FileStat["kind"]])[]>;
  /** Null if there is nothing. */
  stat(uri: string): Promise<FileStat | null>;
  /** In base 64; null if the file cannot be read. */
  readFile(uri: string): Promise<string | null>;
  isWritable(uri: string): Promise<boolean>;
}

/** Entries that a listing looks at before it stops; each folder is a question to the editor. */
const most = 100_000;

/** Folders that are asked for at the same time. */
const atOnce = 16;

/**
 * The files of an editor whose file system the server cannot reach by itself: in a browser, or in a workspace that is not
 * on a disk. Nothing outside the given folders (uris; asked for anew each time) is asked for.
 */
export function clientFiles(client: ClientFileSystem, folders: () => readonly string[]): Files {
  const isInside = (uri: string): boolean =>
    !/(?:\/|%2f|%5c)(?:\.|%2e){1,2}(?:\/|%2f|%5c|$)/i.test(uri) &&
    folders().some((folder) => uri === folder || uri.startsWith(`${folder}/`));
  return {
    async list(folder, keep, signal) {
      if (!isInside(folder)) return [];
      const found: FileEntry[] = [];
      let visited = 0;
      let level: readonly string[] = [""];
      while (level.length > 0 && visited < most && !signal?.aborted) {
        const next: string[] = [];
        for (let i = 0; i < level.length; i += atOnce)
          await Promise.all(
            level.slice(i, i + atOnce).map(async (at) => {
              for (const [name, kind] of await client.readDirectory(at === "" ? folder : uriIn(folder, at))) {
                visited++;
                const path = at === "" ? name : `${at}/${name}`;
                if (kind === "folder" && !skippedFolders.has(name)) next.push(path);
                else if (kind === "file" && keep(path)) found.push({ uri: uriIn(folder, path), path });
              }
            }),
          );
        level = next;
      }
      return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    },
    async stat(uri) {
      return isInside(uri) ? ((await client.stat(uri)) ?? undefined) : undefined;
    },
    async read(uri) {
      if (!isInside(uri)) throw new Error("The file is missing or lies outside the workspace.");
      const content = await client.readFile(uri);
      if (content === null) throw new Error("The file cannot be read.");
      return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    },
    writable: async (uri) => isInside(uri) && client.isWritable(uri),
    async isInGit(folder) {
      for (let at = folder; isInside(at); at = parentFolder(at))
        if (await client.stat(`${at}/.git`)) return true;
      return false;
    },
  };
}
