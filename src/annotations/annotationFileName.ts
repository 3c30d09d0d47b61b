/** What the names of annotation files end in. */
export const annotationSuffix = ".annotations.yaml";

/** Whether a path or uri is that of an annotation file. */
export const isAnnotationFile = (path: string): boolean => path.endsWith(annotationSuffix);

/** The path or uri of a document without the ending of its name: `press/report` of `press/report.txt`. */
export function stemOf(document: string): string {
  const dot = document.lastIndexOf(".");
  return dot > document.lastIndexOf("/") ? document.slice(0, dot) : document;
}

/** The annotation files that a document (path or uri) can have; the first that is there is its own. */
export const possibleAnnotationFiles = (document: string): readonly [whole: string, short: string] => [
  document + annotationSuffix,
  stemOf(document) + annotationSuffix,
];

/** Whether an annotation file has the whole name of a document, ending included. */
export const isWholeName = (document: string, file: string): boolean => file === document + annotationSuffix;

/**
 * The annotation file of a document, of those that are there; undefined if it has none. One with the whole name of the
 * document goes first. One with its name but for the ending belongs to the document that it names, or else to the first
 * by name of those that have no file of their own.
 * @param document path or uri, as all others here
 * @param namesakes the documents whose name differs in its ending only, itself included
 * @param files the name of the document that each annotation file gives, or "" if it gives none
 */
export function annotationFileOf(
  document: string,
  namesakes: Iterable<string>,
  files: { get(file: string): string | undefined },
): string | undefined {
  const [whole, short] = possibleAnnotationFiles(document);
  if (files.get(whole) !== undefined) return whole;
  const named = files.get(short);
  if (named === undefined) return undefined;
  const rivals = [...namesakes].filter((other) => files.get(other + annotationSuffix) === undefined).sort();
  const owner = rivals.find((other) => nameOf(other) === named) ?? rivals[0];
  return owner === undefined || owner === document ? short : undefined;
}

/** The annotation file to make for a document that has none. */
export function newAnnotationFile(document: string, namesakes: Iterable<string>): string {
  const [whole, short] = possibleAnnotationFiles(document);
  return [...namesakes].some((other) => other !== document) ? whole : short;
}

/** The last part of a path or uri, decoded. */
export function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
