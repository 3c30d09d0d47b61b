import {
  l10n,
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  type Command,
  type TreeItemLabel,
} from "vscode";
import { clientCommands, type TreeNode } from "../../protocol.ts";
import { toRange } from "../convert.ts";

/**
 * How a node is drawn. A click shows its place without taking the focus from the tree.
 * @param filter words that the shown nodes contain, or nodes below them
 */
export function treeItem(node: TreeNode, filter: string | undefined): TreeItem {
  const { label, highlight } = node;
  const drawn: TreeItemLabel = highlight ? { label, highlights: [[...highlight]] } : { label };
  const item = new TreeItem(drawn, collapsibleState(node, filter));
  // VS Code remembers by the id what was open: what a filter opens is a matter of that filter.
  item.id = filter === undefined ? node.id : `${node.id} ${filter}`;
  if (node.description) item.description = node.description;
  if (node.icon) item.iconPath = new ThemeIcon(node.icon);
  if (node.tooltip) item.tooltip = markdown(node.tooltip);
  if (node.location) item.command = openCommand(node.location);
  if (node.kind === "document" && node.location) item.resourceUri = Uri.parse(node.location.uri);
  item.contextValue = contextValue(node);
  item.accessibilityInformation = { label: node.accessibilityLabel };
  return item;
}

function collapsibleState(node: TreeNode, filter: string | undefined): TreeItemCollapsibleState {
  if (!node.hasChildren) return TreeItemCollapsibleState.None;
  const open = node.kind === "corpus" || (filter !== undefined && leadsTo(node, filter));
  return open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** Whether a node is shown for what is below it: it gathers nodes, and does not say the words itself. */
function leadsTo({ kind, label }: TreeNode, filter: string): boolean {
  const said = label.toLowerCase();
  const words = filter.toLowerCase().split(/\s+/);
  return gathering.has(kind) && !words.every((word) => said.includes(word));
}

const gathering: ReadonlySet<TreeNode["kind"]> = new Set<TreeNode["kind"]>([
  "entity-kind",
  "candidates",
  "meeting",
  "proposed-meeting",
  "participants",
  "parts",
  "documents",
  "suggestions",
  "lost-annotations",
]);

/**
 * Words for `when` clauses: the kind, `hasEntry` if the registry has it, `taggable` if it could get an entry, `keepable`
 * if it has a place that could be kept.
 */
function contextValue(node: TreeNode): string {
  const words: string[] = [node.kind];
  if (node.entity) words.push("hasEntry");
  if (!node.entity && node.location && (node.kind === "candidate" || node.kind === "proposed-meeting"))
    words.push("taggable");
  if (node.annotation?.keepable) words.push("keepable");
  return words.join(" ");
}

function openCommand(location: NonNullable<TreeNode["location"]>): Command {
  return {
    command: "vscode.open",
    title: l10n.t("Show"),
    arguments: [
      Uri.parse(location.uri),
      { selection: toRange(location.range), preserveFocus: true, preview: true },
    ],
  };
}

function markdown(text: string): MarkdownString {
  const tooltip = new MarkdownString(text, true);
  tooltip.isTrusted = { enabledCommands: Object.values(clientCommands) };
  return tooltip;
}
