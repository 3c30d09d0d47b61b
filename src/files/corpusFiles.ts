import { isAnnotationFile } from "../annotations/annotationFileName.ts";
import type { CorpusConfig } from "../registry/corpusConfig.ts";
import type { Files } from "./files.ts";
import { globMatcher } from "./globs.ts";
import { parentFolder } from "./uris.ts";

export const corpusFileName = "corpus.yaml";

/** What a file of a corpus is, by its path relative to the corpus folder; undefined for what it does not read. */
export type CorpusFileKind = "config" | "annotations" | "registry" | "document";

export function corpusFileKind(config: CorpusConfig): (path: string) => CorpusFileKind | undefined {
  const isRegistry = globMatcher(config.registry);
  const isDocument = globMatcher(config.documents);
  return (path) =>
    path === corpusFileName
      ? "config"
      : isAnnotationFile(path)
        ? "annotations"
        : isRegistry(path)
          ? "registry"
          : isDocument(path)
            ? "document"
            : undefined;
}

/** The folders below (and at) a folder that hold a `corpus.yaml`. */
export async function findCorpora(files: Files, folder: string, signal?: AbortSignal): Promise<string[]> {
  const isConfig = (path: string): boolean => path === corpusFileName || path.endsWith(`/${corpusFileName}`);
  return (await files.list(folder, isConfig, signal)).map(({ uri }) => parentFolder(uri));
}

/** The same of several folders. */
export async function findAllCorpora(files: Files, folders: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) found.push(...(await findCorpora(files, folder)));
  return found;
}

/** Whether a file outside all corpora could be a document, by its name or the language an editor gives it. */
export const isDocumentLike = (uri: string, languageId: string): boolean =>
  /\.(txt|md|markdown|text)$/i.test(uri) || /^(plaintext|markdown|corpus-text)$/.test(languageId);
