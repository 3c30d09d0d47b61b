import type { WorkspaceEdit } from "vscode-languageserver-types";

/**
 * An edit that the editor shows before it makes it, with all its changes ticked. VS Code lists every change that needs
 * confirming unticked, so that “Apply” would do nothing; here the only one that needs it is one that changes nothing.
 * Other edits are given back as they are.
 */
export function ticked(edit: WorkspaceEdit): WorkspaceEdit {
  const { documentChanges = [], changeAnnotations = {} } = edit;
  const asking = Object.entries(changeAnnotations).find(([, { needsConfirmation }]) => needsConfirmation);
  const first = documentChanges.find((change) => "textDocument" in change);
  if (!asking || !first) return edit;
  const [annotationId] = asking;
  const start = { line: 0, character: 0 };
  const nothing = { range: { start, end: start }, newText: "", annotationId };
  return {
    changeAnnotations: { [annotationId]: asking[1] },
    documentChanges: documentChanges.map((change) => {
      if (!("textDocument" in change)) return change;
      const edits = change.edits.map((each) =>
        "newText" in each ? { range: each.range, newText: each.newText } : each,
      );
      return { ...change, edits: change === first ? [nothing, ...edits] : edits };
    }),
  };
}
