import { l10n, Uri, workspace, WorkspaceEdit, type TextDocument } from "vscode";
import type { TagEdit } from "../protocol/tagging.ts";
import type { Server } from "./client.ts";
import { minimalReplacement } from "./minimalReplacement.ts";
import { settings } from "./settings.ts";
import { unkept } from "./unkept.ts";
import { noteWrite, warnIfWrittenOver } from "./writtenOver.ts";

export interface Applied {
  /** A sentence for the user. */
  readonly message: string;
  readonly files: readonly Uri[];
  /** Take the edit back; false if a file has changed since. */
  undo(): Promise<boolean>;
}

/**
 * Apply a server's edit as one undoable step; one that is to be confirmed, as the editor's refactor preview lets it be. A file with unsaved changes is left to its editor.
 * @param saves whether to save files that had no unsaved changes; by default as the setting says
 * @throws Error with a sentence for the user if the edit cannot be applied
 */
export async function applyTagEdit(
  server: Server,
  { edit, message, versions = {} }: TagEdit,
  saves = settings(workspace.getConfiguration("glossator")).saveAfterTagging,
): Promise<Applied> {
  if (!edit) return nothingDone(message);
  const converted = await server.toWorkspaceEdit(edit);
  const files = filesOf(converted);
  refuseReadOnly(files);
  refuseChanged(versions);
  await refuseMade(edit);
  const dirty = new Set(workspace.textDocuments.filter((d) => d.isDirty).map((d) => d.uri.toString()));
  const was = await Promise.all(files.map(textOf));
  const isPreviewed = edit.changeAnnotations !== undefined;
  if (!(await workspace.applyEdit(converted, { isRefactoring: isPreviewed }))) {
    if (isPreviewed) return nothingDone(l10n.t("Nothing was changed."));
    throw new Error(l10n.t("The editor did not take the edit."));
  }
  // In a preview a new file can be left out.
  const is = await Promise.all(files.map(textOf));
  const isThere = (_: unknown, index: number): boolean => is[index] !== undefined;
  const changed = files.filter(isThere);
  const before = was.filter(isThere);
  const documents = await Promise.all(changed.map((file) => workspace.openTextDocument(file)));
  const after = documents.map((document) => document.getText());
  const clean = ({ uri }: TextDocument): boolean => saves && !dirty.has(uri.toString());
  changed.forEach(noteWrite);
  const unsaved = await save(documents.filter(clean));
  const undo = (): Promise<boolean> => takeBack(documents, before, after, clean);
  const [readOnly] = await unkept(documents);
  if (readOnly) {
    await undo();
    throw new Error(l10n.t("{0} cannot be changed: it is read-only in this editor.", shown(readOnly.uri)));
  }
  for (const [index, document] of documents.entries())
    if (before[index] === undefined && !document.isDirty) void warnIfWrittenOver(document, message);
  return {
    message: unsaved.length === 0 ? message : `${message} ${notSaved(unsaved)}`,
    files: changed,
    undo,
  };
}

const nothingDone = (message: string): Applied => ({ message, files: [], undo: async () => false });

function filesOf(edit: WorkspaceEdit): Uri[] {
  return edit.entries().map(([uri]) => uri);
}

function refuseReadOnly(files: readonly Uri[]): void {
  const file = files.find(({ scheme }) => workspace.fs.isWritableFileSystem(scheme) === false);
  if (file) throw new Error(l10n.t("{0} cannot be changed: its file system is read-only.", shown(file)));
}

/** An edit that was made for another text would tear the file apart. */
function refuseChanged(versions: NonNullable<TagEdit["versions"]>): void {
  for (const [uri, version] of Object.entries(versions)) {
    const open = workspace.textDocuments.find((document) => document.uri.toString() === uri);
    // Files of other languages are not told of to the server.
    if (open && open.version !== version && (version !== null || open.languageId === "yaml"))
      throw new Error(l10n.t("{0} has changed in the meantime. Please try again.", shown(open.uri)));
  }
}

/** A file that the edit would make, and that somebody made meanwhile, would get two beginnings. */
async function refuseMade({ documentChanges = [] }: NonNullable<TagEdit["edit"]>): Promise<void> {
  for (const change of documentChanges) {
    if (!("kind" in change) || change.kind !== "create") continue;
    const file = Uri.parse(change.uri);
    const exists = await workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    if (exists) throw new Error(l10n.t("{0} has changed in the meantime. Please try again.", shown(file)));
  }
}

async function textOf(file: Uri): Promise<string | undefined> {
  try {
    return (await workspace.openTextDocument(file)).getText();
  } catch {
    return undefined; // the edit creates it
  }
}

/** Save all at once; gives those that could not be. */
async function save(documents: readonly TextDocument[]): Promise<readonly TextDocument[]> {
  const saved = await Promise.all(documents.map((document) => !document.isDirty || document.save()));
  const refused = documents.filter((_, index) => !saved[index]);
  if (refused.length === 0) return [];
  // What the editor has just saved by itself it refuses to save, and tells a moment later that it is saved.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return refused.filter(({ isDirty }) => isDirty);
}

function notSaved(documents: readonly TextDocument[]): string {
  const names = documents.map((document) => shown(document.uri)).join(", ");
  return l10n.t(
    "{0} could not be saved: is it, or its folder, read-only? The change is kept in the editor.",
    names,
  );
}

async function takeBack(
  applied: readonly TextDocument[],
  before: readonly (string | undefined)[],
  after: readonly string[],
  isSaved: (document: TextDocument) => boolean,
): Promise<boolean> {
  // A document that was closed since is another object now.
  const documents = await Promise.all(applied.map(({ uri }) => workspace.openTextDocument(uri)));
  if (documents.some((document, index) => document.getText() !== after[index])) return false;
  // A file with unsaved changes is asked about before it goes.
  await save(documents.filter((_, index) => before[index] === undefined));
  documents.forEach(({ uri }) => noteWrite(uri));
  const edit = new WorkspaceEdit();
  for (const [index, document] of documents.entries()) {
    const text = before[index];
    if (text === undefined) {
      edit.deleteFile(document.uri, { ignoreIfNotExists: true });
      continue;
    }
    const { range, newText } = minimalReplacement(document, text);
    edit.replace(document.uri, range, newText);
  }
  if (!(await workspace.applyEdit(edit))) return false;
  await save(documents.filter((document, index) => before[index] !== undefined && isSaved(document)));
  return true;
}

const shown = (file: Uri): string => workspace.asRelativePath(file);
