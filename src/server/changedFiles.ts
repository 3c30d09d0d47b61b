/** Files of which something changed: some, or any. */
export class ChangedFiles {
  private some: Set<string> | undefined = new Set();

  /** @param uris left out: any file may have changed */
  add(uris: Iterable<string> | undefined): void {
    if (!uris) this.some = undefined;
    else if (this.some) for (const uri of uris) this.some.add(uri);
  }

  /** Undefined for any. */
  get uris(): ReadonlySet<string> | undefined {
    return this.some;
  }
}
