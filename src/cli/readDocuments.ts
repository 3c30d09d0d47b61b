import type { AnnotationTexts } from "../corpus/annotationTexts.ts";
import { readDocument, type Document, type DocumentFile } from "../corpus/corpus.ts";
import { packDocument, storedDocument, type Texts } from "../corpus/stored/storedDocument.ts";
import type { CacheHit, CachedFile, Circumstances } from "../files/cache/analysisCache.ts";
import { contentHash } from "../files/cache/nodeContentHash.ts";
import { decode, refusedSize } from "../files/decode.ts";
import type { Files, StampedFile } from "../files/files.ts";
import type { Terminal } from "./command.ts";
import { openCache } from "./openCache.ts";

interface Reading extends Circumstances {
  readonly annotations: AnnotationTexts;
  readonly files: Files;
  readonly terminal: Terminal;
}

/**
 * Read documents of a corpus and find out, or look up, what is in them. Progress is told.
 * @param skip is told of each that could not be read, with a sentence
 */
export async function readDocuments(
  root: string,
  entries: readonly StampedFile[],
  { annotations, files, terminal, ...circumstances }: Reading,
  skip: (uri: string, reason: string) => void,
): Promise<Document[]> {
  const cache = openCache(root, circumstances, terminal);
  const { registry, doubledApostrophes } = circumstances;
  const texts: Texts = { read: (uri) => textNow(files, uri) };
  const documents: Document[] = [];
  for (const [i, { uri, path, stamp }] of entries.entries()) {
    if (i % 100 === 0) terminal.progress?.(`reading ${i} of ${entries.length} documents`);
    const annotationText = annotations.forDocument(uri);
    const file = { uri, path, doubledApostrophes, ...(annotationText && { annotationText }) };
    const cached: CachedFile = {
      path,
      stamp,
      ...(annotationText && { annotationText: annotationText.text }),
    };
    const known = fromCache(cache?.unread(cached), file, texts);
    if (known) {
      documents.push(known);
      continue;
    }
    const read = readNow(files, uri, stamp.size);
    if ("refused" in read) {
      skip(uri, read.refused);
      continue;
    }
    const hash = cache ? contentHash(read.bytes) : "";
    const found = cache?.isEmpty ? undefined : fromCache(cache?.find(cached, hash), file, texts);
    try {
      const document = found ?? readDocument({ ...file, text: read.text }, registry);
      if (!found) cache?.put(cached, hash, packDocument(document));
      documents.push(document);
    } catch (error) {
      skip(uri, `The analysis failed: ${messageOf(error)}`);
    }
  }
  cache?.keepOnly(new Set(entries.map(({ path }) => path)));
  await cache?.save();
  terminal.progress?.("");
  return documents;
}

const fromCache = (
  hit: CacheHit | undefined,
  file: Omit<DocumentFile, "text">,
  texts: Texts,
): Document | undefined => hit && storedDocument(file, texts, hit.value);

type Read = { readonly text: string; readonly bytes: Uint8Array } | { readonly refused: string };

function readNow(files: Files, uri: string, size: number): Read {
  const tooLarge = refusedSize(size);
  if (tooLarge !== undefined) return { refused: tooLarge };
  try {
    const bytes = files.readNow!(uri)!;
    return { bytes, ...decode(bytes) };
  } catch (error) {
    return { refused: messageOf(error) };
  }
}

function textNow(files: Files, uri: string): string | undefined {
  const read = readNow(files, uri, 0);
  return "text" in read ? read.text : undefined;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
