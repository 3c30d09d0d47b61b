import { emptyCorpus, withDocuments } from "../corpus/corpus.ts";
import { sumsToKeep } from "../corpus/sums/keptSums.ts";
import type { CorpusView, SourceText } from "../features/view.ts";
import { corpusFileKind, corpusFileName, type CorpusFileKind } from "../files/corpusFiles.ts";
import type { StampedFile } from "../files/files.ts";
import { nodeFiles } from "../files/nodeFiles.ts";
import { baseName, parentFolder, uriIn } from "../files/uris.ts";
import { LineIndex } from "../text/lineIndex.ts";
import { Failure, type Terminal } from "./command.ts";
import { openCache } from "./openCache.ts";
import { readAnnotationTexts } from "./readAnnotationTexts.ts";
import { readDocuments } from "./readDocuments.ts";
import { readConfig, readCorpusRegistry } from "./readRegistry.ts";

export interface LoadedCorpus extends CorpusView {
  /** Keep what was worked out of documents meanwhile for the next run. */
  keep(): Promise<void>;
}

/** A corpus with all its documents analysed, as the editor has it. Progress is told while they are read. */
export async function loadCorpus(root: string, terminal: Terminal): Promise<LoadedCorpus> {
  const files = nodeFiles(() => [root]);
  const read = await readConfig(root, files);
  if (!read) throw new Failure(`There is no ${corpusFileName} in ${baseName(root)}.`);
  const { reports: ofConfig, ...config } = read;
  const kindOf = corpusFileKind(config);
  const ofKind = ownFiles(
    [...(files.walk?.(root, (path) => isConfig(path) || kindOf(path) !== undefined) ?? [])].filter(
      (file) => file !== undefined,
    ),
    kindOf,
  );
  const entries = ofKind("document");
  if (entries.length === 0)
    terminal.err(
      `glossator: No file is a document by the patterns in ${corpusFileName} (docs/registry.md).\n`,
    );
  const skipped = new Map<string, string>();
  const yaml = new Map<string, SourceText>();
  const { reports, ...registry } = await readCorpusRegistry(ofKind("registry").map(uriOf), read, files);
  for (const report of reports)
    if ("refused" in report) skipped.set(report.uri, report.refused);
    else yaml.set(report.uri, { text: report.text, lines: new LineIndex(report.text) });
  const registryFiles = ofKind("registry").flatMap(({ uri }) => {
    const text = yaml.get(uri)?.text;
    return text === undefined ? [] : [{ uri, text }];
  });
  const annotationFiles = ofKind("annotations").map(uriOf);
  const annotations = await readAnnotationTexts(
    files,
    entries.map(uriOf),
    annotationFiles,
    (uri, decoded) => {
      if ("refused" in decoded) skipped.set(uri, decoded.refused);
      else yaml.set(uri, { text: decoded.text, lines: new LineIndex(decoded.text) });
    },
  );
  const { doubledApostrophes } = config;
  const cache = openCache(root, { registry, doubledApostrophes }, terminal);
  const documents = await readDocuments(
    root,
    entries,
    { annotations, cache, files, terminal, registry, registryFiles, doubledApostrophes },
    (uri, reason) => skipped.set(uri, reason),
  );
  const named = { ...config, name: config.name === "" ? baseName(root) : config.name };
  const configReport = ofConfig[0];
  const corpus = withDocuments(
    { ...emptyCorpus(root, named, registry), ...(cache && { sums: cache.sums }) },
    documents,
  );
  return {
    corpus,
    async keep() {
      const sums = sumsToKeep(corpus);
      if (!sums) return;
      cache?.keepSums(sums);
      await cache?.save();
    },
    configUri: uriIn(root, corpusFileName),
    configProblems: configReport && "problems" in configReport ? configReport.problems : [],
    yaml,
    skipped,
  };
}

/** Whether a file says that there is a corpus in a folder of this one. */
const isConfig = (path: string): boolean => path.endsWith(`/${corpusFileName}`);

/** The corpus's own files of a kind, in path order. A corpus within a corpus is one of its own, as in the editor. */
function ownFiles(
  found: readonly StampedFile[],
  kindOf: (path: string) => CorpusFileKind | undefined,
): (kind: CorpusFileKind) => readonly StampedFile[] {
  const deeper = found.flatMap(({ uri, path }) => (isConfig(path) ? [`${parentFolder(uri)}/`] : []));
  const own = new Map<CorpusFileKind | undefined, StampedFile[]>();
  for (const file of found.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (deeper.some((folder) => file.uri.startsWith(folder))) continue;
    const kind = kindOf(file.path);
    const others = own.get(kind);
    if (others) others.push(file);
    else own.set(kind, [file]);
  }
  return (kind) => own.get(kind) ?? [];
}

const uriOf = ({ uri }: { readonly uri: string }): string => uri;
