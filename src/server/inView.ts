import type { CorpusView } from "../features/view.ts";
import { canonicalUri } from "../files/uris.ts";
import type { Workspace } from "./workspace.ts";

/** Answer from the newest snapshot of the corpus that a file belongs to; null for a file of none. */
export function inView<R>(
  workspace: Workspace,
  editorUri: string,
  answer: (view: CorpusView, uri: string) => R,
): R | null {
  const uri = canonicalUri(editorUri);
  workspace.flush(uri);
  const state = workspace.stateFor(uri);
  return state ? answer(state.view, uri) : null;
}

/** Why there is no answer for such a file. */
export const outside = "This file is not a text that Glossator reads.";
