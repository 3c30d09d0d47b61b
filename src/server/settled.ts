import type { Workspace } from "./workspace.ts";

/** Do what all edits have waiting, and wait a moment for the analyses that follow; for long ones nobody has to wait. */
export async function settled(workspace: Workspace): Promise<void> {
  workspace.flushAll();
  const queues = [...workspace.corpora.values()].map((state) => state.settled());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moment = new Promise<void>((resolve) => (timer = setTimeout(resolve, 500)));
  await Promise.race([Promise.all(queues), moment]);
  clearTimeout(timer);
}
