import type { NameFinding } from "../analysis/findings.ts";
import { fold } from "../text/fold.ts";
import { covered } from "../text/span.ts";
import type { Document } from "./corpus.ts";

/** What is heeded of a name that the registry does not know. */
export type UnknownName = Pick<NameFinding, "start" | "end" | "type" | "group">;

/** What all places of a name that the registry does not know have in common, whatever its capitals and accents. */
export const candidateKey = (document: Document, name: UnknownName): string =>
  `${name.type}:${fold(candidateName(document, name))}`;

/** A name that the registry does not know as it is to be shown: its fullest form in the document. */
export const candidateName = (document: Document, name: UnknownName): string =>
  (name.group ?? covered(document.text, name)).replace(/\s+/g, " ");
