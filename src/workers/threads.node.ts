import { setFlagsFromString } from "node:v8";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import type { Batch, BatchAnswer } from "./analysisPool.ts";

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

/**
 * Have V8 optimise a function once it has run through 400 KB of its code, not 66: what it then knows of the function holds
 * more often, so that fewer are compiled two or three times, which takes a sixth of a thread's first seconds. Not in
 * Electron, whose flags may be frozen, which ends the process.
 */
function optimiseLater(): void {
  if (!process.versions["electron"]) setFlagsFromString("--interrupt-budget=400000");
}

const isProgress = (data: unknown): data is Progress =>
  data instanceof Int32Array && data.buffer instanceof SharedArrayBuffer;
