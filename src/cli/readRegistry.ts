import { resolve } from "node:path";
import { globMatcher } from "../files/globs.ts";
import type { Files } from "../files/files.ts";
import { nodeFiles } from "../files/nodeFiles.ts";
import { readText } from "../files/readText.ts";
import { baseName, uriIn, uriOfPath } from "../files/uris.ts";
import { combineRegistry } from "../registry/combineRegistry.ts";
import { defaultConfig, parseCorpusConfig, type CorpusConfig } from "../registry/corpusConfig.ts";
import { parseRegistryFile } from "../registry/parseRegistryFile.ts";
import { emptyRegistry, type Registry, type RegistryFile } from "../registry/registry.ts";
import { LineIndex } from "../text/lineIndex.ts";
import type { Problem } from "../text/problem.ts";
import { Failure, type Terminal } from "./command.ts";

/** A registry with all that is to be said of the files it was read from. */
export type LoadedRegistry = Registry & { readonly reports: readonly Report[] };

/** A file with its problems, or why it could not be read, as a sentence. */
export type Report =
  | { readonly uri: string; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly uri: string; readonly refused: string };

export const noRegistry: LoadedRegistry = { ...emptyRegistry, reports: [] };

/** Read the registries that `--registry` names: files, folders of files, or corpus folders. */
export async function readRegistry(paths: readonly string[], cwd: string): Promise<LoadedRegistry> {
  const found: Found[] = [];
  for (const path of paths) found.push(await registryAt(path, cwd));
  // A file that is named twice, by itself and by its folder, is read once.
  const files = new Map(found.flatMap((each) => each.files).map((file) => [file.uri, file]));
  return combine(
    [...files.values()],
    found.flatMap(({ reports }) => reports),
  );
}

/** The registry of a corpus folder, in these files of it. */
export async function readCorpusRegistry(
  uris: readonly string[],
  config: ReadConfig,
  files: Files,
): Promise<LoadedRegistry> {
  const read = await readAll(uris, files);
  return combine(read.files, [...config.reports, ...read.reports]);
}

export type ReadConfig = CorpusConfig & { readonly reports: readonly Report[] };

/** What `corpus.yaml` in a folder says, or undefined if there is none. */
export async function readConfig(folder: string, files: Files): Promise<ReadConfig | undefined> {
  const uri = uriIn(folder, "corpus.yaml");
  if ((await files.stat(uri))?.kind !== "file") return undefined;
  const read = await readText(files, uri);
  if ("refused" in read) return { ...defaultConfig, reports: [{ uri, refused: read.refused }] };
  const { value, problems } = parseCorpusConfig(read.text);
  return { ...value, reports: [{ uri, text: read.text, problems }] };
}

/**
 * Print what is wrong with a registry's files to stderr, one line a problem, as compilers do.
 * @returns how many files could not be read
 */
export function reportProblems({ reports }: LoadedRegistry, terminal: Terminal): number {
  for (const report of reports) {
    if ("refused" in report) terminal.err(`glossator: ${baseName(report.uri)}: ${report.refused}\n`);
    else sayProblems(baseName(report.uri), report.text, report.problems, terminal);
  }
  return reports.filter((report) => "refused" in report).length;
}

/** One line to stderr for each problem of a file, as compilers write them. */
export function sayProblems(
  name: string,
  text: string,
  problems: readonly Problem[],
  terminal: Terminal,
): void {
  const lines = new LineIndex(text);
  for (const { span, severity, message, code } of problems) {
    const { line, character } = lines.positionAt(span.start);
    terminal.err(`${name}:${line + 1}:${character + 1}: ${severity}: ${message} [${code}]\n`);
  }
}

/** Registry files that were read, and sentences on those that could not be. */
interface Found {
  readonly files: readonly RegistryText[];
  readonly reports: readonly Report[];
}

interface RegistryText {
  readonly uri: string;
  readonly text: string;
}

function combine(texts: readonly RegistryText[], reports: readonly Report[]): LoadedRegistry {
  const files = texts.map(({ uri, text }): RegistryFile => parseRegistryFile(uri, text));
  const registry = combineRegistry(files);
  const read = texts.map(({ uri, text }, i): Report => {
    const problems = [...(files[i]?.problems ?? []), ...(registry.problems.get(uri) ?? [])];
    return { uri, text, problems };
  });
  return { ...registry, reports: [...reports, ...read] };
}

async function registryAt(path: string, cwd: string): Promise<Found> {
  const uri = uriOfPath(resolve(cwd, path));
  const files = nodeFiles(() => [uri]);
  const found = path === "" ? undefined : await files.stat(uri);
  if (!found) throw new Failure(`There is no registry at ${path || '""'}.`);
  if (found.kind === "file") {
    const read = await readText(files, uri);
    if ("refused" in read) throw new Failure(`${baseName(uri)}: ${read.refused}`);
    return { files: [{ uri, text: read.text }], reports: [] };
  }
  const config = await readConfig(uri, files);
  const keep = globMatcher(config?.registry ?? ["**/*.yaml", "**/*.yml", "!**/*.annotations.yaml"]);
  const entries = await files.list(uri, keep);
  if (entries.length === 0) throw new Failure(`There is no .yaml file in ${path}.`);
  const read = await readAll(
    entries.map((entry) => entry.uri),
    files,
  );
  return { files: read.files, reports: [...(config?.reports ?? []), ...read.reports] };
}

async function readAll(uris: readonly string[], files: Files): Promise<Found> {
  const texts: RegistryText[] = [];
  const reports: Report[] = [];
  for (const uri of uris) {
    const read = await readText(files, uri);
    if ("refused" in read) reports.push({ uri, refused: read.refused });
    else texts.push({ uri, text: read.text });
  }
  return { files: texts, reports };
}
