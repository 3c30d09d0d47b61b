import { parentFolder } from "../files/uris.ts";

/** The deepest of some folders, corpora say, that a file lies in. */
export function rootOf(folders: { has(folder: string): boolean }, uri: string): string | undefined {
  for (let folder = parentFolder(uri); folder.length > "file://".length; folder = parentFolder(folder))
    if (folders.has(folder)) return folder;
  return undefined;
}
