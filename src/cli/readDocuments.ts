import type { AnnotationTexts } from "../corpus/annotationTexts.ts";
import type { Document, DocumentFile } from "../corpus/corpus.ts";
import { storedIn, type Texts } from "../corpus/stored/storedDocument.ts";
import type { CacheHit, CachedFile, Circumstances, CorpusCache } from "../files/cache/analysisCache.ts";
import { defaultMaximumSize } from "../files/decode.ts";
import type { Files, FileStamp, StampedFile } from "../files/files.ts";
import { readTextNow } from "../files/readText.ts";
import { baseName } from "../files/uris.ts";
import { keptInMemory } from "../files/spill.ts";
import { analyseFiles } from "../workers/analyseFiles.ts";
import type { AnalysisPool, Batch, BatchAnswer, RegistryTexts } from "../workers/analysisPool.ts";
import { Failure, type Terminal } from "./command.ts";

interface Reading extends Circumstances {
  readonly annotations: AnnotationTexts;
  /** What is kept of the corpus; left out: nothing. */
  readonly cache?: CorpusCache | undefined;
  readonly files: Files;
  readonly terminal: Terminal;
  /** The registry's files, from which threads read it. */
  readonly registryFiles: RegistryTexts["files"];
}

/** Bytes of texts below which threads would take longer to start than the texts take to be read. */
const fewBytes = 300_000;

/**
 * Read documents of a corpus and find out, or look up, what is in them, in threads if there is much to do. Progress is told.
 * @param skip is told of each that could not be read, with a sentence, in the order of the entries
 */
export async function readDocuments(
  root: string,
  entries: readonly StampedFile[],
  { annotations, cache, files, terminal, registryFiles, registry, doubledApostrophes }: Reading,
  skip: (uri: string, reason: string) => void,
): Promise<Document[]> {
  const spill = terminal.spill ?? keptInMemory;
  const texts: Texts = {
    read: (uri) => textOf(files, uri),
    keep: spill.put,
    lost: ({ uri }) => {
      throw new Failure(`What was kept of ${baseName(uri)} is gone: run the command again.`);
    },
  };
  const read: (Document | { readonly refused: string })[] = [];
  const unknown: UnknownFile[] = [];
  for (const [index, { uri, path, stampNow }] of entries.entries()) {
    const annotationText = annotations.forDocument(uri);
    const stamp = stampNow();
    const file = {
      uri,
      path,
      doubledApostrophes,
      ...(annotationText && { annotationText }),
      ...(stamp && { stamp }),
      index,
    };
    const hit = cache?.unread(cached(file)) ?? (cache?.isEmpty === false ? sameContents(file) : undefined);
    if (hit) read[index] = storedIn(file, texts, hit.value, hit.key);
    else unknown.push(file);
  }

  /** What is known of a file with the contents that it has. */
  function sameContents(file: UnknownFile): CacheHit | undefined {
    try {
      const bytes = files.readNow!(file.uri, defaultMaximumSize)!;
      return cache?.find(cached(file), files.contentHash!(bytes));
    } catch {
      return undefined; // Whoever analyses it will say why it cannot be read.
    }
  }

  let done = entries.length - unknown.length;
  const tell = (): void => terminal.progress?.(`reading ${done} of ${entries.length} documents`);
  tell();
  let batch: { readonly packed: Uint8Array; readonly lies: ReturnType<typeof spill.put> } | undefined;
  const shared = {
    registry: { number: ++registries, files: registryFiles },
    folders: [root],
    maximumSize: defaultMaximumSize,
  };
  await analyseFiles(unknown, shared, threads(), (file, result, packed) => {
    if (++done % 100 === 0) tell();
    if ("refused" in result) return void (read[file.index] = result);
    const { from, end, contentHash } = result;
    if (batch?.packed !== packed) batch = { packed, lies: spill.put(packed) };
    const { lies } = batch;
    const range = { bytes: lies.bytes, from: lies.from + from, end: lies.from + end };
    const key = contentHash === undefined ? undefined : cache?.put(cached(file), contentHash, range);
    read[file.index] = storedIn(file, texts, range, key);
  });

  function threads(): Pick<AnalysisPool, "size" | "analyse"> {
    const isMuch = unknown.reduce((sum, { stamp }) => sum + (stamp?.size ?? 0), 0) > fewBytes;
    if (isMuch && terminal.threads) return terminal.threads;
    return { size: 0, analyse: analyseHere };
  }

  /** Analysis itself is loaded when there is something to analyse. */
  async function analyseHere(of: Batch): Promise<BatchAnswer> {
    const { analyseBatch } = await import("../workers/analyseBatch.ts");
    return analyseBatch(of, registry, files, () => {});
  }

  cache?.keepOnly(new Set(entries.map(({ path }) => path)));
  await cache?.save();
  terminal.progress?.("");
  return read.flatMap((each, index) => {
    if (!("refused" in each)) return [each];
    skip(entries[index]!.uri, each.refused);
    return [];
  });
}

type UnknownFile = Omit<DocumentFile, "text"> & { readonly stamp?: FileStamp; readonly index: number };

const cached = ({ path, stamp, annotationText }: UnknownFile): CachedFile => ({
  path,
  ...(stamp && { stamp }),
  ...(annotationText && { annotationText: annotationText.text }),
});

/** How many registries there have been. */
let registries = 0;

function textOf(files: Files, uri: string): string | undefined {
  const read = readTextNow(files, uri);
  return read && "text" in read ? read.text : undefined;
}
