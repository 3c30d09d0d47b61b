import { readText, readTextNow } from "../files/readText.ts";
import { canonicalUri } from "../files/uris.ts";
import { groupBy } from "../text/groupBy.ts";
import type { CorpusState } from "./corpusState.ts";
import { inParallel } from "./inParallel.ts";
import type { Surroundings } from "./surroundings.ts";

type Around = Pick<Surroundings, "files" | "open" | "maximumDocumentSize">;

/**
 * Read those of some closed YAML files again that are on disk otherwise than they are known, which nobody has told yet.
 * @returns whether there were any
 */
export async function catchUp(
  stateFor: (uri: string) => CorpusState | undefined,
  around: Around,
  editorUris: readonly string[],
): Promise<boolean> {
  const owned = editorUris.flatMap((editorUri) => {
    const uri = canonicalUri(editorUri);
    const state = stateFor(uri);
    return state ? [{ uri, state }] : [];
  });
  let isNews = false;
  for (const [state, files] of groupBy(owned, (file) => file.state)) {
    const untold: string[] = [];
    await inParallel(files, async ({ uri }) => {
      if (!(await isAsKnown(state, around, uri))) untold.push(uri);
    });
    if (untold.length === 0) continue;
    isNews = true;
    await state.filesChanged(untold);
  }
  return isNews;
}

/** So are all that are open, or no YAML of a corpus. */
async function isAsKnown(
  state: CorpusState,
  { files, open, maximumDocumentSize }: Around,
  uri: string,
): Promise<boolean> {
  const kind = state.fileKind(uri);
  if (kind === undefined || kind === "document" || open.has(uri) || state.view.skipped.has(uri)) return true;
  const known = state.view.yaml.get(uri)?.text;
  const maximum = maximumDocumentSize();
  const read = readTextNow(files, uri, maximum) ?? (await readText(files, uri, maximum));
  const text = "text" in read ? read.text : undefined;
  return text === known || open.has(uri);
}
