import {
  LSPErrorCodes,
  ResponseError,
  type ClientCapabilities,
  type Position,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { workspaceEdit } from "../features/corpusEdit.ts";
import { rename } from "../features/rename.ts";
import type { Files } from "../files/files.ts";
import { canonicalUri } from "../files/uris.ts";
import { outside } from "./inView.ts";
import { madeForDisk, restless } from "./madeForDisk.ts";
import { editedFiles, unwritable } from "./unwritable.ts";
import type { Workspace } from "./workspace.ts";

/** Answer a rename. The user confirms one that changes several files, where the client can ask. */
export async function renameAt(
  workspace: Workspace,
  files: Files,
  client: ClientCapabilities,
  params: { textDocument: { uri: string }; position: Position; newName: string },
): Promise<WorkspaceEdit | ResponseError<void>> {
  const uri = canonicalUri(params.textDocument.uri);
  const made = (): { readonly edit: WorkspaceEdit } | { readonly refused: string } => {
    workspace.flushAll();
    const view = workspace.stateFor(uri)?.view;
    if (!view) return { refused: outside };
    const { edits, message, refused } = rename(view, uri, params.position, params.newName);
    if (refused) return { refused: message };
    const asks = client.workspace?.workspaceEdit?.changeAnnotationSupport && edits.size > 1;
    return { edit: workspaceEdit(view, edits, asks ? message : undefined) };
  };
  const answer = await madeForDisk(workspace, made, (each) => ("edit" in each ? editedFiles(each.edit) : []));
  if (!answer) return refuse(restless);
  if ("refused" in answer) return refuse(answer.refused);
  const reason = await unwritable(files, answer.edit);
  return reason ? refuse(reason.message) : answer.edit;
}

const refuse = (reason: string): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestFailed, reason);
