import type { Findings } from "../../analysis/findings.ts";
import { PackedFindings } from "./packedFindings.ts";

/** The findings that `packFindings` made bytes of; undefined if these are damaged or of another version. */
export function unpackFindings(bytes: Uint8Array): Findings | undefined {
  const packed = new PackedFindings(bytes);
  const { names, dates, quotations, roles, meetings, regions, documentDate, title } = packed;
  if (packed.isBroken) return undefined;
  return {
    names,
    dates,
    quotations,
    roles,
    meetings,
    regions,
    ...(documentDate && { documentDate }),
    ...(title && { title }),
  };
}
