import type { Described, Region } from "../../findings.ts";

/** The title that a document's first heading gives. */
export function findDocumentTitle(
  _text: string,
  _from: number,
  _regions: readonly Region[],
): Described | undefined {
  return undefined;
}
