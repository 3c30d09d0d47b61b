import { resolve } from "node:path";
import { isAnnotationFile, possibleAnnotationFiles, stemOf } from "../annotations/annotationFileName.ts";
import type { AnnotationText } from "../corpus/corpus.ts";
import { corpusFileKind, findCorpora } from "../files/corpusFiles.ts";
import type { FileEntry, Files } from "../files/files.ts";
import { globMatcher } from "../files/globs.ts";
import { nodeFiles } from "../files/nodeFiles.ts";
import { readText } from "../files/readText.ts";
import { baseName, pathIn, uriOfPath } from "../files/uris.ts";
import { corpusAround } from "./findCorpus.ts";
import { readAnnotationTexts } from "./readAnnotationTexts.ts";
import { noRegistry, readConfig, readCorpusRegistry, type LoadedRegistry } from "./readRegistry.ts";

/**
 * A text that was named on the command line, or the reason why it is not read. `name` is its
 * path, with `/`, below what was named; `corpusPath` that below its corpus's folder.
 */
export type InputFile =
  | {
      readonly name: string;
      readonly corpusPath?: string;
      readonly text: string;
      /** The file of what people decided about it, if one stands beside it. */
      readonly annotationText?: AnnotationText;
    }
  | { readonly name: string; readonly refused: string };

export interface Inputs {
  /** The registry of the corpus that the path is or lies in; empty for other folders and files. */
  readonly registry: LoadedRegistry;
  /** As `corpus.yaml` says. */
  readonly doubledApostrophes: boolean;
  /** Annotation files that could not be read, and why as a sentence. */
  readonly unread: readonly { readonly name: string; readonly refused: string }[];
  /** Texts one after the other, each read when it is asked for. */
  files(): AsyncGenerator<InputFile>;
}

/**
 * Reads the texts at a path: a file, a corpus folder (its documents and registry), a file or folder within a corpus (with
 * its registry), or any other folder (`.txt` and `.md` in it). A sentence if there is nothing to read. What a corpus says
 * of all its texts is read once, however many paths lie in it, so that they have the same registry.
 */
export function inputReader(cwd: string): (path: string) => Promise<Inputs | string> {
  const corpora = new Map<string, Promise<Surroundings>>();
  return (path) =>
    readInputs(path, cwd, (root) => {
      let corpus = corpora.get(root);
      if (!corpus) corpora.set(root, (corpus = readSurroundings(root)));
      return corpus;
    });
}

/** What a corpus says of the texts in it. */
interface Surroundings {
  readonly registry: LoadedRegistry;
  readonly doubledApostrophes: boolean;
  /** Whether a file is a document, by its path below the corpus's folder. */
  isDocument(path: string): boolean;
  /** Whether a file below its folder belongs to it: a corpus within a corpus is one of its own, as in the editor. */
  isOwn(uri: string): boolean;
}

const noCorpus: Surroundings = {
  registry: noRegistry,
  doubledApostrophes: false,
  isDocument: globMatcher(["**/*.txt", "**/*.md"]),
  isOwn: () => true,
};

async function readSurroundings(root: string): Promise<Surroundings> {
  const files = nodeFiles(() => [root]);
  const config = await readConfig(root, files);
  if (!config) return noCorpus;
  const deeper = (await findCorpora(files, root)).filter((other) => other !== root);
  const isOwn = (file: string): boolean => !deeper.some((other) => file.startsWith(`${other}/`));
  const listed = await files.list(root, globMatcher(config.registry));
  const uris = listed.map((entry) => entry.uri).filter(isOwn);
  const kindOf = corpusFileKind(config);
  return {
    registry: await readCorpusRegistry(uris, config, files),
    doubledApostrophes: config.doubledApostrophes,
    isDocument: (name) => kindOf(name) === "document",
    isOwn,
  };
}

async function readInputs(
  path: string,
  cwd: string,
  surroundings: (root: string) => Promise<Surroundings>,
): Promise<Inputs | string> {
  const full = resolve(cwd, path);
  const uri = uriOfPath(full);
  // Of a link that was named, its target is meant, wherever it lies.
  const own = nodeFiles(() => [uri]);
  const found = path === "" ? undefined : await own.stat(uri);
  if (!found) return `There is no file or folder ${path || '""'}.`;
  if (found.kind === "other") return `${path} is neither a file nor a folder.`;
  const root = await corpusAround(full);
  // A file's annotations stand beside it.
  const beside = found.kind === "file" ? possibleAnnotationFiles(uri) : [];
  const namesakes = found.kind === "file" ? [".txt", ".md"].map((ending) => stemOf(uri) + ending) : [];
  const files = nodeFiles(() => [uri, ...beside, ...namesakes, ...(root === undefined ? [] : [root])]);
  const corpus = root === undefined ? noCorpus : await surroundings(root);
  const below = root === undefined || root === uri ? "" : `${pathIn(root, uri) ?? ""}/`;
  const isDocument = (name: string): boolean => !isAnnotationFile(name) && corpus.isDocument(below + name);
  const listed =
    found.kind === "file"
      ? await there(files, [uri, ...namesakes, ...beside])
      : await files.list(uri, (name) => isAnnotationFile(name) || isDocument(name));
  const entries = found.kind === "file" ? listed : listed.filter((entry) => corpus.isOwn(entry.uri));
  const documents = entries.filter(({ path: name }) => !isAnnotationFile(name));
  const unread: { name: string; refused: string }[] = [];
  const annotations = await readAnnotationTexts(
    files,
    documents.map((entry) => entry.uri),
    entries.flatMap((entry) => (isAnnotationFile(entry.path) ? [entry.uri] : [])),
    (at, decoded) => "refused" in decoded && unread.push({ name: baseName(at), refused: decoded.refused }),
  );
  const wanted = found.kind === "file" ? documents.filter((entry) => entry.uri === uri) : documents;
  return {
    registry: corpus.registry,
    doubledApostrophes: corpus.doubledApostrophes,
    unread,
    async *files() {
      for (const { path: name, uri: at } of wanted) {
        const corpusPath = root === undefined ? undefined : pathIn(root, at);
        const annotationText = annotations.forDocument(at);
        yield {
          name,
          ...(corpusPath !== undefined && { corpusPath }),
          ...(annotationText && { annotationText }),
          ...(await readText(files, at)),
        };
      }
    },
  };
}

/** Those of some files that are there. */
async function there(files: Files, uris: readonly string[]): Promise<readonly FileEntry[]> {
  const found: FileEntry[] = [];
  for (const uri of new Set(uris))
    if ((await files.stat(uri))?.kind === "file") found.push({ uri, path: baseName(uri) });
  return found;
}
