import { resolve } from "node:path";
import { globMatcher } from "../files/globs.ts";
import type { Files } from "../files/files.ts";
import { nodeFiles } from "../files/nodeFiles.ts";
import { readText } from "../files/readText.ts";
import { baseName, parentFolder, uriIn, uriOfPath } from "../files/uris.ts";
import { combineRegistry } from "../registry/combineRegistry.ts";
import { parseCorpusConfig, type CorpusConfig } from "../registry/corpusConfig.ts";
import { parseRegistryFile } from "../registry/parseRegistryFile.ts";
import type { Registry, RegistryFile } from "../registry/registry.ts";
import { LineIndex } from "../text/lineIndex.ts";
import type { Problem } from "../text/problem.ts";
import { Failure, type Terminal } from "./command.ts";

/** Read the registries that `--registry` names: files, folders of files, or corpus folders. */
export async function readRegistry(paths: readonly string[], cwd: string): Promise<LoadedRegistry> {
  const texts: RegistryText[] = [];
  for (const path of paths) texts.push(...(await textsAt(path, cwd)));
  return combine(texts);
}

/** The registry of a corpus folder, as its `corpus.yaml` says. */
export async function readCorpusRegistry(
  root: string,
  config: CorpusConfig,
  files: Files,
): Promise<LoadedRegistry> {
  const entries = await files.list(root, globMatcher(config.registry));
  return combine(
    await readAll(
      entries.map((entry) => entry.uri),
      files,
    ),
  );
}

/** What `corpus.yaml` in a folder says, or undefined if there is none. */
export async function readConfig(folder: string, files: Files): Promise<CorpusConfig | undefined> {
  const uri = uriIn(folder, "corpus.yaml");
  if ((await files.stat(uri))?.kind !== "file") return undefined;
  const read = await readText(files, uri);
  return "text" in read ? parseCorpusConfig(read.text).value : undefined;
}

/** Print what is wrong with a registry's files to stderr, one line a problem, as compilers do. */
export function reportProblems(registry: LoadedRegistry | Registry, terminal: Terminal): void {
  if (!("texts" in registry)) return;
  for (const { uri, text } of registry.texts) {
    const own = registry.files.find((file) => file.uri === uri)?.problems ?? [];
    const lines = new LineIndex(text);
    for (const problem of [...own, ...(registry.problems.get(uri) ?? [])])
      terminal.err(
        `${placeOf(uri, problem, lines)}: ${problem.severity}: ${problem.message} [${problem.code}]\n`,
      );
  }
}

/** A registry with the texts it was read from. */
export type LoadedRegistry = Registry & { readonly texts: readonly RegistryText[] };

interface RegistryText {
  readonly uri: string;
  readonly text: string;
}

function combine(texts: readonly RegistryText[]): LoadedRegistry {
  const files = texts.map(({ uri, text }): RegistryFile => parseRegistryFile(uri, text));
  return { ...combineRegistry(files), texts };
}

async function textsAt(path: string, cwd: string): Promise<RegistryText[]> {
  const uri = uriOfPath(resolve(cwd, path));
  const files = nodeFiles(() => [uri, parentFolder(uri)]);
  const found = await files.stat(uri);
  if (!found) throw new Failure(`There is no registry at ${path}.`);
  if (found.kind === "file") return readAll([uri], files);
  const config = await readConfig(uri, files);
  const keep = globMatcher(config?.registry ?? ["**/*.yaml", "**/*.yml", "!**/*.annotations.yaml"]);
  const entries = await files.list(uri, keep);
  if (entries.length === 0) throw new Failure(`There is no .yaml file in ${path}.`);
  return readAll(
    entries.map((entry) => entry.uri),
    files,
  );
}

async function readAll(uris: readonly string[], files: Files): Promise<RegistryText[]> {
  const texts: RegistryText[] = [];
  for (const uri of uris) {
    const read = await readText(files, uri);
    if ("refused" in read) throw new Failure(`${baseName(uri)}: ${read.refused}`);
    texts.push({ uri, text: read.text });
  }
  return texts;
}

function placeOf(uri: string, problem: Problem, lines: LineIndex): string {
  const { line, character } = lines.positionAt(problem.span.start);
  return `${baseName(uri)}:${line + 1}:${character + 1}`;
}
