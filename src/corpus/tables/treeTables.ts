import type { DocumentBlock } from "../documentBlocks.ts";
import { reportsIn } from "../meetings.ts";
import { glancingOnce } from "../stored/glance.ts";
import { candidateTable } from "./candidateTable.ts";
import { entityTable } from "./entityTable.ts";

/** Work out for a block what trees ask first. */
export function treeTables(block: DocumentBlock): void {
  glancingOnce(() => {
    entityTable(block);
    candidateTable(block);
    reportsIn(block);
  });
}
