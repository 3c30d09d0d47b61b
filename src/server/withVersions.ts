import type { TagEdit } from "../protocol/tagging.ts";
import { editedFiles } from "./unwritable.ts";
import type { Workspace } from "./workspace.ts";

/** An edit with the versions of the texts that it was made for, so that a client does not apply it to others. */
export function withVersions(workspace: Workspace, answer: TagEdit): TagEdit {
  if (!answer.edit) return answer;
  const files = editedFiles(answer.edit).map((uri) => [uri, workspace.opened(uri)?.version ?? null] as const);
  return { ...answer, versions: Object.fromEntries(files) };
}
