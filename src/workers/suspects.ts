/** Files at which threads ended: each is tried once more, by itself, so that it does not take others along, and then given up. */
export class Suspects {
  private readonly uris = new Set<string>();

  /** As many of some files, from the first on, as may go to a thread together. */
  together<F extends { readonly uri: string }>(files: readonly F[]): readonly F[] {
    const suspect = files.findIndex((file) => this.has(file));
    return suspect < 0 ? files : files.slice(0, Math.max(suspect, 1));
  }

  has({ uri }: { readonly uri: string }): boolean {
    return this.uris.has(uri);
  }

  /** Threads came through these. */
  clear(files: readonly { readonly uri: string }[]): void {
    for (const { uri } of files) this.uris.delete(uri);
  }

  /**
   * A thread ended at a file.
   * @returns whether that is to be given up
   */
  ended({ uri }: { readonly uri: string }): boolean {
    const isSecond = this.uris.delete(uri);
    if (!isSecond) this.uris.add(uri);
    return isSecond;
  }
}
