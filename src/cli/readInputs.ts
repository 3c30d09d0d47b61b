import { resolve } from "node:path";
import { globMatcher } from "../files/globs.ts";
import { nodeFiles } from "../files/nodeFiles.ts";
import { readText } from "../files/readText.ts";
import { baseName, parentFolder, uriOfPath } from "../files/uris.ts";
import { emptyRegistry, type Registry } from "../registry/registry.ts";
import { Failure } from "./command.ts";
import { readConfig, readCorpusRegistry, type LoadedRegistry } from "./readRegistry.ts";

/** A text that was named on the command line, or the reason why it is not read. `name` is its path, with `/`. */
export type InputFile =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly refused: string };

export interface Inputs {
  /** The registry of the corpus that the path is; empty for other folders and files. */
  readonly registry: Registry | LoadedRegistry;
  /** As `corpus.yaml` says. */
  readonly doubledApostrophes: boolean;
  /** Texts one after the other, each read when it is asked for. */
  files(): AsyncGenerator<InputFile>;
}

/**
 * The texts at a path: a file, a corpus folder (its documents and registry), or any folder (`.txt` and `.md` in it).
 * @throws Failure if nothing is there
 */
export async function readInputs(path: string, cwd: string): Promise<Inputs> {
  const uri = uriOfPath(resolve(cwd, path));
  const found = await nodeFiles(() => [parentFolder(uri), uri]).stat(uri);
  if (!found) throw new Failure(`There is no file or folder ${path}.`);
  const files = nodeFiles(() => (found.kind === "file" ? [parentFolder(uri)] : [uri]));
  const read = async (name: string, at: string): Promise<InputFile> => ({
    name,
    ...(await readText(files, at)),
  });
  if (found.kind === "file")
    return {
      registry: emptyRegistry,
      doubledApostrophes: false,
      async *files() {
        yield await read(baseName(uri), uri);
      },
    };
  const config = await readConfig(uri, files);
  const entries = await files.list(uri, globMatcher(config?.documents ?? ["**/*.txt", "**/*.md"]));
  return {
    registry: config ? await readCorpusRegistry(uri, config, files) : emptyRegistry,
    doubledApostrophes: config?.doubledApostrophes ?? false,
    async *files() {
      for (const entry of entries) yield await read(entry.path, entry.uri);
    },
  };
}
