import { isAnnotationFile, newAnnotationFile, stemOf } from "../annotations/annotationFileName.ts";
import type { Document } from "../corpus/corpus.ts";
import { perBlock } from "../corpus/tables/perBlock.ts";
import { groupBy } from "../text/groupBy.ts";
import type { CorpusView } from "./view.ts";

/** The document that an annotation file belongs to; undefined for other files, and if it belongs to none. */
export const annotatedDocument = ({ corpus }: CorpusView, uri: string): Document | undefined =>
  isAnnotationFile(uri)
    ? corpus.documents.blocks.flatMap((block) => owners(block).get(uri) ?? []).at(-1)
    : undefined;

/** The uri of a document's annotation file, be it there or still to be made. */
export function annotationUriFor({ corpus }: CorpusView, documentUri: string): string {
  const file = corpus.documents.get(documentUri)?.annotationText;
  if (file) return file.uri;
  const stem = stemOf(documentUri);
  const namesakes = corpus.documents.blocks.flatMap((block) => byStem(block).get(stem) ?? []);
  return newAnnotationFile(documentUri, namesakes);
}

/** Documents by the uri of their annotation file. No text is read for it. */
const owners = perBlock(
  ({ documents }): ReadonlyMap<string, Document> =>
    new Map(
      documents.flatMap((document) =>
        document.annotationText ? [[document.annotationText.uri, document] as const] : [],
      ),
    ),
);

/** The uris of documents whose names differ in their endings only. */
const byStem = perBlock(({ documents }): ReadonlyMap<string, readonly string[]> =>
  groupBy(
    documents.map(({ uri }) => uri),
    stemOf,
  ),
);
