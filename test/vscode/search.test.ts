import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { GlossatorApi } from "../../src/vscode/api.ts";
import { activated, closeEditors, file, place, select, show, write } from "./support/editor.ts";
import { until } from "./support/until.ts";

const words = "The board will close the eastern pier until new timber from the mainland saw mill arrives";

describe("search", () => {
  let api: GlossatorApi;
  before(async () => {
    api = await activated();
  });
  afterEach(closeEditors);

  it("the view searches for words that a command gives, and that are selected", async () => {
    await vscode.commands.executeCommand("glossator.searchCorpus", '"both piers"');
    await until(
      "an answer",
      () => api.search.shown?.query === '"both piers"' && api.search.shown.total === 1,
    );
    const editor = await show("talks.txt");
    const { start, end } = place(editor.document, "third pier");
    editor.selection = new vscode.Selection(start, end);
    await vscode.commands.executeCommand("glossator.searchWords");
    await until(
      "an answer",
      () => api.search.shown?.query === '"third pier"' && api.search.shown.total === 1,
    );
  });

  it("the same words in another document are compared", async () => {
    await write("first.txt", `“${words},” Mira Voss said.\n`);
    await write("second.txt", `“${words.replace("eastern ", "")},” she said.\n`);
    try {
      const editor = await show("first.txt");
      select(editor, "eastern");
      await until("a comparison", async () => {
        await vscode.commands.executeCommand("glossator.sameWords");
        const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        return input instanceof vscode.TabInputTextDiff && input;
      });
      const { input, label } = vscode.window.tabGroups.activeTabGroup.activeTab!;
      assert.ok(input instanceof vscode.TabInputTextDiff);
      assert.equal(label, "first.txt:1 ↔ second.txt:1");
      const [here, there] = await Promise.all(
        [input.original, input.modified].map((uri) => vscode.workspace.openTextDocument(uri)),
      );
      assert.equal(here!.getText(), `${words}\n`);
      assert.equal(there!.getText(), `${words.replace("eastern ", "")}\n`);
    } finally {
      await closeEditors();
      for (const name of ["first.txt", "second.txt"]) await vscode.workspace.fs.delete(file(name));
    }
  });
});
