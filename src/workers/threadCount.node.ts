import { availableParallelism } from "node:os";

/** How many threads analyse: one core is left to the thread that answers, but for machines with very few. */
export const threadCount = (): number => Math.min(4, Math.max(2, availableParallelism() - 1));
