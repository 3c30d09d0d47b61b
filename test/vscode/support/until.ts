/**
 * Wait until a condition holds and give back what it gave.
 * @throws Error naming what was waited for, and the last error of the condition
 */
export async function until<T>(
  what: string,
  condition: () => T | PromiseLike<T>,
  milliseconds = 30_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + milliseconds;
  let last: unknown;
  for (;;) {
    try {
      const value = await condition();
      if (value) return value as NonNullable<Exclude<T, false>>;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; last: ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
