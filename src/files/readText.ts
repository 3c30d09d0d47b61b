import { decode, defaultMaximumSize, refusedSize, type Decoded } from "./decode.ts";
import type { Files } from "./files.ts";

/** Read and decode one file; what cannot be read as text is refused with a sentence. Never throws. */
export async function readText(files: Files, uri: string, maximum = defaultMaximumSize): Promise<Decoded> {
  try {
    const found = await files.stat(uri);
    if (!found) return { refused: "The file is missing or lies outside the workspace." };
    const tooLarge = refusedSize(found.size, maximum);
    if (tooLarge !== undefined) return { refused: tooLarge };
    return decode(await files.read(uri));
  } catch (error) {
    return { refused: error instanceof Error ? error.message : "The file cannot be read." };
  }
}

/** The same at once; undefined for files that cannot be had so, such as those of an editor. */
export function readTextNow(files: Files, uri: string, maximum = defaultMaximumSize): Decoded | undefined {
  try {
    const bytes = files.readNow?.(uri, maximum);
    return bytes && decode(bytes);
  } catch (error) {
    return { refused: error instanceof Error ? error.message : "The file cannot be read." };
  }
}
