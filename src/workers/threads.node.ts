import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { nodeFiles } from "../files/nodeFiles.ts";
import { analyseBatch } from "./analyseBatch.ts";
import type { Batch, BatchAnswer } from "./analysisPool.ts";
import { KeptRegistries } from "./keptRegistries.ts";

/** What a thread is asked to do; the registry's files are left out if it knows them. */
export type Order = Omit<Batch, "registry"> & {
  readonly registry: number;
  readonly registryFiles?: Batch["registry"]["files"];
};

export type Answer = { readonly done: BatchAnswer } | { readonly failed: string };

/** Says at which file of its batch a thread is, so that this is known when it ends. */
export type Progress = Int32Array;

/** Whether this thread is one that `startThread` started. */
export const isAnalysisThread = (): boolean => !isMainThread && isProgress(workerData);

/** Start a thread that does orders, one after the other, and answers each. */
export function startThread(script: string | URL, progress: Progress, megabytes: number): Worker {
  return new Worker(script, {
    name: "glossator-analysis",
    workerData: progress,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
}

/** The other thread's side. */
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

const isProgress = (data: unknown): data is Progress =>
  data instanceof Int32Array && data.buffer instanceof SharedArrayBuffer;
