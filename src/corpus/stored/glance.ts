import type { Findings } from "../../analysis/findings.ts";
import type { Document } from "../corpus.ts";
import { PackedFindings } from "../packed/packedFindings.ts";
import { packedFindingsIn, StoredDocument } from "./storedDocument.ts";

/**
 * The findings of a document for whoever passes over many documents and keeps nothing of them: those of a stored document
 * that is not held at the moment go at once.
 */
export const glance = (document: Document): Findings =>
  document instanceof StoredDocument && !document.held
    ? new PackedFindings(packedFindingsIn(document.packed))
    : document.findings;
