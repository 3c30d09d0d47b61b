import { skippedFolders, type Files, type FileStamp } from "../../../src/files/files.ts";
import { pathIn } from "../../../src/files/uris.ts";
import type { MemoryFiles } from "../../support/memoryFiles.ts";

/** Files in memory that have stamps and can be told apart by their contents, as a cache needs it. */
export function stampedFiles(files: MemoryFiles): MemoryFiles {
  const known = new Map<string, { readonly text: string; readonly stamp: FileStamp }>();
  let changes = 0;
  const stampOf = (uri: string, text: string): FileStamp => {
    const before = known.get(uri);
    if (before?.text === text) return before.stamp;
    const modified = ++changes;
    const stamp = { size: text.length, modified, changed: modified, inode: 1, settled: modified % 5 > 0 };
    known.set(uri, { text, stamp });
    return stamp;
  };
  const stampNow = (uri: string): FileStamp | undefined => {
    const text = files.texts.get(uri);
    return text === undefined ? undefined : stampOf(uri, text);
  };
  const walk: Files["walk"] = (folder, keep) =>
    [...files.texts.keys()].flatMap((uri) => {
      const path = pathIn(folder, uri);
      const isSkipped = path?.split("/").some((part) => skippedFolders.has(part)) ?? true;
      return path !== undefined && !isSkipped && keep(path)
        ? [{ uri, path, stampNow: () => stampNow(uri) }]
        : [];
    });
  return { ...files, walk, contentHash: (bytes) => new TextDecoder().decode(bytes) };
}
