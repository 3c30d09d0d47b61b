import { Uri, workspace } from "vscode";
import type { WorkspaceEdit } from "vscode-languageserver-types";

/** The files that an edit changes, as people see them. */
export function editedFiles(edit: WorkspaceEdit | undefined): string[] {
  const changed = (edit?.documentChanges ?? []).flatMap((change) =>
    "textDocument" in change ? [change.textDocument.uri] : [],
  );
  return [...Object.keys(edit?.changes ?? {}), ...changed].map((uri) =>
    workspace.asRelativePath(Uri.parse(uri)),
  );
}
