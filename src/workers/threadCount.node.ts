import { availableParallelism } from "node:os";
import type { PoolOptions } from "./analysisPool.node.ts";

/**
 * How many threads analyse: one core is left to the thread that answers, but for machines with very few. A thread takes
 * two cores at first, one of them to compile the program: with no more than these, a second one only gets in the way of the
 * first until some thousand documents have been read.
 */
export function threadCount(cores = availableParallelism()): Pick<PoolOptions, "size" | "atOnce"> {
  return { size: Math.min(4, Math.max(2, cores - 1)), atOnce: Math.max(1, Math.floor(cores / 2)) };
}
