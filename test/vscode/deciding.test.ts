import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { GlossatorApi } from "../../src/vscode/api.ts";
import {
  activated,
  closeEditors,
  file,
  place,
  remove,
  restore,
  select,
  show,
  write,
} from "./support/editor.ts";
import { until } from "./support/until.ts";

describe("deciding", () => {
  let api: GlossatorApi;
  let registry: string;
  before(async () => {
    api = await activated();
    await vscode.workspace
      .getConfiguration("files")
      .update("autoSave", "off", vscode.ConfigurationTarget.Global);
    registry = (await vscode.workspace.openTextDocument(file("registry/all.yaml"))).getText();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await restore("registry/all.yaml", registry);
    await closeEditors();
  });
  const decisions = async (): Promise<string> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file("talks.annotations.yaml")));
    } catch {
      return "";
    }
  };

  it("Untag keeps a decision beside the document, and undo takes the file away again", async () => {
    const editor = await show("talks.txt");
    select(editor, "Tomas Hale");
    const text = editor.document.getText();
    await vscode.commands.executeCommand("glossator.untag");
    assert.match(await decisions(), /status: rejected, quote: Tomas Hale/);
    assert.match(api.noteText(), /Tomas Hale” is not tagged any more/);
    assert.equal(editor.document.getText(), text);
    await vscode.commands.executeCommand("glossator.undoTagging");
    assert.equal(await decisions(), "");
  });

  it("a saved edit inside decided words is written down, one elsewhere is not; a renamed document takes all along", async () => {
    const editor = await show("talks.txt");
    const text = editor.document.getText();
    const renamed = file("renamed talks.txt");
    const renamedDecisions = file("renamed talks.annotations.yaml");
    select(editor, "Tomas Hale");
    await vscode.commands.executeCommand("glossator.accept");
    const decided = await decisions();
    assert.match(decided, /status: accepted, quote: Tomas Hale,/);
    try {
      const after = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      await editor.edit((edit) => edit.insert(after, "\nA line more.\n"));
      await editor.document.save();
      const inside = place(editor.document, "Tomas Hale").start.translate(0, 5);
      await editor.edit((edit) => edit.insert(inside, " Erik"));
      assert.equal(await decisions(), decided);
      await editor.document.save();
      await until("the new words", async () => /quote: Tomas Erik Hale,/.test(await decisions()));
      await until("nothing unsaved", () => vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
      await vscode.commands.executeCommand("undo");
      assert.match(editor.document.getText(), /Tomas Hale/);

      const rename = new vscode.WorkspaceEdit();
      rename.renameFile(editor.document.uri, renamed);
      await editor.document.save();
      await vscode.workspace.applyEdit(rename);
      await until("the annotations", async () =>
        vscode.workspace.fs.stat(renamedDecisions).then(
          () => true,
          () => false,
        ),
      );
      assert.equal(await decisions(), "");
    } finally {
      const back = new vscode.WorkspaceEdit();
      back.renameFile(renamed, file("talks.txt"), { ignoreIfExists: true });
      await vscode.workspace.applyEdit(back);
      await restore("talks.txt", text);
      // What goes with the document is saved behind its back: a file that is deleted before that lives on, unsaved.
      await until("all saved", () => vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
      await remove("renamed talks.annotations.yaml", "talks.annotations.yaml");
    }
  });

  it("renames an id wherever it stands, by the editor's own rename", async () => {
    const document = await vscode.workspace.openTextDocument(file("registry/all.yaml"));
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      place(document, "tomas-hale").start.translate(0, 2),
      "tom-hale",
    );
    assert.ok(edit.entries().length >= 1);
    // The editor's preview begins with a change of nothing: see ticked.ts.
    const texts = edit.entries().flatMap(([, edits]) => edits.map(({ newText }) => newText));
    assert.deepEqual([...new Set(texts)].filter(Boolean), ["tom-hale"]);
  });

  it("tells of a rename that the editor made, and takes it back like all that is tagged", async () => {
    const { document } = await show("talks.txt");
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      place(document, "Tomas Hale").start.translate(0, 2),
      "Tom Hale",
    );
    const names = async (): Promise<string> =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(file("registry/all.yaml")));
    assert.ok(!api.noteText().includes("Renamed"), "nothing is told before it is so");
    await vscode.workspace.applyEdit(edit, { isRefactoring: true });
    await until("a note", () => /Renamed to Tom Hale\./.test(api.noteText()));
    await until("the new name", async () => (await names()).includes("name: Tom Hale"));
    await vscode.commands.executeCommand("glossator.undoTagging");
    await until("the old text", async () => (await names()) === registry);
    assert.match(api.noteText(), /Undone: Renamed to Tom Hale/);
  });

  it("Place Annotation Here gives a lost annotation the selected words, from the context menu of the text, too", async () => {
    const lost =
      'document: pier.txt\nannotations:\n  k1: { kind: work, status: accepted, quote: Old Pier, start: 5, end: 13, prefix: "left ", suffix: " then" }\n';
    await write("pier.txt", "Nobody asked for the third pier.\n");
    await write("pier.annotations.yaml", lost);
    const kept = async (): Promise<string> =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(file("pier.annotations.yaml")));
    try {
      const editor = await show("pier.txt");
      const { start, end } = place(editor.document, "third pier");
      editor.selection = new vscode.Selection(start, end);
      await until("the words", async () => {
        const placed = vscode.commands.executeCommand("glossator.placeAnnotation", editor.document.uri);
        await new Promise((resolve) => setTimeout(resolve, 300));
        await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
        await placed;
        return (await kept()).includes("quote: third pier");
      });
    } finally {
      await closeEditors();
      await remove("pier.txt", "pier.annotations.yaml");
    }
  });

  it("goes to the next mention and the next problem", async () => {
    const editor = await show("talks.txt");
    select(editor, "Tomas Hale");
    await vscode.commands.executeCommand("glossator.nextMention");
    await until("a note", () => /mention \d+ of \d+/.test(api.noteText()));
    await vscode.commands.executeCommand("glossator.nextProblem");
    await until("a note", () => /Problem \d+ of|no problems/.test(api.noteText()));
  });

  it("grows a selection by name and sentence", async () => {
    const { document } = await show("talks.txt");
    const { start } = place(document, "Hale");
    const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      "vscode.executeSelectionRangeProvider",
      document.uri,
      [start.translate(0, 1)],
    );
    const texts: string[] = [];
    for (let each = range; each; each = each.parent!) texts.push(document.getText(each.range));
    assert.ok(texts.includes("Tomas Hale"), texts.slice(0, 3).join(" | "));
  });
});
