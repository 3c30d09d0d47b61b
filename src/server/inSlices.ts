import { soon } from "./soon.ts";

/** Milliseconds of work between two chances for requests to be answered. */
export const slice = 8;

/** The same where nobody waits for the work: to answer a request takes several turns. */
export const brief = 2;

/** Whether nobody waits for the outcome of some work any more. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** Thrown in the middle of work that was cancelled. */
export class Cancelled extends Error {}

/**
 * Do some work on each item in slices, so that requests are answered in between.
 * @param length of a slice, in milliseconds
 * @throws Cancelled
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  cancellation?: Cancellation,
  length = slice,
): Promise<void> {
  const pause = pauses(length);
  for (const item of items) {
    work(item);
    const over = pause();
    if (!over) continue;
    await over;
    if (cancellation?.isCancellationRequested) throw new Cancelled("The request was cancelled.");
  }
}

/**
 * What some work results in that pauses now and then, done in slices.
 * @throws Cancelled
 */
export async function resultInSlices<R>(
  work: Generator<unknown, R, undefined>,
  cancellation?: Cancellation,
): Promise<R> {
  let step = work.next();
  const steps = function* (): Generator<undefined> {
    for (; !step.done; step = work.next()) yield undefined;
  };
  await inSlices(steps(), () => {}, cancellation);
  return step.value as R;
}

/** What to await between two steps of some work: others have their turn whenever a slice is over. */
export function pauses(length = slice): () => Promise<void> | undefined {
  let until = performance.now() + length;
  return () => {
    if (performance.now() < until) return undefined;
    return new Promise<void>(soon).then(() => void (until = performance.now() + length));
  };
}
