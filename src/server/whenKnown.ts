import { canonicalUri } from "../files/uris.ts";
import type { Patience } from "./patience.ts";
import type { Workspace } from "./workspace.ts";

/**
 * What to wait for before something is answered about an open text: editors do not ask again for the outline of a text that
 * had none because nobody knew yet whose it is.
 * @param editorUri of what is asked about; undefined: nothing in particular
 * @returns undefined if there is nothing to wait for
 */
export function whenKnown(
  workspace: Pick<Workspace, "opened" | "stateFor" | "loose">,
  editorUri: string | undefined,
): Promise<void> | undefined {
  if (editorUri === undefined) return undefined;
  const uri = canonicalUri(editorUri);
  const awaited = (): Patience | undefined => {
    const { early } = workspace.stateFor(uri) ?? workspace.loose;
    return early.isWaiting && workspace.opened(uri) ? early : undefined;
  };
  const first = awaited();
  return first && ended(first, awaited);
}

async function ended(first: Patience, next: () => Patience | undefined): Promise<void> {
  for (let early: Patience | undefined = first; early; early = next()) await early.ended();
}
