import { canonicalUri } from "../files/uris.ts";
import { annotationsRead } from "./settled.ts";
import type { Workspace } from "./workspace.ts";

/** How often an edit is made again because a file changed meanwhile. */
const attempts = 3;

/** Milliseconds to wait for documents whose annotation files have just changed, of which there may be many. */
const patience = 30_000;

/**
 * Make an edit for the files as they are on the disk now. A closed file may have changed without anybody having told yet:
 * another window wrote it, or the editor is late to tell. Then it is read, and the edit is made again: made for the old
 * text, it would tear the file apart.
 * @param make makes an answer from the newest snapshot
 * @param filesOf the files that the answer depends on: those that its edit changes, or that it was refused because of
 * @returns undefined if the files do not come to rest
 */
export async function madeForDisk<Answer>(
  workspace: Workspace,
  make: () => Answer | Promise<Answer>,
  filesOf: (answer: Answer) => readonly string[],
): Promise<Answer | undefined> {
  const end = performance.now() + patience;
  for (let attempt = 0; attempt < attempts;) {
    const madeFrom = textsNow(workspace);
    const answer = await make();
    const files = filesOf(answer);
    if (await annotationsRead(workspace, files, end - performance.now())) continue;
    const isNews = await workspace.catchUp(files);
    const known = textsNow(workspace);
    // The news may have come while the answer was being made.
    if (!isNews && files.every((uri) => known(uri) === madeFrom(uri))) return answer;
    attempt++;
  }
  return undefined;
}

/** What YAML files have as they are known at this moment. */
function textsNow(workspace: Workspace): (editorUri: string) => string | undefined {
  const { loose, corpora } = workspace;
  const views = new Map([loose, ...corpora.values()].map((state) => [state, state.view]));
  return (editorUri) => {
    const uri = canonicalUri(editorUri);
    const state = workspace.stateFor(uri);
    return state && views.get(state)?.yaml.get(uri)?.text;
  };
}

/** Why there is no edit then. */
export const restless = "The files are being changed by another program. Please try again.";
