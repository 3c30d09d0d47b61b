import type { WorkspaceEdit } from "vscode-languageserver-types";

/** A file that an edit makes, and what it begins with. */
export interface MadeFile {
  readonly uri: string;
  readonly text: string;
}

/**
 * Part an edit into the files that it makes with what it writes into them, and all else. The editor makes hundreds of files
 * at once if it is given them whole, and takes a tenth of a second for each if it has to make them and then edit them.
 */
export function madeFiles(edit: WorkspaceEdit): {
  readonly made: readonly MadeFile[];
  readonly others: WorkspaceEdit;
} {
  const { documentChanges = [] } = edit;
  const texts = new Map<string, string>();
  for (const change of documentChanges)
    if ("kind" in change && change.kind === "create") texts.set(change.uri, "");
  if (texts.size === 0) return { made: [], others: edit };
  const others = documentChanges.filter((change) => {
    if ("kind" in change) return change.kind !== "create";
    const { uri } = change.textDocument;
    const text = texts.get(uri);
    if (text === undefined) return true;
    // All edits of a file that is empty stand at its beginning, in their order.
    texts.set(uri, text + change.edits.map((each) => ("newText" in each ? each.newText : "")).join(""));
    return false;
  });
  return {
    made: [...texts].map(([uri, text]) => ({ uri, text })),
    others: { ...edit, documentChanges: others },
  };
}
