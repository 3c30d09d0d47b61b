import { firstAtOrAfter } from "../../../text/span.ts";
import type { NameFinding } from "../../findings.ts";

/** The name that holds an offset, of names sorted by start that do not overlap. */
export function nameAt(names: readonly NameFinding[], offset: number): NameFinding | undefined {
  const name = names[firstAtOrAfter(names, offset + 1) - 1];
  return name && offset < name.end ? name : undefined;
}
