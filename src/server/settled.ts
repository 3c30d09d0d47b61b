import { canonicalUri } from "../files/uris.ts";
import type { Workspace } from "./workspace.ts";

/** Do what all edits have waiting, and wait a moment for the analyses that follow; for long ones nobody has to wait. */
export async function settled(workspace: Workspace): Promise<void> {
  workspace.flushAll();
  const queues = [...workspace.corpora.values()].map((state) => state.settled());
  await atMost(500, Promise.all(queues));
}

/**
 * Wait until the documents of some annotation files have been read with these as they are now, or for some milliseconds.
 * @returns whether there was anything to wait for
 */
export async function annotationsRead(
  { loose, corpora }: Pick<Workspace, "loose" | "corpora">,
  annotationFiles: readonly string[],
  milliseconds: number,
): Promise<boolean> {
  const uris = annotationFiles.map(canonicalUri);
  const end = performance.now() + milliseconds;
  let hasWaited = false;
  for (const state of [loose, ...corpora.values()])
    for (let left = milliseconds; left > 0 && state.isBehind(uris); left = end - performance.now()) {
      hasWaited = true;
      // Some may not be read at all any more.
      await atMost(Math.min(left, 1000), state.moreRead());
    }
  return hasWaited;
}

/** Wait for something, but not longer than some milliseconds. */
async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moment = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work, moment]);
  clearTimeout(timer);
}
