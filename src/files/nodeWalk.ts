import { readdirSync, type Dirent } from "node:fs";
import { skippedFolders } from "./files.ts";

/** Entries that a walk looks at before it stops: somebody has opened a whole disk. */
const most = 2_500_000;

/**
 * The files below a folder of the disk, without those of folders that hold no texts of the user. Links to folders are not
 * followed. Undefined behind each folder, since many may have no file that is to be kept.
 */
export function* nodeWalk(
  top: string,
  keep: (path: string) => boolean,
): Generator<{ readonly path: string; readonly isLink: boolean } | undefined> {
  // Breadth first: if there are too many, those near the top are the ones that count.
  const pending = [""];
  let visited = 0;
  for (const at of pending) {
    if (visited > most) return;
    for (const entry of entriesOf(at === "" ? top : `${top}/${at}`)) {
      visited++;
      const path = at === "" ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) pending.push(path);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && keep(path))
        yield { path, isLink: entry.isSymbolicLink() };
    }
    yield undefined;
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
