import { covered } from "../../text/span.ts";
import type { DocumentCheck, Found } from "./check.ts";

export const unknownName: DocumentCheck = {
  of: "document",
  code: "unknown-name",
  severity: "hint",
  summary: "A name is not in the registry; told once a document, where it stands first.",
  find({ text, findings }) {
    const seen = new Set<string>();
    return findings.names.flatMap((name): Found[] => {
      if (name.entity !== null) return [];
      const words = covered(text, name).replace(/\s+/g, " ");
      const key = name.group ?? words;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ span: name, message: `The registry has no entry for “${words}”: tag it, or leave it be.` }];
    });
  },
};
