import type { Described, Region } from "../../findings.ts";

/** The date that a document gives for itself in its byline or dateline, or in its file name. */
export function findDocumentDate(
  _text: string,
  _from: number,
  _regions: readonly Region[],
  _fileName?: string,
): Described | undefined {
  return undefined;
}
