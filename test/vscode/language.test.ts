import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, closeEditors, file, show, write } from "./support/editor.ts";
import { until } from "./support/until.ts";

describe("the language of documents", () => {
  before(activated);
  afterEach(closeEditors);

  it("is corpus text for .txt files of a corpus", async () => {
    const { document } = await show("talks.txt");
    assert.equal(document.languageId, "corpus-text");
  });

  it("stays Markdown for .md files", async () => {
    const { document } = await show("letter.md");
    assert.equal(document.languageId, "markdown");
  });

  it("stays plain text for files that tools read", async () => {
    await show("talks.txt"); // by now the other would have been changed
    const document = await vscode.workspace.openTextDocument(file("requirements.txt"));
    await vscode.window.showTextDocument(document);
    await until(
      "talks.txt again",
      async () => (await show("talks.txt")).document.languageId === "corpus-text",
    );
    assert.notEqual(document.languageId, "corpus-text");
  });

  it("stays plain text where the user sets it back", async () => {
    await write("set-back.txt", "A short line about the piers of the harbour.\n");
    const { document } = await show("set-back.txt");
    const plain = await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await show("talks.txt");
    assert.equal(plain.languageId, "plaintext");
    await vscode.workspace.fs.delete(file("set-back.txt"));
  });

  it("is corpus text again, however fast it is closed and opened", async () => {
    await show("talks.txt");
    for (let i = 0; i < 5; i++) {
      void vscode.commands.executeCommand("workbench.action.closeAllEditors");
      await vscode.commands.executeCommand("vscode.open", file("talks.txt"));
    }
    await show("talks.txt");
  });

  it("is corpus text for *.corpus.txt anywhere", async () => {
    const uri = vscode.Uri.parse("untitled:/somewhere/notes.corpus.txt");
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, "corpus-text");
  });

  it("has quiet defaults for prose", () => {
    const scope = { languageId: "corpus-text" };
    const editor = vscode.workspace.getConfiguration("editor", scope);
    assert.equal(editor.get("wordWrap"), "on");
    assert.equal(editor.get("unicodeHighlight.ambiguousCharacters"), false);
    assert.equal(editor.get("semanticHighlighting.enabled"), true);
    assert.equal(editor.get("wordBasedSuggestions"), "off");
  });

  it("takes names with apostrophes, hyphens and accents as one word", async () => {
    const document = await vscode.workspace.openTextDocument({
      language: "corpus-text",
      content: "Élodie Saint-Ané met Siobhán O’Neill.",
    });
    const words = [1, 8, 21, 31].map((at) => {
      const range = document.getWordRangeAtPosition(document.positionAt(at));
      return range && document.getText(range);
    });
    assert.deepEqual(words, ["Élodie", "Saint-Ané", "Siobhán", "O’Neill"]);
  });
});
