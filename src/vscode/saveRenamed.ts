import { Disposable, workspace, type LogOutputChannel, type TextDocument } from "vscode";
import { settings } from "./settings.ts";

/**
 * When files are renamed, save the YAML files that changed with them: annotation files name their document, the registry
 * lists paths. Nothing is saved if such a file had unsaved changes before.
 */
export function saveRenamed(log: LogOutputChannel): Disposable {
  let isClean = true;
  const unsaved = (): readonly TextDocument[] =>
    workspace.textDocuments.filter(({ isDirty, languageId }) => isDirty && languageId === "yaml");
  return Disposable.from(
    workspace.onWillRenameFiles(() => {
      isClean = unsaved().length === 0;
    }),
    workspace.onDidRenameFiles(() => {
      if (!isClean || !settings(workspace.getConfiguration("glossator")).saveAfterTagging) return;
      Promise.all(unsaved().map(save)).catch((error: unknown) => log.error(String(error)));
    }),
  );
}

/** A file that is gone by now stays gone. */
const save = async (document: TextDocument): Promise<unknown> =>
  workspace.fs.stat(document.uri).then(
    () => document.save(),
    () => false,
  );
