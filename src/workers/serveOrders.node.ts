import { parentPort, workerData } from "node:worker_threads";
import { nodeFiles } from "../files/nodeFiles.ts";
import { analyseBatch } from "./analyseBatch.ts";
import { KeptRegistries } from "./keptRegistries.ts";
import type { Answer, Order, Progress } from "./threads.node.ts";

/** What a thread that `startThread` started does: orders, one after the other. */
export function serveOrders(analyse: typeof analyseBatch = analyseBatch): void {
  const progress = workerData as Progress;
  const registries = new KeptRegistries();
  parentPort?.on("message", (order: Order) => {
    const message = answer(order);
    parentPort?.postMessage(message, "done" in message ? [message.done.packed.buffer] : []);
  });

  function answer({ registry: number, registryFiles, ...batch }: Order): Answer {
    try {
      const registry = registries.get(number, registryFiles);
      const all = { ...batch, registry: { number, files: [] } };
      const files = nodeFiles(() => batch.folders);
      return { done: analyse(all, registry, files, (index) => void Atomics.store(progress, 0, index)) };
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  }
}
