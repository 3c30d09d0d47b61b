import { createCorpusFiles } from "../registry/createCorpusFiles.ts";
import type { TagEdit } from "../protocol/tagging.ts";
import { newFileEdit } from "./editsOf.ts";

/**
 * The edit that sets up a corpus in a folder.
 * @param folder uri without a slash at its end
 * @param name of the corpus; left out: that of the folder
 * @param exists whether a path below the folder is taken
 */
export function createCorpus(
  folder: string,
  name: string | undefined,
  exists: (path: string) => boolean,
): TagEdit {
  if (exists("corpus.yaml")) return { message: "This folder is a corpus already.", refused: true };
  const folderName = decodeURIComponent(folder.slice(folder.lastIndexOf("/") + 1));
  const files = createCorpusFiles(name?.trim() || folderName).filter(({ path }) => !exists(path));
  return {
    edit: newFileEdit(files.map(({ path, text }) => ({ uri: `${folder}/${path}`, text }))),
    message: `“${name?.trim() || folderName}” is now a corpus.`,
  };
}
