/** Do something that takes a while, never twice at once: once more behind it if it was called meanwhile. */
export function oneAtATime(action: () => Promise<unknown>): () => void {
  let isRunning = false;
  let isCalled = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    while (isCalled) {
      isCalled = false;
      await action().catch(() => undefined);
    }
    isRunning = false;
  };
  return () => {
    isCalled = true;
    if (!isRunning) void run();
  };
}
