/**
 * Let a signal end this process by way of its exit handlers, which clean up and end what it started.
 * @returns {() => void} for a script that goes on to handle signals itself
 */
export function exitOnSignals() {
  const exits = /** @type {const} */ ([
    ["SIGINT", () => process.exit(130)],
    ["SIGTERM", () => process.exit(143)],
  ]);
  for (const [signal, exit] of exits) process.once(signal, exit);
  return () => {
    for (const [signal, exit] of exits) process.off(signal, exit);
  };
}

/** End a child when this process ends before it. @param {import("node:child_process").ChildProcess} child */
export function endWithUs(child) {
  const end = () => child.kill();
  process.once("exit", end);
  child.once("close", () => process.off("exit", end));
}
