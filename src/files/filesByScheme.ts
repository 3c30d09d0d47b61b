import type { Files } from "./files.ts";

/** What lies on a disk is read there, everything else through the editor. */
export function filesByScheme(disk: Files, editor: Files): Files {
  const of = (uri: string): Files => (uri.startsWith("file:") ? disk : editor);
  return {
    list: (folder, keep, signal) => of(folder).list(folder, keep, signal),
    walk: (folder, keep) => of(folder).walk?.(folder, keep),
    readNow: (uri, maximum) => of(uri).readNow?.(uri, maximum),
    ...(disk.contentHash && { contentHash: disk.contentHash }),
    stat: (uri) => of(uri).stat(uri),
    read: (uri) => of(uri).read(uri),
    writable: (uri) => of(uri).writable(uri),
    isInGit: (folder) => of(folder).isInGit(folder),
  };
}
