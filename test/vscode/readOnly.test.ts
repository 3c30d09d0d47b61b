import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { GlossatorApi } from "../../src/vscode/api.ts";
import { activated, closeEditors, file, restore, select, show } from "./support/editor.ts";

describe("files that are read-only in the editor", () => {
  const path = "registry/all.yaml";
  let api: GlossatorApi;
  let before: string;
  const readOnly = (globs: Record<string, boolean> | undefined): Thenable<void> =>
    vscode.workspace
      .getConfiguration("files")
      .update("readonlyInclude", globs, vscode.ConfigurationTarget.Global);
  const saved = async (): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(file(path)));

  beforeEach(async () => {
    api = await activated();
    before = await saved();
    await readOnly({ "**/all.yaml": true });
  });
  afterEach(async () => {
    await readOnly(undefined);
    await restore(path, before);
    await closeEditors();
  });

  it("are not changed, neither on disk nor in the editor", async () => {
    const editor = await show("talks.txt");
    select(editor, "The");
    const noted = api.noteText();
    const target = { uri: editor.document.uri.toString(), entity: "mira-voss" };
    const { start, end } = editor.selection;
    const range = { start: { ...place(start) }, end: { ...place(end) } };
    await vscode.commands.executeCommand("glossator.tagEntity", { ...target, range });
    assert.equal(await saved(), before);
    const document = await vscode.workspace.openTextDocument(file(path));
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);
    assert.equal(api.noteText(), noted, "nothing is said to be done");
  });
});

const place = ({ line, character }: vscode.Position) => ({ line, character });
