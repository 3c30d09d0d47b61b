import { Disposable, workspace, type LogOutputChannel, type TextDocument, type Uri } from "vscode";
import type { PlaceKeeper } from "./keepPlaces.ts";
import { settings } from "./settings.ts";

/**
 * When files are renamed, save the YAML files that changed with them: annotation files name their document, the registry
 * lists paths. Nothing is saved if such a file had unsaved changes before.
 * @param places may be writing when files are renamed, which is waited for: a file that is written under its old name while
 *   it gets a new one would be there twice
 */
export function saveRenamed(log: LogOutputChannel, places: PlaceKeeper): Disposable {
  let isClean = true;
  let saving: Promise<unknown> = Promise.resolve();
  const unsaved = (): readonly TextDocument[] =>
    workspace.textDocuments.filter(({ isDirty, languageId }) => isDirty && languageId === "yaml");
  const look = async (): Promise<void> => {
    await Promise.all([places.settled(), saving]);
    isClean = unsaved().length === 0;
  };
  return Disposable.from(
    workspace.onWillRenameFiles((event) => {
      if (!goAlong(event.files)) event.waitUntil(look());
    }),
    workspace.onDidRenameFiles(({ files }) => {
      if (goAlong(files)) return;
      if (!isClean || !settings(workspace.getConfiguration("glossator")).saveAfterTagging) return;
      saving = Promise.all(unsaved().map(save)).catch((error: unknown) => log.error(String(error)));
    }),
  );
}

/** Annotation files are renamed in the middle of the rename of their documents, when half of what goes with that is done. */
const goAlong = (files: readonly { readonly oldUri: Uri }[]): boolean =>
  files.every(({ oldUri }) => oldUri.path.endsWith(".annotations.yaml"));

/** A file that is gone by now stays gone. */
const save = async (document: TextDocument): Promise<unknown> =>
  workspace.fs.stat(document.uri).then(
    () => document.save(),
    () => false,
  );
