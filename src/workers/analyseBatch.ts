import { readDocument } from "../corpus/readDocument.ts";
import { packDocument } from "../corpus/stored/storedDocument.ts";
import { decode, type Decoded } from "../files/decode.ts";
import type { Files } from "../files/files.ts";
import type { Registry } from "../registry/registry.ts";
import type { Batch, BatchAnswer, FileResult, FileToAnalyse } from "./analysisPool.ts";

/** Milliseconds after which a thread hands in what it has, so that what is urgent need not wait for long. */
const enough = 60;

/**
 * A thread's work: read and analyse one file after the other.
 * @param files must be able to read at once
 * @param at is told of each file of the batch before it is begun
 */
export function analyseBatch(
  batch: Batch,
  registry: Registry,
  files: Files,
  at: (index: number) => void,
): BatchAnswer {
  const start = performance.now();
  const results: FileResult[] = [];
  const parts: Uint8Array[] = [];
  let size = 0;
  let reading = 0;
  let analysing = 0;
  for (const [i, file] of batch.files.entries()) {
    at(i);
    const from = performance.now();
    const read = file.text === undefined ? readNow(files, file.uri, batch.maximumSize) : { text: file.text };
    const between = performance.now();
    const packed = "refused" in read ? read : attempt(file, read.text, registry);
    const to = performance.now();
    reading += between - from;
    analysing += to - between;
    if ("refused" in packed) results.push(packed);
    else {
      parts.push(packed);
      const contentHash = "bytes" in read && read.bytes ? files.contentHash?.(read.bytes) : undefined;
      results.push({
        ...{ from: size, end: size + packed.length, milliseconds: to - between },
        ...(contentHash !== undefined && { contentHash }),
      });
      size += packed.length;
    }
    if (to - start > enough) break;
  }
  return { results, packed: joined(parts, size), reading, analysing };
}

function readNow(files: Files, uri: string, maximum: number): Decoded & { readonly bytes?: Uint8Array } {
  try {
    const bytes = files.readNow!(uri, maximum)!;
    return { bytes, ...decode(bytes) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : "The file cannot be read." };
  }
}

function attempt(
  file: FileToAnalyse,
  text: string,
  registry: Registry,
): Uint8Array | { readonly refused: string } {
  try {
    return packDocument(readDocument({ ...file, text }, registry));
  } catch (error) {
    return { refused: `The analysis failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
