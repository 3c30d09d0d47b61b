import {
  Disposable,
  l10n,
  workspace,
  type Position,
  type TextEdit,
  type Uri,
  type WorkspaceEdit,
} from "vscode";
import { undoLast } from "./applyAndTell.ts";
import { takeBack, type Applied, type Change } from "./applyTagEdit.ts";
import type { Shell } from "./commands/command.ts";
import { settings } from "./settings.ts";
import { openDocument, textOf, withoutReturns } from "./textOf.ts";

/** Milliseconds in which the editor is done with all files of a rename once it is with one. */
const moment = 250;

/**
 * The editor makes a rename (F2) by itself, at once or after its preview, or never. When it has, say so, and keep how to
 * take it back, as for all that is tagged.
 */
export function watchRenames(shell: Shell): Disposable {
  let watching: Disposable | undefined;
  shell.server.beforeRename(async (edit, name) => {
    watching?.dispose();
    const changes = await changesOf(edit);
    const dirty = new Set(workspace.textDocuments.filter((d) => d.isDirty).map((d) => d.uri.toString()));
    const saves = settings(workspace.getConfiguration("glossator")).saveAfterTagging;
    const isSaved = (file: Uri): boolean => saves && !dirty.has(file.toString());
    const look = (): void => {
      if (!changes.some(isMade)) return;
      watching?.dispose();
      const work = new Promise((resolve) => setTimeout(resolve, moment)).then(() =>
        written(name, changes.filter(isMade), isSaved),
      );
      tell(shell, work).catch((error: unknown) => shell.log.error(String(error)));
    };
    watching = Disposable.from(
      workspace.onDidChangeTextDocument(look),
      workspace.onDidOpenTextDocument(look),
    );
  });
  return new Disposable(() => watching?.dispose());
}

/** What was renamed, once its files are saved: taken back while they are being written, it would be written over. */
async function written(
  name: string,
  made: readonly Change[],
  isSaved: (file: Uri) => boolean,
): Promise<Applied> {
  const files = made.map(({ file }) => file);
  // What cannot be saved stays in its editor, which says why.
  await Promise.allSettled(files.filter(isSaved).map((file) => openDocument(file)?.save()));
  return { message: l10n.t("Renamed to {0}.", name), files, undo: () => takeBack(made, isSaved) };
}

async function tell(shell: Shell, work: Promise<Applied>): Promise<void> {
  const { message } = await shell.undo.keep(work, false);
  shell.note.show(message, { title: l10n.t("Undo"), run: () => undoLast(shell) });
}

async function changesOf(edit: WorkspaceEdit): Promise<readonly Change[]> {
  const texts = edit.entries().map(async ([file, edits]): Promise<readonly Change[]> => {
    const before = await textOf(file);
    return before === undefined ? [] : [{ file, before, after: edited(before, edits) }];
  });
  return (await Promise.all(texts)).flat();
}

const isMade = ({ file, before, after }: Change): boolean => {
  const now = openDocument(file)?.getText();
  return after !== before && now !== undefined && withoutReturns(now) === withoutReturns(after);
};

/** A text with edits made in it that do not touch one another. */
function edited(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
  const offset = ({ line, character }: Position): number => (starts[line] ?? text.length) + character;
  return edits
    .toSorted((a, b) => b.range.start.compareTo(a.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    );
}
