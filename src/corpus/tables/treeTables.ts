import type { DocumentBlock } from "../documentBlocks.ts";
import { glancingOnce } from "../stored/glance.ts";
import { candidateTable } from "./candidateTable.ts";
import { entityTable } from "./entityTable.ts";
import { meetingTable } from "./meetingTable.ts";

/** Work out for blocks what trees ask first, with a pause after each document. */
export function* treeTables(blocks: Iterable<DocumentBlock>): Generator<undefined, void, undefined> {
  for (const block of blocks) {
    let making = [entityTable, candidateTable, meetingTable].map((table) => table.inSteps(block));
    const step = (): void => void (making = making.filter((each) => !each.next().done));
    while (making.length > 0) {
      glancingOnce(step);
      yield;
    }
  }
}
