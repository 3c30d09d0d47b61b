import type { Workspace } from "./workspace.ts";

/** Do what all edits have waiting, and wait a moment for the analyses that follow; for long ones nobody has to wait. */
export async function settled(workspace: Workspace): Promise<void> {
  workspace.flushAll();
  const queues = [...workspace.corpora.values()].map((state) => state.settled());
  await atMost(500, Promise.all(queues));
}

/** Wait for something, but not longer than some milliseconds. */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moment = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work, moment]);
  clearTimeout(timer);
}
