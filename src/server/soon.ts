/**
 * Have work done once what waits, such as a request that came in, has had its turn. Node has a function for it; in a
 * browser's worker a message to ourselves does the same, without the delay that browsers give timers.
 */
export const soon: (work: () => void) => void =
  typeof setImmediate === "function" ? (work) => void setImmediate(work) : byMessage();

function byMessage(): (work: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.addEventListener("message", () => waiting.shift()?.());
  port1.start();
  return (work) => {
    waiting.push(work);
    port2.postMessage(undefined);
  };
}
