import type { PackedBytes } from "../corpus/stored/packedBytes.ts";

/** Takes bytes that are seldom read out of memory. */
export interface Spill {
  /** Bytes as they are to be read from now on; the first of them lies at `from`. */
  put(bytes: Uint8Array): { readonly bytes: PackedBytes; readonly from: number };
}

/** Where nothing but memory is to be had. */
export const keptInMemory: Spill = { put: (bytes) => ({ bytes, from: 0 }) };
