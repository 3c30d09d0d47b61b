/** Bytes that can be had when they are needed: an array of them, or a file. Of a file that cannot be read, none. */
export interface PackedBytes {
  subarray(from: number, end: number): Uint8Array;
}

/** A stretch of such bytes. */
export interface ByteRange {
  readonly bytes: PackedBytes;
  readonly from: number;
  readonly end: number;
}

/** Takes bytes that are seldom read, and tells how to have them from now on: where they lie, and where the first of them. */
export type Keep = (bytes: Uint8Array) => { readonly bytes: PackedBytes; readonly from: number };

/** All of an array. */
export const rangeOf = (bytes: Uint8Array): ByteRange => ({ bytes, from: 0, end: bytes.length });

/** The bytes themselves; fewer if they cannot be had. */
export const bytesIn = ({ bytes, from, end }: ByteRange): Uint8Array => bytes.subarray(from, end);
