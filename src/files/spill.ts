import type { Keep } from "../corpus/stored/packedBytes.ts";

/** Takes bytes that are seldom read out of memory. */
export interface Spill {
  readonly put: Keep;
}

/** Where nothing but memory is to be had. */
export const keptInMemory: Spill = { put: (bytes) => ({ bytes, from: 0 }) };
