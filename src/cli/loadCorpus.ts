import { emptyCorpus, readDocument, withDocuments, type Document } from "../corpus/corpus.ts";
import type { CorpusView, SourceText } from "../features/view.ts";
import { isAnnotationFile } from "../annotations/annotationFileName.ts";
import { corpusFileKind, corpusFileName, findCorpora } from "../files/corpusFiles.ts";
import type { FileEntry } from "../files/files.ts";
import { nodeFiles } from "../files/nodeFiles.ts";
import { readText } from "../files/readText.ts";
import { baseName, uriIn } from "../files/uris.ts";
import { LineIndex } from "../text/lineIndex.ts";
import { Failure, type Terminal } from "./command.ts";
import { readAnnotationTexts } from "./readAnnotationTexts.ts";
import { readConfig, readCorpusRegistry } from "./readRegistry.ts";

/** A corpus with all its documents analysed, as the editor has it. Progress is told while they are read. */
export async function loadCorpus(root: string, terminal: Terminal): Promise<CorpusView> {
  const files = nodeFiles(() => [root]);
  const read = await readConfig(root, files);
  if (!read) throw new Failure(`There is no ${corpusFileName} in ${baseName(root)}.`);
  const { reports: ofConfig, ...config } = read;
  // A corpus within a corpus is one of its own, as in the editor.
  const deeper = (await findCorpora(files, root)).filter((other) => other !== root);
  const isOwn = (uri: string): boolean => !deeper.some((other) => uri.startsWith(`${other}/`));
  const { reports, ...registry } = await readCorpusRegistry(root, read, files, isOwn);
  const skipped = new Map<string, string>();
  const yaml = new Map<string, SourceText>();
  for (const report of reports)
    if ("refused" in report) skipped.set(report.uri, report.refused);
    else yaml.set(report.uri, { text: report.text, lines: new LineIndex(report.text) });

  const kindOf = corpusFileKind(config);
  const listed = await files.list(root, (path) => kindOf(path) === "document" || isAnnotationFile(path));
  const own = listed.filter(({ uri }) => isOwn(uri));
  const entries = own.filter(({ path }) => kindOf(path) === "document");
  if (entries.length === 0)
    terminal.err(
      `glossator: No file is a document by the patterns in ${corpusFileName} (docs/registry.md).\n`,
    );
  const uris = (list: readonly FileEntry[]): string[] => list.map(({ uri }) => uri);
  const annotationFiles = uris(own.filter(({ path }) => isAnnotationFile(path)));
  const annotations = await readAnnotationTexts(files, uris(entries), annotationFiles, (uri, decoded) => {
    if ("refused" in decoded) skipped.set(uri, decoded.refused);
    else yaml.set(uri, { text: decoded.text, lines: new LineIndex(decoded.text) });
  });
  const { doubledApostrophes } = config;
  const documents: Document[] = [];
  for (const [i, { uri, path }] of entries.entries()) {
    if (i % 20 === 0) terminal.progress?.(`reading ${i} of ${entries.length} documents`);
    const decoded = await readText(files, uri);
    if ("refused" in decoded) skipped.set(uri, decoded.refused);
    else
      try {
        const annotationText = annotations.forDocument(uri);
        const file = { uri, path, text: decoded.text, doubledApostrophes };
        documents.push(readDocument({ ...file, ...(annotationText && { annotationText }) }, registry));
      } catch (error) {
        skipped.set(uri, `The analysis failed: ${error instanceof Error ? error.message : String(error)}`);
      }
  }
  terminal.progress?.("");
  const named = { ...config, name: config.name === "" ? baseName(root) : config.name };
  const configReport = ofConfig[0];
  return {
    corpus: withDocuments(emptyCorpus(root, named, registry), documents),
    configUri: uriIn(root, corpusFileName),
    configProblems: configReport && "problems" in configReport ? configReport.problems : [],
    yaml,
    skipped,
  };
}
