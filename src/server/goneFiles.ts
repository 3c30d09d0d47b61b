import { FileChangeType, type FileEvent } from "vscode-languageserver";
import { corpusFileName } from "../files/corpusFiles.ts";
import type { Files } from "../files/files.ts";
import { baseName } from "../files/uris.ts";
import { inParallel } from "./inParallel.ts";

/** Looks whether files that are told to be gone are gone: such news may be late, and the file there again. */
export class GoneFiles {
  private readonly files: Files;
  /** For each look that is not done yet: what appeared or changed since it began. */
  private readonly looks = new Set<Set<string>>();
  /** How often something was told. */
  private news = 0;

  constructor(files: Files) {
    this.files = files;
  }

  /**
   * What happened to files, of that what was told: what is there again only changed.
   * @returns `gone`: the files and folders that are, but for those that make a folder a corpus. `since`: the files that were told to have appeared or changed while that was found out, which goes before
   */
  async look(told: readonly FileEvent[]): Promise<{
    readonly changes: readonly FileEvent[];
    readonly gone: ReadonlySet<string>;
    readonly since: ReadonlySet<string>;
  }> {
    this.news++;
    const there = told.filter(({ type }) => type !== FileChangeType.Deleted);
    for (const since of this.looks) for (const { uri } of there) since.add(uri);
    const since = new Set<string>();
    const missed = told.filter(({ type }) => type === FileChangeType.Deleted);
    if (missed.length === 0) return { changes: told, gone: since, since };
    this.looks.add(since);
    const again = new Set<string>();
    await inParallel(missed, async ({ uri }) => {
      if (await this.files.stat(uri)) again.add(uri);
    });
    this.looks.delete(since);
    for (const uri of since) again.add(uri);
    const changes = told.map(({ uri, type }): FileEvent =>
      type === FileChangeType.Deleted && again.has(uri)
        ? { uri, type: FileChangeType.Changed }
        : { uri, type },
    );
    const gone = missed.filter(({ uri }) => !again.has(uri) && baseName(uri) !== corpusFileName);
    return { changes, gone: new Set(gone.map(({ uri }) => uri)), since };
  }

  /** Whether there is a file, and nothing was told of any while that was found out. */
  async isThere(uri: string): Promise<boolean> {
    for (;;) {
      const before = this.news;
      const found = await this.files.stat(uri);
      if (before === this.news) return found !== undefined;
    }
  }
}
