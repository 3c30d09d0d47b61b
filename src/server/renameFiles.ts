import { possibleAnnotationFiles } from "../annotations/annotationFileName.ts";
import type { RenameFile, RenameFilesParams, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { workspaceEdit } from "../features/corpusEdit.ts";
import { annotationRenames, documentNameEdits, documentPathEdits } from "../features/renameFiles.ts";
import type { CorpusView } from "../features/view.ts";
import type { Files } from "../files/files.ts";
import { baseName, canonicalUri, pathIn } from "../files/uris.ts";
import { madeForDisk } from "./madeForDisk.ts";
import { editedFiles } from "./unwritable.ts";
import type { Workspace } from "./workspace.ts";

/**
 * What goes with files and folders that are about to be renamed: the annotation files of documents with the names they give,
 * and the paths by which the registry lists them.
 * @param warn told, as a sentence, of annotations that cannot go with their document
 * @returns null if nothing has to
 */
export async function renameFiles(
  workspace: Workspace,
  files: Files,
  params: RenameFilesParams,
  warn: (message: string) => void,
): Promise<WorkspaceEdit | null> {
  const renamed = new Map(
    params.files.map(({ oldUri, newUri }) => [canonicalUri(oldUri), canonicalUri(newUri)]),
  );
  const own = [...renamed.keys()].flatMap(possibleAnnotationFiles);
  const make = (): Promise<Moves> => moves(workspace, files, renamed);
  const filesOf = ({ edit }: Moves): readonly string[] => [...own, ...editedFiles(edit)];
  // The files are renamed in any case: what can go with them does.
  const { edit, staying } = (await madeForDisk(workspace, make, filesOf)) ?? (await make());
  staying.forEach(warn);
  return edit ?? null;
}

interface Moves {
  /** Left out if nothing has to go along. */
  readonly edit?: WorkspaceEdit;
  /** What cannot go with its document, a sentence each. */
  readonly staying: readonly string[];
}

async function moves(
  workspace: Workspace,
  files: Files,
  renamed: ReadonlyMap<string, string>,
): Promise<Moves> {
  workspace.flushAll();
  const staying: string[] = [];
  const changes: TextDocumentEdit[] = [];
  const names: TextDocumentEdit[] = [];
  const moved: RenameFile[] = [];
  const taken = new Set<string>();
  for (const { view } of [workspace.loose, ...workspace.corpora.values()]) {
    const { changes: paths = {} } = workspaceEdit(view, documentPathEdits(view, newPaths(view, renamed)));
    const { changes: texts = {} } = workspaceEdit(view, documentNameEdits(view, renamed));
    changes.push(...textEdits(paths));
    for (const { document, from, choices } of annotationRenames(view, renamed)) {
      const free: string[] = [];
      for (const to of choices) if (!taken.has(to) && !(await files.stat(to))) free.push(to);
      const [newUri] = free;
      if (newUri === undefined) {
        staying.push(stays(renamed.get(document.uri) ?? document.uri, from, choices[0]!));
        delete texts[from];
        continue;
      }
      taken.add(newUri);
      moved.push({ kind: "rename", oldUri: from, newUri, options: { overwrite: false } });
    }
    // Behind the renames and under the new names, so that the editor saves what it has changed.
    const now = new Map(moved.map(({ oldUri, newUri }) => [oldUri, newUri]));
    names.push(...textEdits(texts, (uri) => now.get(uri) ?? uri));
  }
  const documentChanges = [...changes, ...moved, ...names];
  return { ...(documentChanges.length > 0 && { edit: { documentChanges } }), staying };
}

const textEdits = (
  changes: NonNullable<WorkspaceEdit["changes"]>,
  uriOf = (uri: string): string => uri,
): readonly TextDocumentEdit[] =>
  Object.entries(changes).map(([uri, edits]) => ({
    textDocument: { uri: uriOf(uri), version: null },
    edits,
  }));

/** The paths in a corpus of documents that go elsewhere in it, by themselves or with a folder. */
function newPaths({ corpus }: CorpusView, renamed: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  if (corpus.root === "") return paths;
  for (const { uri, path } of corpus.documents.values())
    for (const [from, to] of renamed) {
      if (uri !== from && !uri.startsWith(`${from}/`)) continue;
      const after = pathIn(corpus.root, to + uri.slice(from.length));
      if (after !== undefined && after !== path) paths.set(path, after);
    }
  return paths;
}

const stays = (document: string, from: string, taken: string): string =>
  `What was decided about ${baseName(document)} stays in ${baseName(from)}, as there is a file ${baseName(taken)} already. Rename one of the two.`;
