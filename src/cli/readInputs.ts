import { resolve } from "node:path";
import { globMatcher } from "../files/globs.ts";
import { nodeFiles } from "../files/nodeFiles.ts";
import { readText } from "../files/readText.ts";
import { baseName, uriOfPath } from "../files/uris.ts";
import { findCorpora } from "../files/corpusFiles.ts";
import { noRegistry, readConfig, readCorpusRegistry, type LoadedRegistry } from "./readRegistry.ts";

/** A text that was named on the command line, or the reason why it is not read. `name` is its path, with `/`. */
export type InputFile =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly refused: string };

export interface Inputs {
  /** The registry of the corpus that the path is; empty for other folders and files. */
  readonly registry: LoadedRegistry;
  /** As `corpus.yaml` says. */
  readonly doubledApostrophes: boolean;
  /** Texts one after the other, each read when it is asked for. */
  files(): AsyncGenerator<InputFile>;
}

/**
 * The texts at a path: a file, a corpus folder (its documents and registry), or any folder (`.txt` and `.md` in it).
 * A sentence if there is nothing to read.
 */
export async function readInputs(path: string, cwd: string): Promise<Inputs | string> {
  const uri = uriOfPath(resolve(cwd, path));
  // Of a link that was named, its target is meant, wherever it lies.
  const files = nodeFiles(() => [uri]);
  const found = path === "" ? undefined : await files.stat(uri);
  if (!found) return `There is no file or folder ${path || '""'}.`;
  if (found.kind === "other") return `${path} is neither a file nor a folder.`;
  const read = async (name: string, at: string): Promise<InputFile> => ({
    name,
    ...(await readText(files, at)),
  });
  if (found.kind === "file")
    return {
      registry: noRegistry,
      doubledApostrophes: false,
      async *files() {
        yield await read(baseName(uri), uri);
      },
    };
  const config = await readConfig(uri, files);
  const entries = await files.list(uri, globMatcher(config?.documents ?? ["**/*.txt", "**/*.md"]));
  // A corpus within a corpus is one of its own, as in the editor.
  const deeper = config ? (await findCorpora(files, uri)).filter((root) => root !== uri) : [];
  const isOwn = (file: string): boolean => !deeper.some((root) => file.startsWith(`${root}/`));
  const own = entries.filter((entry) => isOwn(entry.uri));
  return {
    registry: config ? await readCorpusRegistry(uri, config, files, isOwn) : noRegistry,
    doubledApostrophes: config?.doubledApostrophes ?? false,
    async *files() {
      for (const entry of own) yield await read(entry.path, entry.uri);
    },
  };
}
