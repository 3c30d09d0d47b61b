import { candidateHash } from "../candidateHash.ts";
import { candidateKey } from "../candidateKey.ts";
import { unknownNames } from "../stored/glance.ts";
import { firstNotBelow } from "../../text/firstNotBelow.ts";
import { rowTable } from "./rowTable.ts";
import { rowOfCandidates } from "./candidateTable.ts";

/** How often the documents of a block have each of the names in its `candidateTable`, in the same order. */
export const candidateCounts = rowTable<Uint16Array, readonly Uint16Array[]>({
  rowOf(document) {
    const hashes = rowOfCandidates(document);
    const counts = new Uint16Array(hashes.length);
    for (const name of unknownNames(document)) {
      const at = firstNotBelow(hashes, candidateHash(candidateKey(document, name)));
      if (counts[at]! < 65_535) counts[at]!++;
    }
    return counts;
  },
  tableOf: (rows) => rows,
  rowsOf: (rows) => rows,
});
