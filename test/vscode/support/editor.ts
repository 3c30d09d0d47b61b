import * as vscode from "vscode";
import type { GlossatorApi } from "../../../src/vscode/api.ts";
import { until } from "./until.ts";

/** A file of the tests' own corpus, below `harbour/` in the workspace. */
export function file(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("no folder is open");
  return vscode.Uri.joinPath(folder.uri, "harbour", path);
}

/** The extension's API, once its server knows the tests' corpus. */
export async function activated(): Promise<GlossatorApi> {
  const extension = vscode.extensions.getExtension<GlossatorApi>("glossator.glossator");
  if (!extension) throw new Error("the extension is not there");
  const api = await extension.activate();
  await until(
    "the corpus",
    async () => api.server.state === "running" && (await findEntity(api, "mira-voss")),
  );
  return api;
}

const findEntity = (api: GlossatorApi, entity: string): Promise<unknown> =>
  api.server.request("glossator/entity", { entity, uri: file("talks.txt").toString() });

/** Show a document of the tests' corpus in the language it gets. */
export async function show(path: string, column = vscode.ViewColumn.One): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(file(path));
  await vscode.window.showTextDocument(document, column);
  if (path.endsWith(".txt"))
    await until(`${path} as corpus text`, () =>
      vscode.workspace.textDocuments.some(
        (open) => open.uri.toString() === file(path).toString() && open.languageId === "corpus-text",
      ),
    );
  return until(`an editor for ${path}`, () => {
    const { activeTextEditor } = vscode.window;
    return activeTextEditor?.document.uri.toString() === file(path).toString() && activeTextEditor;
  });
}

/** The place of some words in a document, the `nth` time they stand there. */
export function place(document: vscode.TextDocument, words: string, nth = 1): vscode.Range {
  let at = -1;
  for (let i = 0; i < nth; i++) at = document.getText().indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” does not stand in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Put the cursor inside some words. */
export function select(editor: vscode.TextEditor, words: string, nth = 1): void {
  const { start } = place(editor.document, words, nth);
  editor.selection = new vscode.Selection(start.translate(0, 1), start.translate(0, 1));
}

/** The text of all hovers at some words. */
export async function hoverText(document: vscode.TextDocument, words: string, nth = 1): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    place(document, words, nth).start.translate(0, 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}

/** Write a file of the tests' corpus anew. */
export async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file(path), new TextEncoder().encode(text));
}

/** Delete files of the tests' own corpus, those that are there. */
export async function remove(...paths: readonly string[]): Promise<void> {
  const gone = new vscode.WorkspaceEdit();
  for (const path of paths) gone.deleteFile(file(path), { ignoreIfNotExists: true });
  await vscode.workspace.applyEdit(gone);
}

/** Bring an open or closed file back to a text, saved. */
export async function restore(path: string, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file(path));
  if (document.getText() !== text) {
    const edit = new vscode.WorkspaceEdit();
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    edit.replace(document.uri, document.validateRange(all), text);
    await vscode.workspace.applyEdit(edit);
  }
  if (document.isDirty) await document.save();
}

export const closeEditors = (): Thenable<unknown> =>
  vscode.commands.executeCommand("workbench.action.closeAllEditors");
