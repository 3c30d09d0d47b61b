import { isAnnotationFile, newAnnotationFile, stemOf } from "../annotations/annotationFileName.ts";
import type { Corpus, Document } from "../corpus/corpus.ts";
import type { CorpusView } from "./view.ts";

/** The document that an annotation file belongs to; undefined for other files, and if it belongs to none. */
export const annotatedDocument = ({ corpus }: CorpusView, uri: string): Document | undefined =>
  isAnnotationFile(uri) ? indexOf(corpus).owners.get(uri) : undefined;

/** The uri of a document's annotation file, be it there or still to be made. */
export function annotationUriFor({ corpus }: CorpusView, documentUri: string): string {
  const document = corpus.documents.get(documentUri);
  if (document?.annotations) return document.annotations.uri;
  return newAnnotationFile(documentUri, indexOf(corpus).byStem.get(stemOf(documentUri)) ?? []);
}

interface Index {
  readonly owners: ReadonlyMap<string, Document>;
  /** The uris of documents whose names differ in their endings only. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<Corpus, Index>();

function indexOf(corpus: Corpus): Index {
  const known = indexes.get(corpus);
  if (known) return known;
  const owners = new Map<string, Document>();
  const byStem = new Map<string, string[]>();
  for (const document of corpus.documents.values()) {
    if (document.annotations) owners.set(document.annotations.uri, document);
    const stem = stemOf(document.uri);
    const namesakes = byStem.get(stem);
    if (namesakes) namesakes.push(document.uri);
    else byStem.set(stem, [document.uri]);
  }
  const index = { owners, byStem };
  indexes.set(corpus, index);
  return index;
}
