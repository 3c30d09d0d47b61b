/** Lists of numbers by key, in packed arrays. */
export interface Inverted {
  /** The keys that occur, ascending; key `i` has the values `at[from[i]]` … `at[from[i + 1] - 1]`. */
  readonly keys: Uint32Array;
  readonly from: Uint32Array;
  readonly at: Uint32Array;
}

/**
 * Turn a list of keys around: for each key its places in the list, in order, or the values that stand for these places.
 * A counting sort, linear in the list but for the sorting of the distinct keys.
 * @param limit all keys are smaller
 */
export function inverted(list: Uint32Array, limit: number, values?: Uint32Array): Inverted {
  if (counts.length < limit) counts = new Uint32Array(2 * limit);
  const found: number[] = [];
  for (let i = 0; i < list.length; i++) if (counts[list[i]!]!++ === 0) found.push(list[i]!);
  const keys = Uint32Array.from(found).sort();
  const from = new Uint32Array(keys.length + 1);
  const at = new Uint32Array(list.length);
  let next = 0;
  for (let k = 0; k < keys.length; k++) {
    from[k] = next;
    const count = counts[keys[k]!]! ;
    counts[keys[k]!] = next;
    next += count;
  }
  from[keys.length] = next;
  for (let i = 0; i < list.length; i++) at[counts[list[i]!]!++] = values ? values[i]! : i;
  for (let k = 0; k < keys.length; k++) counts[keys[k]!] = 0;
  return { keys, from, at };
}

/** Scratch, all 0 between calls. */
let counts = new Uint32Array(1024);
