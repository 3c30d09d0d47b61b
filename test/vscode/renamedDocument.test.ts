import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, closeEditors, file, hoverText, remove, select, show } from "./support/editor.ts";
import { until } from "./support/until.ts";

describe("a document that is renamed", function () {
  this.timeout(60_000);
  const read = async (path: string): Promise<string> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(path)));
    } catch {
      return "";
    }
  };

  afterEach(async () => {
    await remove("minutes.txt", "notes.txt", "minutes.annotations.yaml", "notes.annotations.yaml");
    await closeEditors();
  });

  it("is named anew in its annotation file, and nothing is left unsaved or lost, unsaved words neither", async () => {
    await activated();
    const text = "Tomas Hale read the minutes aloud.\n";
    await vscode.workspace.fs.writeFile(file("minutes.txt"), new TextEncoder().encode(text));
    const editor = await show("minutes.txt");
    await until("the name to be known", () => hoverText(editor.document, "Tomas Hale"));
    select(editor, "Tomas Hale");
    await until("the decision", async () => {
      await vscode.commands.executeCommand("glossator.accept");
      return (await read("minutes.annotations.yaml")).startsWith("document: minutes.txt\n");
    });
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "Then "));
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(file("minutes.txt"), file("notes.txt"));
    assert.ok(await vscode.workspace.applyEdit(rename));
    await until("the new name", async () =>
      (await read("notes.annotations.yaml")).startsWith("document: notes.txt\n"),
    );
    assert.match(await read("notes.annotations.yaml"), /quote: Tomas Hale,/);
    assert.equal(await read("minutes.annotations.yaml"), "");
    const document = await vscode.workspace.openTextDocument(file("notes.txt"));
    assert.equal(document.getText(), `Then ${text}`);
    await until("nothing unsaved", () =>
      vscode.workspace.textDocuments.every(({ isDirty, uri }) => !isDirty || !uri.path.endsWith(".yaml")),
    );
    await document.save();
    assert.equal(await read("notes.txt"), `Then ${text}`);
  });
});
