import { commands, window, type Disposable, type TextEditor } from "vscode";

export interface ReadOnly extends Disposable {
  /** Make an editor's document read-only until `unlockAll`; no key can change it then. The editor must be active. */
  lock(editor: TextEditor): Promise<void>;
  unlockAll(): Promise<void>;
}

/** VS Code locks and unlocks only the active editor's file: others are unlocked as soon as they are shown again. */
export function createReadOnly(): ReadOnly {
  const locked = new Set<string>();
  let isLocking = true;
  const reset = async (editor: TextEditor | undefined): Promise<void> => {
    if (!editor || isLocking || !locked.delete(editor.document.uri.toString())) return;
    await commands.executeCommand("workbench.action.files.resetActiveEditorReadonlyInSession");
  };
  const watching = window.onDidChangeActiveTextEditor((editor) => void reset(editor));
  return {
    lock: async (editor) => {
      isLocking = true;
      const uri = editor.document.uri.toString();
      if (locked.has(uri) || window.activeTextEditor !== editor) return;
      locked.add(uri);
      await commands.executeCommand("workbench.action.files.setActiveEditorReadonlyInSession");
    },
    unlockAll: async () => {
      isLocking = false;
      await reset(window.activeTextEditor);
    },
    dispose: () => watching.dispose(),
  };
}
