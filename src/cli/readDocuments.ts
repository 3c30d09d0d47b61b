import type { AnnotationTexts } from "../corpus/annotationTexts.ts";
import { documentOf, readDocument, type Document, type DocumentFile } from "../corpus/corpus.ts";
import { packFindings } from "../corpus/packed/packFindings.ts";
import { unpackFindings } from "../corpus/packed/unpackFindings.ts";
import type { CachedFile, Circumstances, CorpusCache } from "../files/cache/analysisCache.ts";
import { contentHash } from "../files/cache/nodeContentHash.ts";
import { decode, refusedSize } from "../files/decode.ts";
import type { Files, StampedFile } from "../files/files.ts";
import type { Registry } from "../registry/registry.ts";
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
  const documents: Document[] = [];
  for (const [i, entry] of entries.entries()) {
    if (i % 100 === 0) terminal.progress?.(`reading ${i} of ${entries.length} documents`);
    const { uri, path } = entry;
    const read = readNow(files, entry);
    if ("refused" in read) {
      skip(uri, read.refused);
      continue;
    }
    const annotationText = annotations.forDocument(uri);
    const file = {
      ...{ uri, path, doubledApostrophes, text: read.text },
      ...(annotationText && { annotationText }),
    };
    try {
      documents.push(
        cache ? lookedUp(cache, entry, read.bytes, file, registry) : readDocument(file, registry),
      );
    } catch (error) {
      skip(uri, `The analysis failed: ${messageOf(error)}`);
    }
  }
  cache?.keepOnly(new Set(entries.map(({ path }) => path)));
  await cache?.save();
  terminal.progress?.("");
  return documents;
}

/** What was found in a document before, or what is found now, which is kept then. */
function lookedUp(
  cache: CorpusCache,
  { path, stamp }: StampedFile,
  bytes: Uint8Array,
  file: DocumentFile,
  registry: Registry,
): Document {
  const { annotationText } = file;
  const cached: CachedFile = { path, stamp, ...(annotationText && { annotationText: annotationText.text }) };
  const hash = contentHash(bytes);
  const hit = cache.isEmpty ? undefined : cache.find(cached, hash);
  const findings = hit && unpackFindings(hit.value);
  if (findings) return documentOf(file, findings);
  const document = readDocument(file, registry);
  cache.put(cached, hash, packFindings(document.findings));
  return document;
}

type Read = { readonly text: string; readonly bytes: Uint8Array } | { readonly refused: string };

function readNow(files: Files, { uri, stamp }: StampedFile): Read {
  const tooLarge = refusedSize(stamp.size);
  if (tooLarge !== undefined) return { refused: tooLarge };
  try {
    const bytes = files.readNow!(uri)!;
    return { bytes, ...decode(bytes) };
  } catch (error) {
    return { refused: messageOf(error) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
