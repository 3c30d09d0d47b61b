import { soon } from "./soon.ts";

/** Milliseconds of work between two chances for requests to be answered. */
const slice = 20;

/** Do some work on each item in slices, so that requests are answered in between. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let until = performance.now() + slice;
  for (const item of items) {
    work(item);
    if (performance.now() < until) continue;
    await new Promise<void>(soon);
    until = performance.now() + slice;
  }
}
