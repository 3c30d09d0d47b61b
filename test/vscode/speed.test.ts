import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, closeEditors, file, write } from "./support/editor.ts";
import { until } from "./support/until.ts";

/** What somebody waits for at the beginning. The times are only told: a busy machine is none of our business. */
describe("speed in the editor", () => {
  after(closeEditors);

  it("activation", async function () {
    const { activation } = await activated();
    this.test!.title += `: ${activation.toFixed(0)} ms (set out: 100)`;
    assert.ok(activation > 0);
  });

  it("first tokens of an opened document", async function () {
    await activated();
    const text = "Mira Voss opened the harbour on 12 October 2023.\n\n".repeat(70);
    const spent: number[] = [];
    for (let i = 0; i < 5; i++) {
      const name = `speed-${i}.txt`;
      await write(name, text);
      const start = performance.now();
      const document = await vscode.workspace.openTextDocument(file(name));
      await vscode.window.showTextDocument(document);
      await until("tokens", async () => {
        const uri = file(name);
        const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
          "vscode.provideDocumentSemanticTokens",
          uri,
        );
        return (tokens?.data.length ?? 0) > 0;
      });
      spent.push(performance.now() - start);
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
      await vscode.workspace.fs.delete(file(name));
    }
    const half = spent.toSorted((a, b) => a - b)[2]!;
    this.test!.title += `: ${half.toFixed(0)} ms (set out: 300)`;
  });
});
