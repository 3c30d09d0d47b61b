import { AnnotationTexts } from "../corpus/annotationTexts.ts";
import type { Decoded } from "../files/decode.ts";
import type { Files } from "../files/files.ts";
import { readText } from "../files/readText.ts";

/**
 * Read annotation files, so that each of the documents finds its own.
 * @param took is told of each file as it was read, or why it could not be
 */
export async function readAnnotationTexts(
  files: Files,
  documents: Iterable<string>,
  annotationFiles: Iterable<string>,
  took: (uri: string, decoded: Decoded) => void,
): Promise<AnnotationTexts> {
  const texts = new AnnotationTexts();
  for (const uri of documents) texts.addDocument(uri);
  for (const uri of annotationFiles) {
    const decoded = await readText(files, uri);
    if ("text" in decoded) texts.set(uri, decoded.text);
    took(uri, decoded);
  }
  return texts;
}
