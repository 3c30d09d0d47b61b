import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { FoundAt } from "../../src/protocol/tagging.ts";
import {
  activated,
  closeEditors,
  file,
  hoverText,
  place,
  remove,
  select,
  show,
  write,
} from "./support/editor.ts";
import { until } from "./support/until.ts";

describe("a document that is renamed", () => {
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

  it("and gets its old name back before all that went with it has been saved has nothing left unsaved either", async () => {
    const api = await activated();
    await write("minutes.txt", "Tomas Hale read the minutes aloud.\n");
    const decided =
      'document: minutes.txt\nannotations:\n  k1: { kind: person, entity: tomas-hale, status: accepted, quote: Tomas Hale, start: 0, end: 10, prefix: "", suffix: " read the minutes aloud.\\n" }\n';
    await write("minutes.annotations.yaml", decided);
    const editor = await show("minutes.txt");
    const { start, end } = place(editor.document, "Tomas Hale");
    const at = ({ line, character }: vscode.Position) => ({ line, character });
    const range = { start: at(start), end: at(end) };
    await until("the decision to be known", async () => {
      const params = { uri: editor.document.uri.toString(), range };
      const found = await api.server.request<readonly FoundAt[] | null>("glossator/findingAt", params);
      return found?.some(({ decided: isDecided }) => isDecided);
    });
    for (const [from, to] of [
      ["minutes.txt", "notes.txt"],
      ["notes.txt", "minutes.txt"],
    ] as const) {
      const rename = new vscode.WorkspaceEdit();
      rename.renameFile(file(from), file(to));
      assert.ok(await vscode.workspace.applyEdit(rename));
    }
    await until("nothing unsaved", () => vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
    assert.equal(await read("minutes.annotations.yaml"), decided);
    assert.equal(await read("notes.annotations.yaml"), "");
  });
});
