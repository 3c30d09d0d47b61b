import type { Workspace } from "./workspace.ts";

/** Do what all edits have waiting, and wait a moment for the analyses that follow; for long ones nobody has to wait. */
export async function settled(workspace: Workspace): Promise<void> {
  workspace.flushAll();
  const queues = [...workspace.corpora.values()].map((state) => state.settled());
  await atMost(500, Promise.all(queues));
}

/** Resolves when all documents have been read with their annotation files as these are now, or after some milliseconds. */
export function annotationsRead(
  { loose, corpora }: Pick<Workspace, "loose" | "corpora">,
  milliseconds: number,
): Promise<void> {
  const states = [loose, ...corpora.values()].map((state) => state.annotationsRead());
  return atMost(milliseconds, Promise.all(states));
}

/** Wait for something, but not longer than some milliseconds. */
async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moment = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work, moment]);
  clearTimeout(timer);
}
