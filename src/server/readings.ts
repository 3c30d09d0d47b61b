/** Files that are being read. Of two readings of one file the later counts, and the earlier ends with it. */
export class Readings {
  private readonly latest = new Map<string, { readonly done: Promise<void> }>();

  /**
   * Read a file; resolves when it has been read as it was when this began, by this or a later reading.
   * @param work is told whether what it has read still counts
   */
  async begin(uri: string, work: (counts: () => boolean) => Promise<void>): Promise<void> {
    let end = (): void => {};
    const reading = { done: new Promise<void>((resolve) => (end = resolve)) };
    this.latest.set(uri, reading);
    const counts = (): boolean => this.latest.get(uri) === reading;
    try {
      await work(counts);
    } finally {
      if (counts()) this.latest.delete(uri);
      end();
    }
    await this.latest.get(uri)?.done;
  }

  /** What is being read of some files does not count any more. */
  forget(isMeant: (uri: string) => boolean): void {
    for (const uri of this.latest.keys()) if (isMeant(uri)) this.latest.delete(uri);
  }
}
