import type { FileEntry, Files, FileStamp } from "../files/files.ts";
import { inSlices } from "./inSlices.ts";

/** Tell of each file below a folder, with its stamp where the file system has such, while requests are answered. */
export async function listFiles(
  files: Files,
  folder: string,
  keep: (path: string) => boolean,
  found: (file: FileEntry & { readonly stamp?: FileStamp }) => void,
): Promise<void> {
  await inSlices(files.walk?.(folder, keep) ?? (await files.list(folder, keep)), found);
}
