import { skippedFolders, type Files } from "../../src/files/files.ts";
import { pathIn } from "../../src/files/uris.ts";
import { soon } from "../../src/server/soon.ts";

/** Files that live in memory and answer late, as disks do. */
export interface MemoryFiles extends Files {
  /** Texts by uri. */
  readonly texts: Map<string, string>;
  /** The uris that were read, in order. */
  readonly reads: string[];
}

/**
 * @param delay turns of the event loop that the next answer takes; left out: none
 * @param now whether files can also be read at once
 */
export function memoryFiles(delay: () => number = () => 0, now = false): MemoryFiles {
  const texts = new Map<string, string>();
  const reads: string[] = [];
  const later = async <T>(answer: T): Promise<T> => {
    for (let turns = delay(); turns > 0; turns--) await new Promise<void>(soon);
    return answer;
  };
  const encoder = new TextEncoder();
  return {
    texts,
    reads,
    isInGit: async () => false,
    async list(folder, keep) {
      const found = [...texts.keys()].flatMap((uri) => {
        const path = pathIn(folder, uri);
        const isSkipped = path?.split("/").some((part) => skippedFolders.has(part)) ?? true;
        return path !== undefined && !isSkipped && keep(path) ? [{ uri, path }] : [];
      });
      return later(found.sort((a, b) => (a.path < b.path ? -1 : 1)));
    },
    async stat(uri) {
      const text = texts.get(uri);
      const isFolder = text === undefined && [...texts.keys()].some((other) => other.startsWith(`${uri}/`));
      return later(
        text !== undefined
          ? { kind: "file", size: encoder.encode(text).length }
          : isFolder
            ? { kind: "folder", size: 0 }
            : undefined,
      );
    },
    async read(uri) {
      reads.push(uri);
      const text = texts.get(uri);
      await later(undefined);
      if (text === undefined) throw new Error("The file is missing or lies outside the workspace.");
      return encoder.encode(text);
    },
    ...(now && {
      readNow(uri: string) {
        reads.push(uri);
        const text = texts.get(uri);
        if (text === undefined) throw new Error("The file is missing or lies outside the workspace.");
        return encoder.encode(text);
      },
    }),
    writable: () => later(true),
  };
}
