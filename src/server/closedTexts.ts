import type { Document } from "../corpus/corpus.ts";
import type { Texts } from "../corpus/stored/storedDocument.ts";
import { readTextNow } from "../files/readText.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * The texts of closed documents, read from the disk where that can be done at once.
 * @param readAgain has a document read whose text is not the one that was analysed any more, or of which what was found is lost
 * @param isWaiting whether it is going to be read anyway
 * @param known the document as it was last read: of an older one, which a snapshot may have, nothing is to be read again
 */
export function closedTexts(
  { files, spill, maximumDocumentSize }: Pick<Surroundings, "files" | "spill" | "maximumDocumentSize">,
  readAgain: (uri: string) => void,
  isWaiting: (uri: string) => boolean,
  known: (uri: string) => Document | undefined,
): Texts {
  const noticed = new Set<string>();
  const changed = (document: Document): void => {
    const { uri } = document;
    // To have it read again asks for its text once more.
    if (noticed.has(uri) || known(uri) !== document) return;
    noticed.add(uri);
    readAgain(uri);
    noticed.delete(uri);
  };
  return {
    read(uri) {
      const read = readTextNow(files, uri, maximumDocumentSize());
      return read && "text" in read ? read.text : undefined;
    },
    changed,
    lost(document) {
      if (!isWaiting(document.uri)) changed(document);
    },
    ...(spill && { keep: spill.put }),
  };
}
