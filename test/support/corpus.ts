import type { Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import { AnnotationTexts } from "../../src/corpus/annotationTexts.ts";
import { emptyCorpus, withDocuments } from "../../src/corpus/corpus.ts";
import { readDocument } from "../../src/corpus/readDocument.ts";
import type { CorpusView, SourceText } from "../../src/features/view.ts";
import { corpusFileKind } from "../../src/files/corpusFiles.ts";
import { uriIn } from "../../src/files/uris.ts";
import { combineRegistry } from "../../src/registry/combineRegistry.ts";
import { parseCorpusConfig } from "../../src/registry/corpusConfig.ts";
import { parseRegistryFile } from "../../src/registry/parseRegistryFile.ts";
import { LineIndex } from "../../src/text/lineIndex.ts";
import { parseMarked, printMarked, type Mark } from "./marked.ts";

const root = "file:///corpus";

/** The uri of a file of a test corpus. */
export const uriOf = (path: string): string => uriIn(root, path);

/** A corpus from an object: path → text. The registry is any YAML below `registry/`. */
export function corpusOf(files: Readonly<Record<string, string>>, loose = false): CorpusView {
  const config = parseCorpusConfig(files["corpus.yaml"] ?? "name: Test\n");
  const kind = corpusFileKind(config.value);
  const paths = Object.keys(files);
  const registryFiles = paths
    .filter((path) => kind(path) === "registry")
    .map((path) => parseRegistryFile(uriOf(path), files[path]!));
  const registry = combineRegistry(registryFiles);
  const yaml = paths
    .filter((path) => kind(path) !== "document")
    .map((path): [string, SourceText] => [
      uriOf(path),
      { text: files[path]!, lines: new LineIndex(files[path]!) },
    ]);
  const annotations = new AnnotationTexts();
  for (const path of paths) {
    if (kind(path) === "annotations") annotations.set(uriOf(path), files[path]!);
    if (kind(path) === "document") annotations.addDocument(uriOf(path));
  }
  const documents = paths
    .filter((path) => kind(path) === "document")
    .map((path) => {
      const annotationText = annotations.forDocument(uriOf(path));
      const file = { uri: uriOf(path), path, text: files[path]!, ...(annotationText && { annotationText }) };
      return readDocument(file, registry);
    });
  return {
    corpus: withDocuments(emptyCorpus(root, config.value, registry), documents),
    ...(!loose && { configUri: uriOf("corpus.yaml") }),
    configProblems: config.problems,
    yaml: new Map(yaml),
    skipped: new Map(),
  };
}

/** A corpus of which one file is marked text: its view, that file's uri, and the marks and cursor as editors have them. */
export function corpusAt(files: Readonly<Record<string, string>>) {
  const plain: Record<string, string> = {};
  let uri = "";
  let position: Position = { line: 0, character: 0 };
  let ranges: Range[] = [];
  for (const [path, marked] of Object.entries(files)) {
    const { text, cursor, marks } = parseMarked(marked);
    plain[path] = text;
    if (cursor === undefined && marks.length === 0) continue;
    const lines = new LineIndex(text);
    uri = uriOf(path);
    if (cursor !== undefined) position = lines.positionAt(cursor);
    ranges = marks.map(({ start, end }) => ({ start: lines.positionAt(start), end: lines.positionAt(end) }));
  }
  return { view: corpusOf(plain), uri, position, ranges, files: plain };
}

/** Print ranges of a text as marked text, each with the label given. */
export function printRanges(
  text: string,
  ranges: readonly Range[],
  label: (index: number) => string = () => "x",
) {
  const lines = new LineIndex(text);
  const marks = ranges.map(({ start, end }, index): Mark => ({
    start: lines.offsetAt(start),
    end: lines.offsetAt(end),
    label: label(index),
  }));
  return printMarked(text, marks);
}

/** Apply the edits that a workspace edit makes in one file of a test corpus. */
export function edited(
  text: string,
  edits: readonly { readonly range: Range; readonly newText: string }[],
): string {
  const lines = new LineIndex(text);
  return edits
    .toReversed()
    .reduce(
      (result, { range, newText }) =>
        result.slice(0, lines.offsetAt(range.start)) + newText + result.slice(lines.offsetAt(range.end)),
      text,
    );
}

/** What an edit does to one file, in whichever of its two forms. */
export const editsOf = ({ changes, documentChanges = [] }: WorkspaceEdit, uri: string): readonly TextEdit[] =>
  changes?.[uri] ??
  documentChanges.flatMap((change) =>
    "edits" in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : [],
  );
