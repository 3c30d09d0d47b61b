import { resolve } from "node:path";
import { corpusFileKind, findCorpora } from "../files/corpusFiles.ts";
import { globMatcher } from "../files/globs.ts";
import { nodeFiles } from "../files/nodeFiles.ts";
import { readText } from "../files/readText.ts";
import { baseName, pathIn, uriOfPath } from "../files/uris.ts";
import { corpusAround } from "./findCorpus.ts";
import { noRegistry, readConfig, readCorpusRegistry, type LoadedRegistry } from "./readRegistry.ts";

/**
 * A text that was named on the command line, or the reason why it is not read. `name` is its
 * path, with `/`, below what was named; `corpusPath` that below its corpus's folder.
 */
export type InputFile =
  | { readonly name: string; readonly corpusPath?: string; readonly text: string }
  | { readonly name: string; readonly refused: string };

export interface Inputs {
  /** The registry of the corpus that the path is or lies in; empty for other folders and files. */
  readonly registry: LoadedRegistry;
  /** As `corpus.yaml` says. */
  readonly doubledApostrophes: boolean;
  /** Texts one after the other, each read when it is asked for. */
  files(): AsyncGenerator<InputFile>;
}

/**
 * The texts at a path: a file, a corpus folder (its documents and registry), a file or folder within a corpus (with its
 * registry), or any other folder (`.txt` and `.md` in it). A sentence if there is nothing to read.
 */
export async function readInputs(path: string, cwd: string): Promise<Inputs | string> {
  const full = resolve(cwd, path);
  const uri = uriOfPath(full);
  // Of a link that was named, its target is meant, wherever it lies.
  const own = nodeFiles(() => [uri]);
  const found = path === "" ? undefined : await own.stat(uri);
  if (!found) return `There is no file or folder ${path || '""'}.`;
  if (found.kind === "other") return `${path} is neither a file nor a folder.`;
  const root = await corpusAround(full);
  const files = nodeFiles(() => (root === undefined ? [uri] : [uri, root]));
  const config = root === undefined ? undefined : await readConfig(root, files);
  const read = async (name: string, at: string): Promise<InputFile> => {
    const corpusPath = root === undefined ? undefined : pathIn(root, at);
    return { name, ...(corpusPath !== undefined && { corpusPath }), ...(await readText(files, at)) };
  };
  // A corpus within a corpus is one of its own, as in the editor.
  const deeper = root === undefined ? [] : (await findCorpora(files, root)).filter((other) => other !== root);
  const isOwn = (file: string): boolean => !deeper.some((other) => file.startsWith(`${other}/`));
  const shared = {
    registry: root && config ? await readCorpusRegistry(root, config, files, isOwn) : noRegistry,
    doubledApostrophes: config?.doubledApostrophes ?? false,
  };
  if (found.kind === "file")
    return {
      ...shared,
      async *files() {
        yield await read(baseName(uri), uri);
      },
    };
  const below = root === undefined || root === uri ? "" : `${pathIn(root, uri) ?? ""}/`;
  const kindOf = config && corpusFileKind(config);
  const isText = globMatcher(["**/*.txt", "**/*.md"]);
  const entries = await files.list(uri, (name) =>
    kindOf ? kindOf(below + name) === "document" : isText(name),
  );
  return {
    ...shared,
    async *files() {
      for (const entry of entries) if (isOwn(entry.uri)) yield await read(entry.path, entry.uri);
    },
  };
}
