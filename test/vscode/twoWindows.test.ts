import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, closeEditors, file, hoverText, remove, select, show, write } from "./support/editor.ts";
import { until } from "./support/until.ts";

/** What another window, or git, has done to the annotation file a moment ago. */
describe("an annotation file that others write", () => {
  const theirs = "document: pier.txt\nannotations:\n";
  const read = async (): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(file("pier.annotations.yaml")));

  afterEach(async () => {
    await remove("pier.txt", "pier.annotations.yaml");
    await closeEditors();
  });

  it("is never given a second beginning, and takes the decision once it is known", async () => {
    await activated();
    await write("pier.txt", "Tomas Hale walked along the pier.\n");
    const editor = await show("pier.txt");
    await write("pier.annotations.yaml", theirs);
    select(editor, "Tomas Hale");
    await vscode.commands.executeCommand("glossator.accept");
    assert.ok((await read()).startsWith(theirs));
    assert.equal((await read()).match(/^document:/gm)?.length, 1);
    await until("the decision beside theirs", async () => {
      await vscode.commands.executeCommand("glossator.accept");
      return /quote: Tomas Hale/.test(await read());
    });
    assert.equal((await read()).match(/^document:/gm)?.length, 1);
  });

  it("that loses a decision which was just made into it has that told", async () => {
    await activated();
    await write("pier.txt", "Tomas Hale walked along the pier.\n");
    const editor = await show("pier.txt");
    await until("the name to be known", () => hoverText(editor.document, "Tomas Hale"));
    select(editor, "Tomas Hale");
    const { showWarningMessage } = vscode.window;
    const warnings: string[] = [];
    Object.assign(vscode.window, { showWarningMessage: async (text: string) => void warnings.push(text) });
    try {
      await vscode.commands.executeCommand("glossator.accept");
      assert.match(await read(), /quote: Tomas Hale/);
      await write("pier.annotations.yaml", theirs);
      const [warning] = await until("a warning", () => warnings.length > 0 && warnings);
      assert.match(warning!, /pier\.annotations\.yaml was written by another window .*Tomas Hale.* again/);
    } finally {
      Object.assign(vscode.window, { showWarningMessage });
    }
    await until("the decision beside theirs", async () => {
      await vscode.commands.executeCommand("glossator.accept");
      return /quote: Tomas Hale/.test(await read());
    });
    assert.ok((await read()).startsWith(theirs));
  });

  it("stays as it is when nothing is decided: text is added, line ends change, the document is formatted and saved", async () => {
    const decided = `${theirs}  a1: { kind: person, entity: tomas-hale, status: accepted, quote: Tomas Hale, start: 0, end: 10, prefix: "", suffix: " walked along the pier. It rain" }\n`;
    await activated();
    await write("pier.annotations.yaml", decided);
    await write("pier.txt", "Tomas Hale walked along the pier.\n\nIt rained.\n");
    const editor = await show("pier.txt");
    const { document } = editor;
    const last = (): vscode.Position => document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    await document.save();
    await editor.edit((edit) => edit.insert(last(), "A line more.   \n"));
    await vscode.commands.executeCommand("editor.action.formatDocument");
    await vscode.commands.executeCommand("editor.action.trimTrailingWhitespace");
    await document.save();
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.LF));
    await document.save();
    assert.equal(await read(), decided);
    // What touches the words is written down, and nothing else: so the saves before have been worked off.
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 5), " Erik"));
    await document.save();
    await until("the new words", async () => /quote: Tomas Erik Hale,/.test(await read()));
    assert.equal((await read()).replace(" Erik", "").replace("end: 15", "end: 10"), decided);
  });
});
