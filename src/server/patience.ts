/** Milliseconds that are waited at most: where disks are slow, people have waited long enough by then. */
const most = 1000;

/** Waiting for what is about to be known, so that nothing is worked out without it that had to be worked out again. */
export class Patience {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly over: () => void;
  private waiting: (() => void)[] = [];

  /** @param over called once there is no waiting any more */
  constructor(over: () => void) {
    this.over = over;
  }

  get isWaiting(): boolean {
    return this.timer !== undefined;
  }

  /** Begin to wait; no-op while waiting. */
  begin(): void {
    this.timer ??= setTimeout(() => this.end(), most);
  }

  /** It is known, or not waited for any more; no-op if it was not. */
  end(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.over();
    for (const tell of this.waiting.splice(0)) tell();
  }

  /** Resolves when there is no waiting any more. */
  async ended(): Promise<void> {
    if (this.isWaiting) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
