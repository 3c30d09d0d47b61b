import { readdir, rm, rmdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { cacheFileName, corpusFolderName, temporaryName } from "./nodeCacheFile.ts";

/** Milliseconds after which a file that is being written was left behind by a process that ended. */
const abandoned = 3_600_000;

/**
 * Bring a cache below a size: corpora that were not used for the longest time go first, then parts of the corpus in use. What
 * else lies in the folder is left alone. Never rejects: what cannot be removed stays.
 */
export async function pruneCache(
  folder: string,
  own: string,
  limit: number,
  log: (message: string) => void,
): Promise<void> {
  const names = (await namesIn(folder)).filter((name) => corpusFolderName.test(name));
  const corpora = await Promise.all(names.map((name) => measure(join(folder, name))));
  let size = corpora.reduce((sum, corpus) => sum + corpus.size, 0);
  const others = corpora.filter((corpus) => corpus.path !== own).sort((a, b) => a.time - b.time);
  for (const corpus of others) {
    if (size <= limit) return;
    for (const file of corpus.files) await remove(file.path);
    await rmdir(corpus.path).catch(() => undefined);
    size -= corpus.size;
    log(`The cache ${corpus.path} was not used for long and removed.`);
  }
  if (size <= limit) return;
  log(`The cache ${own} takes more than ${Math.round(limit / 1e6)} MB: parts of it are removed.`);
  for (const file of corpora.find(({ path }) => path === own)?.files ?? []) {
    if (size <= limit) return;
    await remove(file.path);
    size -= file.size;
  }
}

interface Measured {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** When it was written to, in milliseconds. */
  readonly time: number;
}

/** How large a corpus's folder is. What processes left behind is removed. */
async function measure(path: string): Promise<Measured & { readonly files: readonly Measured[] }> {
  const files: Measured[] = [];
  for (const name of (await namesIn(path)).filter((each) => cacheFileName.test(each))) {
    const file = join(path, name);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) continue;
    if (temporaryName.test(name) && Date.now() - found.mtimeMs > abandoned) await remove(file);
    else files.push({ path: file, size: found.size, time: found.mtimeMs });
  }
  return {
    path,
    files,
    size: files.reduce((sum, file) => sum + file.size, 0),
    time: Math.max(0, ...files.map((file) => file.time)),
  };
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

const remove = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true }).catch(() => undefined);
