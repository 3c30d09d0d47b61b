import { l10n, Uri, workspace, WorkspaceEdit, type TextDocument } from "vscode";
import type { TagEdit } from "../protocol/tagging.ts";
import type { Server } from "./client.ts";
import { madeFiles } from "./madeFiles.ts";
import { minimalReplacement } from "./minimalReplacement.ts";
import { settings } from "./settings.ts";
import { lastingTextOf, openDocument, textOf, withoutReturns } from "./textOf.ts";
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
  const isPreviewed = edit.changeAnnotations !== undefined;
  const { made, others } =
    saves && !isPreviewed && isAllWritable() ? madeFiles(edit) : { made: [], others: edit };
  const converted = await server.toWorkspaceEdit(others);
  for (const { uri, text } of made)
    converted.createFile(Uri.parse(uri), { contents: new TextEncoder().encode(text) });
  const files = [...made.map(({ uri }) => Uri.parse(uri)), ...converted.entries().map(([uri]) => uri)];
  refuseReadOnly(files);
  refuseChanged(versions);
  await refuseMade(edit);
  const dirty = new Set(workspace.textDocuments.filter((d) => d.isDirty).map((d) => d.uri.toString()));
  const was = await Promise.all(files.map(textOf));
  // The editor itself saves the files of a refactoring, unless a setting has it not.
  const isRefactoring = isPreviewed || (saves && files.every((file) => !dirty.has(file.toString())));
  if (!(await workspace.applyEdit(converted, { isRefactoring }))) {
    if (isPreviewed) return nothingDone(l10n.t("Nothing was changed."));
    throw new Error(l10n.t("The editor did not take the edit."));
  }
  files.forEach(noteWrite);
  const isSaved = (file: Uri): boolean => saves && !dirty.has(file.toString());
  const unsaved = await save(files.filter(isSaved));
  const is = await Promise.all(files.map(lastingTextOf));
  const changes = files.flatMap((file, i): readonly Change[] => {
    const [before, after] = [was[i], is[i]];
    return after === undefined || after === before ? [] : [{ file, before, after }];
  });
  // In a preview a file can be left out.
  if (!isPreviewed && changes.length < files.length) await refuseDropped(files, was, is);
  for (const { file, before, after } of changes)
    if (before === undefined && !openDocument(file)?.isDirty) void warnIfWrittenOver(file, after, message);
  return {
    message: unsaved.length === 0 ? message : `${message} ${notSaved(unsaved)}`,
    files: changes.map(({ file }) => file),
    undo: () => takeBack(changes, isSaved),
  };
}

/**
 * The editor takes changes of a file that is read-only by `files.readonlyInclude`, and drops them with the document.
 * @throws Error always, once all has been taken back
 */
async function refuseDropped(
  files: readonly Uri[],
  was: readonly (string | undefined)[],
  is: readonly (string | undefined)[],
): Promise<never> {
  const shownNow = await Promise.all(files.map(textOf));
  const changes = files.flatMap((file, i): readonly Change[] => {
    const after = shownNow[i];
    return after === undefined ? [] : [{ file, before: was[i], after }];
  });
  await takeBack(changes, () => true);
  const dropped = files.find((_, i) => is[i] === undefined || is[i] === was[i]) ?? files[0]!;
  throw new Error(l10n.t("{0} cannot be changed: it is read-only in this editor.", shown(dropped)));
}

/** What became of a file. */
export interface Change {
  readonly file: Uri;
  /** Undefined if the file was made. */
  readonly before: string | undefined;
  readonly after: string;
}

const nothingDone = (message: string): Applied => ({ message, files: [], undo: async () => false });

/** A file that the editor is given whole is written whatever `files.readonlyInclude` says of it. */
function isAllWritable(): boolean {
  const readOnly = workspace
    .getConfiguration("files")
    .get<Readonly<Record<string, boolean>>>("readonlyInclude");
  return !Object.values(readOnly ?? {}).some(Boolean);
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
  const made = documentChanges.flatMap((change) =>
    "kind" in change && change.kind === "create" ? [Uri.parse(change.uri)] : [],
  );
  const exists = await Promise.all(made.map(isThere));
  const [file] = made.filter((_, i) => exists[i]);
  if (file) throw new Error(l10n.t("{0} has changed in the meantime. Please try again.", shown(file)));
}

const isThere = (file: Uri): Thenable<boolean> =>
  workspace.fs.stat(file).then(
    () => true,
    () => false,
  );

/** Save all at once; gives those that could not be. */
async function save(files: readonly Uri[]): Promise<readonly TextDocument[]> {
  const unsaved = files.flatMap((file) => {
    const document = openDocument(file);
    return document?.isDirty ? [document] : [];
  });
  const saved = await Promise.all(unsaved.map((document) => document.save()));
  const refused = unsaved.filter((_, index) => !saved[index]);
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

/**
 * Give files back what they had, all in one step; false if one of them has changed since.
 * @param isSaved whether a file is to be saved then
 */
export async function takeBack(
  changes: readonly Change[],
  isSaved: (file: Uri) => boolean,
): Promise<boolean> {
  const now = await Promise.all(changes.map(({ file }) => textOf(file)));
  const isAsWritten = ({ after }: Change, i: number): boolean =>
    withoutReturns(now[i] ?? "") === withoutReturns(after);
  if (!changes.every(isAsWritten)) return false;
  const made = changes.filter(({ before }) => before === undefined).map(({ file }) => file);
  // A file with unsaved changes is asked about before it goes.
  await save(made);
  const edit = new WorkspaceEdit();
  for (const file of made) edit.deleteFile(file, { ignoreIfNotExists: true });
  const edited = changes.flatMap(({ file, before, after }) =>
    before === undefined ? [] : [{ file, before, after }],
  );
  for (const { file, before, after } of edited) {
    const { range, newText } = minimalReplacement(openDocument(file)?.getText() ?? after, before);
    edit.replace(file, range, newText);
  }
  changes.forEach(({ file }) => noteWrite(file));
  const isRefactoring = edited.every(({ file }) => isSaved(file) && !openDocument(file)?.isDirty);
  if (!(await workspace.applyEdit(edit, { isRefactoring }))) return false;
  await save(edited.map(({ file }) => file).filter(isSaved));
  return true;
}

const shown = (file: Uri): string => workspace.asRelativePath(file);
