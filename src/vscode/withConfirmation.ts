import type { WorkspaceEdit } from "vscode-languageserver-types";

/**
 * An edit whose changes the editor shows before it makes them.
 * @param label what is done, shown above the changes
 */
export function withConfirmation(
  { changes = {}, documentChanges }: WorkspaceEdit,
  label: string,
): WorkspaceEdit {
  const all =
    documentChanges ??
    Object.entries(changes).map(([uri, edits]) => ({ textDocument: { uri, version: null }, edits }));
  return {
    documentChanges: all.map((change) =>
      "kind" in change
        ? { ...change, annotationId: id }
        : { ...change, edits: change.edits.map((edit) => ({ ...edit, annotationId: id })) },
    ),
    changeAnnotations: { [id]: { label, needsConfirmation: true } },
  };
}

const id = "confirm";
