/** What some work results in that pauses now and then, done at once. */
export function resultOf<R>(work: Generator<unknown, R, undefined>): R {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
