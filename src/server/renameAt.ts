import {
  LSPErrorCodes,
  ResponseError,
  type ClientCapabilities,
  type Position,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { entityTable } from "../corpus/tables/entityTable.ts";
import { workspaceEdit } from "../features/corpusEdit.ts";
import { rename } from "../features/rename.ts";
import type { Files } from "../files/files.ts";
import { canonicalUri } from "../files/uris.ts";
import { inSlices, type Cancellation } from "./inSlices.ts";
import { outside } from "./inView.ts";
import { madeForDisk, restless } from "./madeForDisk.ts";
import { editedFiles, unwritable } from "./unwritable.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Answer a rename. The user confirms one that changes several files, where the client can ask.
 * @throws Cancelled
 */
export async function renameAt(
  workspace: Workspace,
  files: Files,
  client: ClientCapabilities,
  params: { textDocument: { uri: string }; position: Position; newName: string },
  cancellation: Cancellation,
): Promise<WorkspaceEdit | ResponseError<void>> {
  const uri = canonicalUri(params.textDocument.uri);
  const made = async (): Promise<{ readonly edit: WorkspaceEdit } | { readonly refused: string }> => {
    workspace.flushAll();
    // Who is mentioned where is looked up in tables, which are made now where there are none yet.
    const blocks = workspace.stateFor(uri)?.view.corpus.documents.blocks ?? [];
    await inSlices(blocks, entityTable, cancellation);
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
