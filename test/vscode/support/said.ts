import * as vscode from "vscode";
import type { GlossatorApi } from "../../../src/vscode/api.ts";

type Window = { -readonly [Name in keyof typeof vscode.window]: unknown };
type Show = (message: string, ...more: readonly unknown[]) => unknown;

const kept = 5;

/**
 * From now on keep what the extension tells its user, so that a test that fails can tell it, too.
 * @returns gives the files with unsaved changes, the last messages, and the last sentence in the status bar
 */
export function listen(): () => string {
  const said: string[] = [];
  const window = vscode.window as unknown as Window;
  for (const name of ["showInformationMessage", "showWarningMessage", "showErrorMessage"] as const) {
    const show = window[name] as Show;
    window[name] = (message: string, ...more: readonly unknown[]) => {
      said.push(`“${message}”`);
      said.splice(0, said.length - kept);
      return show.call(vscode.window, message, ...more);
    };
  }
  return () => {
    const api = vscode.extensions.getExtension<GlossatorApi>("glossator.glossator")?.exports;
    const unsaved = vscode.workspace.textDocuments
      .filter(({ isDirty }) => isDirty)
      .map(({ uri }) => uri.path);
    return `unsaved: ${unsaved.join(", ") || "nothing"}; said last: ${said.join(", ") || "nothing"}; status bar: “${api?.noteText() ?? ""}”`;
  };
}
