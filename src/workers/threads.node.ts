import { isMainThread, Worker, workerData } from "node:worker_threads";
import type { Batch, BatchAnswer } from "./analysisPool.ts";
import { optimiseLater } from "./compilers.node.ts";

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
  optimiseLater();
  return new Worker(script, {
    name: "glossator-analysis",
    workerData: progress,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
}

const isProgress = (data: unknown): data is Progress =>
  data instanceof Int32Array && data.buffer instanceof SharedArrayBuffer;
