import type { CorpusView } from "../features/view.ts";
import type { Workspace } from "./workspace.ts";

/** The views that can answer for a file of a corpus or, without one, for all corpora. */
export function viewsFor(workspace: Workspace, uri: string | undefined): CorpusView[] {
  const state = uri === undefined ? undefined : workspace.stateFor(uri);
  const states = state && state !== workspace.loose ? [state] : [...workspace.corpora.values()];
  return states.map(({ view }) => view);
}

/** What the trees show: all corpora, and loose documents if any are read by themselves. */
export function treeViews({ corpora, loose }: Workspace): CorpusView[] {
  const alone = loose.view.corpus.documents.size > 0 ? [loose.view] : [];
  return [...[...corpora.values()].map(({ view }) => view), ...alone];
}
