import { isWholeName, nameOf, possibleAnnotationFiles, stemOf } from "../annotations/annotationFileName.ts";
import { documentNameEdit } from "../annotations/documentNameEdit.ts";
import type { Document } from "../corpus/corpus.ts";
import { documentPathEdit } from "../registry/documentPathEdit.ts";
import type { TextEdit } from "../text/edits.ts";
import type { FileEdits } from "./corpusEdit.ts";
import { sourceOf, type CorpusView } from "./view.ts";

/** An annotation file that has to go elsewhere. */
export interface AnnotationRename {
  readonly document: Document;
  readonly from: string;
  /** Where it may go; the first that is not taken already. None of them is where it is. */
  readonly choices: readonly string[];
}

/**
 * The annotation files that go with documents when these get other uris.
 * @param renamed the new uris of files, by their old ones. What lies in a renamed folder goes with it anyway
 */
export function annotationRenames(
  { corpus }: CorpusView,
  renamed: ReadonlyMap<string, string>,
): readonly AnnotationRename[] {
  const uris = [...renamed.keys()].filter((uri) => corpus.documents.has(uri));
  if (uris.length === 0) return [];
  const after = (uri: string): string => renamed.get(uri) ?? uri;
  const comingTo = new Map(uris.map((uri) => [stemOf(after(uri)), uri]));
  // Where a file goes none is left: one that is known there has gone already, or is written over.
  const goals = new Set(uris.map(after));
  const isThere = (uri: string): boolean => renamed.has(uri) || !goals.has(uri);
  const there = [...corpus.documents.values()].filter(({ uri }) => isThere(uri));
  return there.flatMap((document): readonly AnnotationRename[] => {
    const { uri, annotations } = document;
    const newcomer = comingTo.get(stemOf(after(uri)));
    if (!annotations || renamed.has(annotations.uri) || newcomer === undefined) return [];
    const [whole, short] = possibleAnnotationFiles(after(uri));
    const isWhole = isWholeName(uri, annotations.uri);
    const namesOwner =
      document.path.endsWith(`/${annotations.file.document}`) || document.path === annotations.file.document;
    if (!renamed.has(uri) && namesOwner) return [];
    // Beside a document that had another name, only the whole name says which of them is meant.
    const meetsOthers = there.some(
      ({ uri: other }) =>
        other !== uri && stemOf(after(other)) === stemOf(after(uri)) && stemOf(other) !== stemOf(uri),
    );
    const choices = isWhole || meetsOthers ? [whole] : [short, whole];
    return choices[0] === annotations.uri ? [] : [{ document, from: annotations.uri, choices }];
  });
}

/**
 * The edits of annotation files that make them name their documents by the new names, by the files' uris as they are.
 * @param renamed as above
 */
export function documentNameEdits(view: CorpusView, renamed: ReadonlyMap<string, string>): FileEdits {
  const edits = new Map<string, readonly TextEdit[]>();
  for (const [from, to] of renamed) {
    const uri = view.corpus.documents.get(from)?.annotations?.uri;
    const source = uri === undefined ? undefined : sourceOf(view, uri);
    const edit = source && documentNameEdit(source.text, nameOf(from), nameOf(to));
    if (uri !== undefined && edit) edits.set(uri, [edit]);
  }
  return edits;
}

/**
 * The edits of the registry that make meetings list documents by their new paths.
 * @param renamed the new paths, relative to the corpus folder, by the old ones
 */
export function documentPathEdits(view: CorpusView, renamed: ReadonlyMap<string, string>): FileEdits {
  const edits = new Map<string, TextEdit[]>();
  if (renamed.size === 0) return edits;
  for (const entity of view.corpus.registry.entities.values()) {
    if (entity.kind !== "meeting") continue;
    const source = view.yaml.get(entity.at.uri);
    if (!source) continue;
    entity.documents.forEach((path, i) => {
      const to = renamed.get(path);
      const edit = to === undefined ? undefined : documentPathEdit(source.text, entity, i, to);
      if (edit) edits.set(entity.at.uri, [...(edits.get(entity.at.uri) ?? []), edit]);
    });
  }
  return edits;
}
