import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { GlossatorApi } from "../../src/vscode/api.ts";
import type { TreeElement } from "../../src/vscode/views/treeModel.ts";
import { activated, closeEditors, remove, show, write } from "./support/editor.ts";
import { until } from "./support/until.ts";

const text =
  "The board met on 3 May 2021.\n\nMira Voss spoke at the meeting. The pier is “weaker every year, and the town is mortgaging its future,” she said, concluding that “all of this shows the mistake in building it”.\n\nHale left on Monday.\n";

/** What is decided about one stretch of a quotation is decided about the others: there is nothing to ask about them. */
describe("going on where a decision settled what comes next", () => {
  let api: GlossatorApi;
  const selected = (): string => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.getText(editor.selection) ?? "";
  };
  before(async () => {
    api = await activated();
    await write("quay.txt", text);
    const editor = await show("quay.txt");
    editor.selection = new vscode.Selection(0, 0, 0, 0);
  });
  after(async () => {
    await vscode.commands.executeCommand("glossator.quickLeave");
    await closeEditors();
    await remove("quay.txt", "quay.annotations.yaml");
  });

  it("quick tagging passes over what is settled, and undo goes back to what it opens again", async () => {
    await vscode.commands.executeCommand("glossator.quickTagging");
    await until("the first stretch", () => selected().startsWith("“weaker"));
    await vscode.commands.executeCommand("glossator.quickAccept");
    assert.equal(selected(), "Monday");
    await vscode.commands.executeCommand("glossator.quickUndo");
    assert.match(selected(), /^“weaker/);
    await vscode.commands.executeCommand("glossator.quickReject");
    assert.equal(selected(), "Monday");
    await vscode.commands.executeCommand("glossator.quickUndo");
    await vscode.commands.executeCommand("glossator.quickLeave");
  });

  it("the Review view selects the next suggestion that is one still", async () => {
    const tree = api.trees.review;
    await vscode.commands.executeCommand("glossator.review.focus");
    tree.setGrouping("document");
    tree.setFilter("quay.txt");
    try {
      const find = async (words: string, parent?: TreeElement): Promise<TreeElement | undefined> => {
        for (const child of await tree.children(parent)) {
          if (child.node.label.includes(words)) return child;
          const below = child.node.hasChildren ? await find(words, child) : undefined;
          if (below) return below;
        }
        return undefined;
      };
      const first = await until("the suggestion", () => find("weaker"));
      await vscode.commands.executeCommand("glossator.reviewAccept", first);
      await until("the next one", () => {
        const [one] = tree.treeView.selection;
        if (one?.node.label.includes("Monday")) return true;
        const view = tree.treeView.visible ? "the view" : "the hidden view";
        throw new Error(`${view} has “${one?.node.label ?? "nothing"}” selected, the text “${selected()}”`);
      });
      assert.equal(selected(), "Monday");
    } finally {
      await vscode.commands.executeCommand("glossator.undoTagging");
      tree.setFilter(undefined);
      tree.setGrouping("certainty");
    }
  });
});
