import { firstNotBelow } from "../../text/firstNotBelow.ts";
import { ByteReader } from "../packed/byteReader.ts";
import { ByteWriter } from "../packed/byteWriter.ts";
import type { Inverted } from "./inverted.ts";

/** Ascending lists of small numbers by key, in some two bytes for each number; see `packLists`. */
export interface PackedLists {
  /** How many lists there are. */
  readonly count: number;
  /** Of every eighth key (the first, the ninth …): the key, and where its list begins in `bytes`. */
  readonly keys: Uint32Array;
  readonly from: Uint32Array;
  /** Of each list: its key counted from the one before (of every eighth: 0), its length, its numbers counted likewise. */
  readonly bytes: Uint8Array;
}

const group = 8;

/** Pack lists whose numbers ascend. */
export function packLists({ keys, from, at }: Inverted): PackedLists {
  const groups = Math.ceil(keys.length / group);
  const first = new Uint32Array(groups);
  const starts = new Uint32Array(groups);
  writer.size = 0;
  for (let i = 0; i < keys.length; i++) {
    const isFirst = i % group === 0;
    if (isFirst) {
      first[i / group] = keys[i]!;
      starts[i / group] = writer.size;
    }
    writer.unsigned(isFirst ? 0 : keys[i]! - keys[i - 1]!);
    writer.unsigned(from[i + 1]! - from[i]!);
    for (let k = from[i]!; k < from[i + 1]!; k++)
      writer.unsigned(k === from[i] ? at[k]! : at[k]! - at[k - 1]!);
  }
  return { count: keys.length, keys: first, from: starts, bytes: writer.written().slice() };
}

const writer = new ByteWriter();

/** Call with the numbers of one key's list; no-op if there is no such key. */
export function eachOf(lists: PackedLists, key: number, call: (value: number) => void): void {
  const at = firstNotBelow(lists.keys, key + 1) - 1;
  if (at >= 0) read(lists, at, at + 1, (other) => (other === key ? call : undefined));
}

/** Call with the numbers of the lists whose keys fit. */
export function eachFitting(
  lists: PackedLists,
  fits: (key: number) => boolean,
  call: (value: number) => void,
): void {
  read(lists, 0, lists.keys.length, (key) => (fits(key) ? call : undefined));
}

function read(
  { count, keys, from, bytes }: PackedLists,
  first: number,
  end: number,
  callFor: (key: number) => ((value: number) => void) | undefined,
): void {
  const reader = new ByteReader(bytes, from[first]);
  for (let at = first; at < end; at++) {
    let key = keys[at]!;
    for (let i = at * group; i < Math.min(count, (at + 1) * group); i++) {
      key += reader.unsigned();
      const call = callFor(key);
      let value = 0;
      for (let left = reader.unsigned(); left > 0; left--) {
        value += reader.unsigned();
        call?.(value);
      }
    }
  }
}
