import type { Applied } from "./applyTagEdit.ts";

/** What was applied in this session and can be taken back. */
export class UndoStack {
  private readonly applied: Applied[] = [];
  private readonly underWay = new Set<Promise<unknown>>();

  push(applied: Applied): void {
    this.applied.push(applied);
  }

  /**
   * Keep what is being applied, once it is. An undo that comes before that is about it, too.
   * @param waitsForUser whether the user is still to be asked, so that an undo is about what was before
   */
  async keep(work: Promise<Applied>, waitsForUser: boolean): Promise<Applied> {
    const kept = work.then((applied) => {
      if (applied.files.length > 0) this.push(applied);
      return applied;
    });
    if (!waitsForUser) this.underWay.add(kept);
    return kept.finally(() => this.underWay.delete(kept));
  }

  /** What was applied last, and is to be taken back now; undefined if there is nothing. */
  async pop(): Promise<Applied | undefined> {
    await Promise.allSettled(this.underWay);
    return this.applied.pop();
  }
}
