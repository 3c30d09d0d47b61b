import { stackOf } from "../text/stackOf.ts";

/** Work that goes on while nobody waits for it. A failure is told and ends nothing. */
export class Ongoing {
  private readonly work = new Set<Promise<void>>();
  private readonly failed: (message: string) => void;

  constructor(failed: (message: string) => void) {
    this.failed = failed;
  }

  get isEmpty(): boolean {
    return this.work.size === 0;
  }

  /** Take care of a piece of work; resolves, whatever becomes of it, when it ends. */
  add(work: Promise<unknown> | undefined): Promise<void> {
    if (!work) return Promise.resolve();
    const cared: Promise<void> = work
      .then(
        () => undefined,
        (error: unknown) => this.failed(stackOf(error)),
      )
      .finally(() => this.work.delete(cared));
    this.work.add(cared);
    return cared;
  }

  /** Resolves when all that goes on now has ended. */
  async settled(): Promise<void> {
    await Promise.all(this.work);
  }
}
