/**
 * What Glossator needs of a file system. Files are named by uri (`file:///…`, encoded as editors do); implementations
 * never leave the folders they were given.
 */
export interface Files {
  /**
   * All files below a folder, in path order, without folders that hold no texts of the user (`.git`,
   * `node_modules`). Symbolic links to folders are not followed. Stops after very many entries, those near the top
   * being looked at first. Empty if the folder is missing or unreadable.
   */
  list(folder: string, keep: (path: string) => boolean, signal?: AbortSignal): Promise<readonly FileEntry[]>;
  /**
   * The same files in the order in which they are met, as fast as the disk gives them: whoever has others wait pauses in
   * between, for which there is undefined now and then where nothing is met. Each gives its stamp when asked, since to
   * look at files takes longer than to list them. Left out, or undefined for a folder, where that cannot be had.
   */
  walk?(folder: string, keep: (path: string) => boolean): Iterable<StampedFile | undefined> | undefined;
  /** Undefined if there is no such file or folder, or it lies outside. */
  stat(uri: string): Promise<FileStat | undefined>;
  /**
   * The bytes of a regular file.
   * @throws Error with a sentence for the user, if it cannot be read
   */
  read(uri: string): Promise<Uint8Array>;
  /**
   * The same without waiting, for many files one after the other: ten times as fast. Left out, or undefined for a file,
   * where that cannot be had.
   * @param maximum in bytes; left out: any size
   * @throws Error with a sentence for the user, if it cannot be read, or is larger than the maximum
   */
  readNow?(uri: string, maximum?: number): Uint8Array | undefined;
  /** What tells the contents of a file from all others; left out where nothing is kept from one run to the next. */
  contentHash?(bytes: Uint8Array): string;
  /** Whether an edit of this file, or the making of it, could be saved. */
  writable(uri: string): Promise<boolean>;
  /** Whether a folder lies in a work tree of Git. Only looks whether there is one, be its top outside the folders. */
  isInGit(folder: string): Promise<boolean>;
}

export interface FileEntry {
  readonly uri: string;
  /** Relative to the listed folder, with `/`. */
  readonly path: string;
}

export interface StampedFile extends FileEntry {
  readonly stampNow: StampNow;
}

/** What a file is like now; undefined if it is gone. */
export type StampNow = () => FileStamp | undefined;

export interface FileStat {
  readonly kind: "file" | "folder" | "other";
  /** In bytes. */
  readonly size: number;
}

/** What a file system tells of a file, by which to see that it has not been changed. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When its contents and when anything of it changed last, in milliseconds. */
  readonly modified: number;
  readonly changed: number;
  /** What tells it from all other files of its disk. */
  readonly inode: number;
  /** Whether that was so long before the stamp was taken that another change since would show in it. */
  readonly settled: boolean;
}

/** Folders that are never looked into. */
export const skippedFolders: ReadonlySet<string> = new Set([
  ".git",
  ".hg",
  ".svn",
  ".vscode",
  ".vscode-test",
  ".idea",
  "node_modules",
  "dist",
  "out",
  "__pycache__",
  ".venv",
  ".cache",
]);
