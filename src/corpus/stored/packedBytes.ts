/** Bytes that can be had when they are needed: an array of them, or a file. Of a file that cannot be read, none. */
export interface PackedBytes {
  subarray(from: number, end: number): Uint8Array;
}
