import type { Files } from "../files/files.ts";

/** As many texts of a folder as are read unasked. */
const most = 200;

/**
 * The `.txt` files of those workspace folders that neither hold a corpus nor lie in one: texts that somebody opened
 * beside a corpus to have them read with its registry.
 * @param roots folders of the corpora
 */
export async function looseTexts(
  files: Files,
  folders: readonly string[],
  roots: readonly string[],
): Promise<string[]> {
  const isApart = (folder: string): boolean =>
    roots.every(
      (root) => root !== folder && !root.startsWith(`${folder}/`) && !folder.startsWith(`${root}/`),
    );
  const texts: string[] = [];
  for (const folder of folders.filter(isApart)) {
    const found = await files.list(folder, (path) => /\.txt$/i.test(path));
    texts.push(...found.slice(0, most).map(({ uri }) => uri));
  }
  return texts;
}

/** The path that a text outside all corpora is shown with: from its workspace folder on, that folder's name included. */
export function loosePath(folders: readonly string[], uri: string): string {
  const folder = folders.find((each) => uri.startsWith(`${each}/`));
  const from = folder === undefined ? uri.lastIndexOf("/") : folder.lastIndexOf("/");
  try {
    return decodeURIComponent(uri.slice(from + 1));
  } catch {
    return uri.slice(from + 1);
  }
}
