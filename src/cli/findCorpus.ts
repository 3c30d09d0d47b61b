import { dirname, join, resolve } from "node:path";
import { corpusFileName, findCorpora } from "../files/corpusFiles.ts";
import { nodeFiles } from "../files/nodeFiles.ts";
import { uriOfPath } from "../files/uris.ts";
import { Failure } from "./command.ts";

/** The folder of the corpus that a path is, or lies in, as a uri; undefined if there is none up to the disk's root. */
export async function corpusAround(path: string): Promise<string | undefined> {
  for (let folder = path; ; folder = dirname(folder)) {
    const uri = uriOfPath(folder);
    const found = await nodeFiles(() => [uri]).stat(uriOfPath(join(folder, corpusFileName)));
    if (found?.kind === "file") return uri;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * The corpora that a path means: the one it is or lies in, else all below it.
 * @throws Failure if there is nothing at the path, or no corpus
 */
export async function corporaAt(path: string, cwd: string): Promise<string[]> {
  const full = resolve(cwd, path);
  const uri = uriOfPath(full);
  const files = nodeFiles(() => [uri]);
  const found = path === "" ? undefined : await files.stat(uri);
  if (!found) throw new Failure(`There is no file or folder ${path || '""'}.`);
  const around = await corpusAround(full);
  if (around !== undefined) return [around];
  const below = found.kind === "folder" ? await findCorpora(files, uri) : [];
  if (below.length > 0) return below;
  throw new Failure(
    `There is no ${corpusFileName} in ${path} or a folder above or below it. An empty file of this name makes a folder of texts a corpus.`,
  );
}

/**
 * The one corpus that a path means.
 * @throws Failure if there is none, or several
 */
export async function corpusAt(path: string, cwd: string): Promise<string> {
  const [only, ...others] = await corporaAt(path, cwd);
  if (only !== undefined && others.length === 0) return only;
  throw new Failure(`There are ${others.length + 1} corpora below ${path}: say which with --corpus FOLDER.`);
}
