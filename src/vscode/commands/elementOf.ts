import { commands } from "vscode";
import type { CorpusTree } from "../views/corpusTree.ts";
import type { TreeElement } from "../views/treeModel.ts";

/**
 * The node of a view that a command is about: the one it was called on, or what is selected. A key passes `focused`:
 * VS Code tells extensions what is selected only, so that what has the focus is selected first.
 */
export async function elementOf(tree: CorpusTree, argument: unknown): Promise<TreeElement | undefined> {
  if (typeof argument === "object" && argument !== null && "node" in argument) return argument as TreeElement;
  if (argument === "focused") await commands.executeCommand("list.selectAndPreserveFocus");
  return tree.treeView.selection[0];
}
