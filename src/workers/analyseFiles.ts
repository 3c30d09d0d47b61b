import {
  ThreadEnded,
  type AnalysisPool,
  type Batch,
  type BatchAnswer,
  type FileResult,
  type FileToAnalyse,
} from "./analysisPool.ts";
import { Suspects } from "./suspects.ts";

/** Files of a batch; a thread hands in fewer if they take long. */
const batchSize = 64;

/**
 * Have many files analysed, for whoever does nothing else meanwhile; resolves when all have been.
 * @param threads or whatever takes their place; `size` batches and one more are under way, so that none waits for its next
 * @param took is told what came of each file, in no order, and of the bytes among which that of its batch lies
 */
export async function analyseFiles<F extends FileToAnalyse>(
  files: readonly F[],
  shared: Omit<Batch, "files">,
  { size, analyse }: Pick<AnalysisPool, "size" | "analyse">,
  took: (file: F, result: FileResult, packed: BatchAnswer["packed"]) => void,
): Promise<void> {
  const suspects = new Suspects();
  const left: F[][] = [];
  for (let i = 0; i < files.length; i += batchSize) left.push(files.slice(i, i + batchSize));
  left.reverse();

  const workOff = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      const batch = suspects.together(next);
      const done = await attempt(batch);
      if (done < next.length) left.push(next.slice(done));
    }
  };
  /** How many of the files, from the first on, need not be looked at any more. */
  const attempt = async (batch: readonly F[]): Promise<number> => {
    try {
      const { results, packed } = await analyse(
        { ...shared, files: batch },
        { following: left.length * batchSize },
      );
      suspects.clear(batch.slice(0, results.length));
      for (const [i, result] of results.entries()) took(batch[i]!, result, packed);
      return results.length;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const refuse = (file: F): void => took(file, { refused: `The analysis failed: ${reason}` }, none);
      if (error instanceof ThreadEnded) {
        const culprit = batch[error.at];
        if (!culprit || !suspects.ended(culprit)) return 0;
        refuse(culprit);
        return 1; // It was alone.
      }
      for (const file of batch) refuse(file);
      return batch.length;
    }
  };
  await Promise.all(Array.from({ length: size + 1 }, workOff));
}

const none = new Uint8Array();
