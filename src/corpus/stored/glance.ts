import type { Findings } from "../../analysis/findings.ts";
import type { Document } from "../corpus.ts";
import { candidateHash } from "../candidateHash.ts";
import { candidateKey, type UnknownName } from "../candidateKey.ts";
import { PackedFindings, type EntityName } from "../packed/packedFindings.ts";
import { packedFindingsIn, StoredDocument, textHeadIn } from "./storedDocument.ts";

/**
 * The findings of a document for whoever passes over many documents and keeps nothing of them: those of a stored document
 * that is not held at the moment go at once.
 */
export const glance = (document: Document): Findings => packedIn(document) ?? document.findings;

/** The same with the text. */
export function glanceWithText(document: Document): Pick<Document, "text" | "findings"> {
  if (!(document instanceof StoredDocument) || document.held) return document;
  const { packed } = document;
  return {
    text: document.readText(textHeadIn(packed)),
    findings: new PackedFindings(packedFindingsIn(packed)),
  };
}

/** Where a document names registry entities, for whoever passes over many documents. */
export const entityNames = (document: Document): readonly EntityName[] =>
  packedIn(document)?.entityNames() ??
  document.findings.names.flatMap(({ start, end, entity }) => (entity === null ? [] : [{ start, end, entity }]));

/** The same of names without an entry. */
export const unknownNames = (document: Document): readonly UnknownName[] =>
  packedIn(document)?.unknownNames() ?? document.findings.names.filter(({ entity }) => entity === null);

/** The same of what `candidateHash` makes of them: in no order, some of them more than once. */
export function candidateHashes(document: Document): readonly number[] {
  const hashOf = (name: UnknownName): number => candidateHash(candidateKey(document, name));
  return packedIn(document)?.candidateHashes(hashOf) ?? unknownNames(document).map(hashOf);
}

/** The findings of a stored document that is not held at the moment. */
function packedIn(document: Document): PackedFindings | undefined {
  if (!(document instanceof StoredDocument) || document.held) return undefined;
  const known = atHand?.get(document);
  if (known) return known;
  const findings = new PackedFindings(packedFindingsIn(document.packed));
  atHand?.set(document, findings);
  return findings;
}

let atHand: Map<Document, PackedFindings> | undefined;

/** Do work that passes over the same few documents several times: each is read once. */
export function glancingOnce(work: () => void): void {
  if (atHand) return work();
  atHand = new Map();
  try {
    work();
  } finally {
    atHand = undefined;
  }
}
