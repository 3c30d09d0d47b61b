import type { CorpusFileKind } from "../files/corpusFiles.ts";
import type { Files, StampNow } from "../files/files.ts";
import { inSlices } from "./inSlices.ts";

/** The files of a corpus by kind, each with what tells its stamp where the file system has such. */
export class ListedFiles {
  private readonly byKind = new Map<CorpusFileKind, Map<string, StampNow | undefined>>();

  add(uri: string, kind: CorpusFileKind, stampNow?: StampNow): void {
    const known = this.byKind.get(kind);
    if (known) known.set(uri, stampNow);
    else this.byKind.set(kind, new Map([[uri, stampNow]]));
  }

  /** The kind that a file was added with; undefined if it was not. */
  kindOf(uri: string): CorpusFileKind | undefined {
    for (const [kind, files] of this.byKind) if (files.has(uri)) return kind;
    return undefined;
  }

  ofKind(kind: CorpusFileKind): ReadonlyMap<string, StampNow | undefined> {
    return this.byKind.get(kind) ?? none;
  }
}

const none: ReadonlyMap<string, StampNow | undefined> = new Map();

/**
 * List files below a folder, while requests are answered.
 * @param keep by path relative to the folder
 * @param kindOf by uri; files of no kind are left out
 */
export async function listFiles(
  files: Files,
  folder: string,
  keep: (path: string) => boolean,
  kindOf: (uri: string) => CorpusFileKind | undefined,
): Promise<ListedFiles> {
  const listed = new ListedFiles();
  const found = files.walk?.(folder, keep) ?? (await files.list(folder, keep));
  await inSlices<{ readonly uri: string; readonly stampNow?: StampNow } | undefined>(found, (file) => {
    if (!file) return;
    const kind = kindOf(file.uri);
    if (kind !== undefined) listed.add(file.uri, kind, file.stampNow);
  });
  return listed;
}
