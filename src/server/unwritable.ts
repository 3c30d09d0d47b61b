import type { WorkspaceEdit } from "vscode-languageserver";
import type { Files } from "../files/files.ts";
import { baseName } from "../files/uris.ts";
import type { TagEdit } from "../protocol/tagging.ts";

/** The refusal to be sent in place of an edit whose files could not be saved; undefined if all could be. */
export async function unwritable(
  files: Files,
  edit: WorkspaceEdit | undefined,
): Promise<TagEdit | undefined> {
  for (const uri of editedFiles(edit)) {
    if (!uri.startsWith("file:") || (await files.writable(uri))) continue;
    const message = `${baseName(uri)} cannot be changed: it, or its folder, is read-only or outside the workspace.`;
    return { message, refused: true };
  }
  return undefined;
}

/** The files that an edit changes or makes. */
export function editedFiles(edit: WorkspaceEdit | undefined): string[] {
  const others = (edit?.documentChanges ?? []).flatMap((change) =>
    "uri" in change ? [change.uri] : "textDocument" in change ? [change.textDocument.uri] : [],
  );
  return [...Object.keys(edit?.changes ?? {}), ...others];
}
