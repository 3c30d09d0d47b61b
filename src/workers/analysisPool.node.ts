import type { Worker } from "node:worker_threads";
import { ThreadEnded, type AnalysisPool, type Batch, type BatchAnswer } from "./analysisPool.ts";
import { mostRegistries } from "./keptRegistries.ts";
import { startThread, type Answer, type Order, type Progress } from "./threads.node.ts";

export interface PoolOptions {
  readonly size: number;
  /** As many are started as soon as there is work for them, the others for much work only; left out: all. */
  readonly atOnce?: number;
  /** How much memory each thread may take for what it works on. */
  readonly megabytes?: number;
}

/**
 * Threads that analyse. Each is started when there is work for it; one that ended is replaced.
 * @param script a program that calls `serveOrders` when `isAnalysisThread`, such as the bundle that this is a part of
 */
export function analysisPool(
  script: string | URL,
  { size, atOnce = size, megabytes = 2048 }: PoolOptions,
): AnalysisPool {
  const threads = new Set<Thread>();
  let waiting: Job[] = [];
  let disposed = false;

  const next = (): void => {
    while (waiting.length > 0 && !disposed) {
      const idle = [...threads].find(({ job }) => !job) ?? (isOneWanted() ? start() : undefined);
      if (!idle) return;
      give(idle, waiting.shift()!);
    }
  };
  const isOneWanted = (): boolean =>
    threads.size < size && (steady() < atOnce || waiting.some(({ work }) => work >= muchWork));
  /** Threads whose work is soon handed in: an urgent text may be a long one. */
  const steady = (): number => [...threads].filter(({ job }) => !job?.urgent).length;
  const start = (): Thread => {
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const thread: Thread = { worker: startThread(script, progress, megabytes), progress, registries: [] };
    thread.worker.on("message", (message: Answer) => {
      const { job } = thread;
      delete thread.job;
      // A thread without work does not keep the program running.
      thread.worker.unref();
      if ("done" in message) job?.resolve(message.done);
      else job?.reject(new Error(message.failed));
      next();
    });
    const ended = (reason: string): void => {
      if (!threads.delete(thread)) return;
      thread.job?.reject(new ThreadEnded(Atomics.load(progress, 0), reason));
      next();
    };
    thread.worker.on("error", (error) => ended(error.message));
    thread.worker.on("exit", () => ended("The thread ended."));
    threads.add(thread);
    return thread;
  };

  return {
    size,
    analyse: (batch, { urgent = false, following = 0 } = {}) =>
      new Promise((resolve, reject) => {
        if (disposed) return reject(new Error("The threads have been ended."));
        const work = batch.files.length + following;
        const job: Job = { batch, urgent, work, resolve, reject };
        const place = urgent ? waiting.findIndex((other) => !other.urgent) : -1;
        waiting.splice(place < 0 ? waiting.length : place, 0, job);
        next();
      }),
    dispose() {
      disposed = true;
      for (const { worker } of threads) void worker.terminate();
      for (const { reject } of waiting) reject(new Error("The threads have been ended."));
      waiting = [];
    },
  };
}

/** So many files are read sooner by one thread more, though that has to compile the program first. */
const muchWork = 2000;

interface Job {
  readonly batch: Batch;
  readonly urgent: boolean;
  /** Files, with those that follow. */
  readonly work: number;
  readonly resolve: (answer: BatchAnswer) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly progress: Progress;
  /** The numbers of those it knows, the last used at the end. */
  registries: readonly number[];
  job?: Job;
}

function give(thread: Thread, job: Job): void {
  const { registry, ...batch } = job.batch;
  const isKnown = thread.registries.includes(registry.number);
  thread.registries = [...thread.registries.filter((each) => each !== registry.number), registry.number];
  thread.registries = thread.registries.slice(-mostRegistries);
  thread.job = job;
  Atomics.store(thread.progress, 0, 0);
  thread.worker.ref();
  const order: Order = {
    ...batch,
    // What only this thread has a use for is as large as the text.
    files: batch.files.map(({ lines: _lines, edited: _edited, ...file }) => file),
    registry: registry.number,
    ...(!isKnown && { registryFiles: registry.files }),
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  thread.worker.postMessage(order);
}
