import { heededContents } from "../../registry/heededContents.ts";
import type { CachedFile, Circumstances } from "./analysisCache.ts";

/** Makes a short text of texts, different ones for different texts. */
export type Hash = (texts: Iterable<string>) => string;

/** All that the analysis of a document heeds, as one key: equal keys, equal findings. */
export interface AnalysisKeys {
  /** Of the circumstances by themselves. */
  readonly circumstances: string;
  keyOf(file: CachedFile, contentHash: string): string;
}

/** @param engine what analysis itself is like: another one finds other things in the same text */
export function analysisKeys(
  engine: string,
  { registry, doubledApostrophes }: Circumstances,
  hash: Hash,
): AnalysisKeys {
  const circumstances = hash([engine, String(doubledApostrophes), ...heededContents(registry)]);
  // Of a path, analysis heeds the file's name, which may hold a date, and which meetings list the document.
  const listing = new Map<string, string[]>();
  for (const meeting of registry.entities.values())
    if (meeting.kind === "meeting")
      for (const path of meeting.documents) listing.set(path, [...(listing.get(path) ?? []), meeting.id]);
  return {
    circumstances,
    keyOf: ({ path, annotationText }, contentHash) =>
      hash([
        circumstances,
        contentHash,
        path.slice(path.lastIndexOf("/") + 1),
        ...(annotationText === undefined ? ["", ""] : ["annotations", annotationText]),
        ...(listing.get(path) ?? []),
      ]),
  };
}
