import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { GlossatorApi } from "../../src/vscode/api.ts";
import { activated, closeEditors, file, show, write } from "./support/editor.ts";
import { until } from "./support/until.ts";

describe("quotation backgrounds and the status bar", () => {
  let api: GlossatorApi;
  before(async () => {
    api = await activated();
  });
  afterEach(closeEditors);

  const quoted = (editor: vscode.TextEditor): string[] =>
    api
      .quotations(editor)
      .map(({ range: { start, end } }) =>
        editor.document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
      );

  it("lie behind direct and partial quotations, marks included", async () => {
    const editor = await show("talks.txt");
    await until("two quotations", () => quoted(editor).length === 2);
    assert.deepEqual(quoted(editor), ["“We will mend both piers before winter,”", "“bold and costly”"]);
    assert.deepEqual(
      api.quotations(editor).map(({ form }) => form),
      ["direct", "partial"],
    );
  });

  it("lie behind quotations in Markdown", async () => {
    const editor = await show("letter.md");
    await until("the quotation", () => quoted(editor).includes("“The work begins on Monday.”"));
  });

  it("follow edits", async () => {
    await write("growing.txt", "The mayor waited at the pier.\n");
    const editor = await show("growing.txt");
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(1, 0), "“It is far too late for that now,” Mira Voss said.\n"),
    );
    await until("the new quotation", () => quoted(editor).length === 1);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await until("no quotation", () => quoted(editor).length === 0);
    await vscode.workspace.fs.delete(file("growing.txt"));
  });

  it("can be turned off", async () => {
    const editor = await show("talks.txt");
    await until("quotations", () => quoted(editor).length > 0);
    const configuration = vscode.workspace.getConfiguration("glossator");
    await configuration.update("highlightQuotations", false, vscode.ConfigurationTarget.Global);
    await until("none", () => quoted(editor).length === 0);
    await configuration.update("highlightQuotations", undefined, vscode.ConfigurationTarget.Global);
    await until("quotations again", () => quoted(editor).length > 0);
  });

  it("status bar: the document's date and where it came from", async () => {
    await show("talks.txt");
    const { info } = await until("the date", () => {
      const status = api.documentStatus();
      return status.text.includes("2021-05-04") && status;
    });
    assert.ok(info?.dateSource);
    assert.equal(info.title, "Talks about the piers");
  });

  it("status bar: follows the active document", async () => {
    await show("talks.txt");
    await until("one date", () => api.documentStatus().text.includes("2021-05-04"));
    await show("letter.md");
    await until("the other date", () => api.documentStatus().text.includes("2021-05-06"));
  });
});
