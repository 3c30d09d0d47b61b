import { possibleAnnotationFiles } from "../annotations/annotationFileName.ts";
import { changeAnnotations } from "../annotations/changeAnnotation.ts";
import { refreshedPlaces } from "../annotations/refreshedPlaces.ts";
import { editsTo, workspaceEdit } from "../features/corpusEdit.ts";
import type { Files } from "../files/files.ts";
import { readText } from "../files/readText.ts";
import { canonicalUri } from "../files/uris.ts";
import type { TagEdit } from "../protocol/tagging.ts";
import { applyEdits } from "../text/edits.ts";
import { madeForDisk } from "./madeForDisk.ts";
import { editedFiles, unwritable } from "./unwritable.ts";
import { withVersions } from "./withVersions.ts";
import type { Workspace } from "./workspace.ts";

/**
 * The edit that writes down where the annotations of a saved document are, for those whose words or neighbourhood were
 * edited. Null if there is none such, and if the annotation file is broken or read-only: nobody asked for this, so that
 * it gives way to everything else. Refused while the annotation file is being changed or read: ask again.
 */
export async function refreshPlaces(
  workspace: Workspace,
  files: Files,
  editorUri: string,
): Promise<TagEdit | null> {
  const uri = canonicalUri(editorUri);
  const answer = await madeForDisk(
    workspace,
    () => refreshed(workspace, uri),
    (made) => [...possibleAnnotationFiles(uri), ...editedFiles(made?.edit)],
  );
  if (!answer?.edit) return answer === undefined ? later : answer;
  for (const file of editedFiles(answer.edit)) {
    // What an editor has not saved yet is not written beside.
    const saved = await readText(files, file);
    if (!("text" in saved) || saved.text !== workspace.stateFor(file)?.view.yaml.get(file)?.text)
      return later;
  }
  return (await unwritable(files, answer.edit)) ? null : answer;
}

function refreshed(workspace: Workspace, uri: string): TagEdit | null {
  workspace.flush(uri);
  const state = workspace.stateFor(uri);
  const now = state?.annotationsNow(uri);
  if (!state || !now || now.problems.length > 0) return null;
  if (state.view.yaml.get(now.uri)?.text !== now.text) return later;
  const changes = refreshedPlaces(now.documentText, now.placements);
  const changed = changeAnnotations(now.text, changes);
  if ("refused" in changed || changed.edits.length === 0) return null;
  const edits = editsTo(state.view, new Map([[now.uri, applyEdits(now.text, changed.edits)]]));
  return withVersions(workspace, { edit: workspaceEdit(state.view, edits), message: "" });
}

const later: TagEdit = { message: "", refused: true };
