import { createCorpus } from "../features/createCorpus.ts";
import type { Files } from "../files/files.ts";
import { folderUri, uriIn } from "../files/uris.ts";
import type { CreateCorpusParams } from "../protocol.ts";
import type { TagEdit } from "../protocol/tagging.ts";
import { createCorpusFiles } from "../registry/createCorpusFiles.ts";
import { unwritable } from "./unwritable.ts";

/** Look at a folder and answer with the edit that makes it a corpus. */
export async function createCorpusIn(files: Files, { folder, name }: CreateCorpusParams): Promise<TagEdit> {
  const root = folderUri(folder);
  const taken = new Set<string>();
  for (const { path } of createCorpusFiles("")) if (await files.stat(uriIn(root, path))) taken.add(path);
  const result = createCorpus(root, name, (path) => taken.has(path));
  return (await unwritable(files, result.edit)) ?? result;
}
