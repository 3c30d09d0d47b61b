import { documentOf } from "../corpus/corpus.ts";
import { unpackInSteps } from "../corpus/packed/unpackFindings.ts";
import { packedFindingsIn, storedDocument, type Texts } from "../corpus/stored/storedDocument.ts";
import { keptInMemory, type Spill } from "../files/spill.ts";
import type { Registry } from "../registry/registry.ts";
import { readText } from "../files/readText.ts";
import { analyseBatch } from "../workers/analyseBatch.ts";
import {
  ThreadEnded,
  type Among,
  type AnalysisPool,
  type Batch,
  type FileResult,
  type RegistryTexts,
} from "../workers/analysisPool.ts";
import { Suspects } from "../workers/suspects.ts";
import type { Elsewhere, Outcome } from "./queueOwner.ts";
import { failure, followed, type AnalysisSettings } from "./documentAnalysis.ts";
import { resultInSlices } from "./inSlices.ts";
import type { LoadTimes } from "./loadTimes.ts";
import type { KeptDocuments } from "./keptDocuments.ts";
import { soon } from "./soon.ts";
import type { Surroundings } from "./surroundings.ts";
import type { WaitingFile } from "./waitingFiles.ts";

/** What the analysis outside this thread needs to know besides. */
export interface ElsewhereSettings extends AnalysisSettings {
  readonly around: Pick<Surroundings, "files" | "pool" | "spill" | "folders" | "maximumDocumentSize">;
  /** The newest registry, as its files. */
  readonly registryTexts: () => RegistryTexts;
  readonly times: LoadTimes;
  readonly kept: KeptDocuments;
  /** Where the texts of closed documents are read again. */
  readonly texts: Texts;
  /** Whether all files are being looked for, so that many may have to be read. */
  readonly isListing: () => boolean;
}

/** Bytes of a file, and of all of a batch, that are read here sooner than threads are started and have heard of it. */
const shortFile = 20_000;
const shortBatch = 200_000;

/**
 * Analysis that requests do not wait for: in other threads, or between requests where there are none. A document that
 * ends a thread is tried once more, by itself, and then given up.
 */
export function analyseElsewhere(settings: ElsewhereSettings): Elsewhere {
  const { around, kept, registry, registryTexts } = settings;
  const suspects = new Suspects();
  const here = betweenRequests(settings);
  const analyseIn = (files: readonly WaitingFile[]): AnalysisPool["analyse"] =>
    around.pool && (files.some((file) => suspects.has(file)) || !isLittle(settings, files))
      ? around.pool.analyse
      : here;
  return {
    // One more than there are threads, so that none has to wait for its next.
    batches: (around.pool?.size ?? 0) + 1,
    async analyse(waiting, among) {
      const used = registry();
      const shared = {
        registry: registryTexts(),
        folders: around.folders(),
        maximumSize: around.maximumDocumentSize(),
      };
      const known = new Map(waiting.map((file) => [file, kept.read(file)]));
      const unknown = waiting.filter((file) => !known.get(file));
      const wanted = suspects.together(unknown);
      const files = await Promise.all(wanted.map((file) => readable(settings, file)));
      const batch = { ...shared, files: files.filter((file) => !isRefused(file)) };
      const results = await resultsOf(batch, analyseIn(batch.files), among, suspects, settings);
      if (used !== registry()) return [];
      const outcomes = new Map<WaitingFile, Outcome | undefined>();
      for (const [i, file] of files.entries()) {
        const result = isRefused(file) ? file : results.get(file);
        outcomes.set(wanted[i]!, result && (await outcomeOf(settings, used, file, result)));
      }
      return waiting.map((file) => {
        const document = known.get(file);
        return document ? { document } : outcomes.get(file);
      });
    },
  };
}

type Refused = WaitingFile & { readonly refused: string };
type Readable = WaitingFile | Refused;

const isRefused = (file: Readable): file is Refused => "refused" in file;

/** Whether there are but a few short files to read. */
function isLittle({ around, isListing }: ElsewhereSettings, files: readonly WaitingFile[]): boolean {
  if (isListing()) return false;
  const size = ({ text, stamp, uri }: WaitingFile): number => {
    try {
      return text?.length ?? stamp?.size ?? around.files.readNow?.(uri, shortFile)?.length ?? Infinity;
    } catch {
      return Infinity; // It is longer, or cannot be read, which is said by whoever comes to it.
    }
  };
  let room = shortBatch;
  return files.every((file) => {
    const own = size(file);
    room -= own;
    return own <= shortFile && room >= 0;
  });
}

/** A file that other threads can read is left to them. */
async function readable({ around }: ElsewhereSettings, file: WaitingFile): Promise<Readable> {
  const isTheirs = around.pool !== undefined && file.uri.startsWith("file:");
  if (file.text !== undefined || isTheirs) return file;
  return { ...file, ...(await readText(around.files, file.uri, around.maximumDocumentSize())) };
}

/** What came of the files of a batch, as far as they were come to. */
async function resultsOf(
  batch: Batch,
  analyse: AnalysisPool["analyse"],
  among: Among,
  suspects: Suspects,
  { times, around: { spill = keptInMemory } }: ElsewhereSettings,
): Promise<ReadonlyMap<WaitingFile, Result>> {
  const { files } = batch;
  if (files.length === 0) {
    await new Promise<void>(soon);
    return new Map();
  }
  try {
    const { results, packed, reading, analysing } = await analyse(batch, among);
    times.add({ documents: results.length, reading, analysing });
    suspects.clear(files.slice(0, results.length));
    const lies = spill.put(packed);
    return new Map(results.map((result, i) => [files[i]!, { ...result, packed, lies }]));
  } catch (error) {
    const refused = { refused: failure(error) };
    if (!(error instanceof ThreadEnded)) return new Map(files.map((file) => [file, refused]));
    const culprit = files[error.at];
    return culprit && suspects.ended(culprit) ? new Map([[culprit, refused]]) : new Map();
  }
}

type Result = FileResult & { readonly packed?: Uint8Array; readonly lies?: ReturnType<Spill["put"]> };

async function outcomeOf(
  settings: ElsewhereSettings,
  used: Registry,
  file: Readable,
  result: Result,
): Promise<Outcome> {
  const { around, kept, texts, took } = settings;
  const { uri, text } = file;
  if ("refused" in result) {
    const isGone = text === undefined && (await around.files.stat(uri)) === undefined;
    return isGone ? "gone" : result;
  }
  took(uri, result.milliseconds);
  const { packed = new Uint8Array(), from, end, lies = { bytes: packed, from: 0 }, contentHash } = result;
  const range = { bytes: lies.bytes, from: lies.from + from, end: lies.from + end };
  const key = contentHash === undefined ? undefined : kept.put(file, contentHash, range, used);
  const closed = text === undefined && storedDocument(file, texts, packed, from, end, lies, key);
  if (closed) return { document: closed };
  const findings = await resultInSlices(unpackInSteps(packedFindingsIn(packed.subarray(from, end))));
  if (!findings) return { refused: failure("what was found is damaged") };
  return { document: documentOf(followed(settings, { ...file, text: text ?? "" }), findings) };
}

/** The same in this thread: one file after the other, with whatever waits in between. */
const betweenRequests =
  ({ registry, around }: ElsewhereSettings): AnalysisPool["analyse"] =>
  async (batch) => {
    const [file] = batch.files;
    await new Promise<void>(soon);
    return analyseBatch({ ...batch, files: file ? [file] : [] }, registry(), around.files, () => {});
  };
