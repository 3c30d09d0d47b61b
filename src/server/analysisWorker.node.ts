import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { readDocument, type Document, type DocumentFile } from "../corpus/corpus.ts";
import { emptyRegistry, type Registry } from "../registry/registry.ts";
import type { AnalyseElsewhere } from "./analyseElsewhere.ts";

type Findings = Document["findings"];

interface Order {
  readonly number: number;
  readonly file: DocumentFile;
  /** Left out: that of the order before. */
  readonly registry?: Registry;
}

type Answer = { readonly number: number } & ({ readonly findings: Findings } | { readonly failed: string });

/** Whether this thread is one that `workerAnalysis` started. */
export const isAnalysisWorker = (): boolean => !isMainThread;

/** The other thread's side: analyse what is ordered, one after the other. */
export function serveAnalysis(): void {
  let registry = emptyRegistry;
  parentPort?.on("message", (order: Order) => {
    registry = order.registry ?? registry;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    parentPort?.postMessage(answer(order, registry));
  });
}

function answer({ number, file }: Order, registry: Registry): Answer {
  try {
    return { number, findings: readDocument(file, registry).findings };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * This thread's side. The thread is started at the first order.
 * @param script the program's own bundle, which calls `serveAnalysis` when `isAnalysisWorker`
 */
export function workerAnalysis(script: string): AnalyseElsewhere {
  let worker: Worker | undefined;
  let known: Registry | undefined;
  let count = 0;
  const open = new Map<number, { resolve: (findings: Findings) => void; reject: (error: Error) => void }>();
  const stopped = (error: Error): void => {
    worker = undefined;
    known = undefined;
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  const start = (): Worker => {
    const started = new Worker(script);
    started.unref();
    started.on("message", (message: Answer) => {
      const order = open.get(message.number);
      open.delete(message.number);
      if ("findings" in message) order?.resolve(message.findings);
      else order?.reject(new Error(message.failed));
    });
    started.on("error", stopped);
    started.on("exit", () => stopped(new Error("the analysis thread ended")));
    return started;
  };
  return (file, registry) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const number = ++count;
      open.set(number, { resolve, reject });
      const order: Order = { number, file, ...(registry !== known && { registry }) };
      known = registry;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
      worker.postMessage(order);
    });
}
