import type { Findings } from "../../analysis/findings.ts";
import { PackedFindings } from "./packedFindings.ts";

/** The findings that `packFindings` made bytes of; undefined if these are damaged or of another version. */
export const unpackFindings = (bytes: Uint8Array): Findings | undefined =>
  plainFindings(new PackedFindings(bytes));

/** The same with pauses, for long texts. */
export function* unpackInSteps(bytes: Uint8Array): Generator<undefined, Findings | undefined, undefined> {
  const packed = new PackedFindings(bytes);
  yield* packed.readInSteps();
  return plainFindings(packed);
}

function plainFindings(packed: PackedFindings): Findings | undefined {
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
