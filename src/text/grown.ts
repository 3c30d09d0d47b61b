/**
 * A larger array with the numbers of another at its beginning.
 * @param to takes the numbers, and is given back
 */
export function grown<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
