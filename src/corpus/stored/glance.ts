import type { Findings } from "../../analysis/findings.ts";
import type { Document } from "../corpus.ts";
import { candidateHash } from "../candidateHash.ts";
import { candidateKey } from "../candidateKey.ts";
import { PackedFindings, type SkimmedName } from "../packed/packedFindings.ts";
import { packedFindingsIn, StoredDocument } from "./storedDocument.ts";

/**
 * The findings of a document for whoever passes over many documents and keeps nothing of them: those of a stored document
 * that is not held at the moment go at once.
 */
export const glance = (document: Document): Findings =>
  document instanceof StoredDocument && !document.held
    ? new PackedFindings(packedFindingsIn(document.packed))
    : document.findings;

/** The names of a document as far as tables of names heed them, for whoever passes over many documents. */
export const skimmedNames = (document: Document): readonly SkimmedName[] =>
  document instanceof StoredDocument && !document.held
    ? new PackedFindings(packedFindingsIn(document.packed)).skimmedNames()
    : document.findings.names;

/** The same of the names without an entry: what `candidateHash` makes of each, in no order, some of them more than once. */
export function candidateHashes(document: Document): readonly number[] {
  const hashOf = (name: SkimmedName): number => candidateHash(candidateKey(document, name));
  return document instanceof StoredDocument && !document.held
    ? new PackedFindings(packedFindingsIn(document.packed)).candidateHashes(hashOf)
    : document.findings.names.flatMap((name) => (name.entity === null ? [hashOf(name)] : []));
}
