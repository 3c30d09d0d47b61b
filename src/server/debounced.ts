/** Work that waits until nothing more comes for the same key. */
export class Debounced {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** Do the work after so many milliseconds, in place of what waits for the key already. */
  schedule(key: string, milliseconds: number, work: () => void): void {
    this.cancel(key);
    const run = (): void => {
      this.timers.delete(key);
      work();
    };
    this.timers.set(key, setTimeout(run, milliseconds));
  }

  /** Forget what waits for a key; whether anything did. */
  cancel(key: string): boolean {
    clearTimeout(this.timers.get(key));
    return this.timers.delete(key);
  }

  /** Whether something waits for a key. */
  has = (key: string): boolean => this.timers.has(key);

  keys(): string[] {
    return [...this.timers.keys()];
  }

  cancelAll(): void {
    for (const key of this.keys()) this.cancel(key);
  }
}
