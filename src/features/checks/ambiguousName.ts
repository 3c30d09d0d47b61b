import { covered } from "../../text/span.ts";
import type { DocumentCheck, Found } from "./check.ts";

export const ambiguousName: DocumentCheck = {
  of: "document",
  code: "ambiguous-name",
  severity: "information",
  summary:
    "Words may stand for several entries and nothing in the document settles it; told once a document.",
  find({ text, findings }, registry) {
    const seen = new Set<string>();
    return findings.names.flatMap((name): Found[] => {
      if (!name.readings || name.readings.length < 2 || name.certainty === "certain") return [];
      const words = covered(text, name).replace(/\s+/g, " ");
      const ids = name.readings.map((reading) => reading.entity);
      const key = `${words}\n${ids.toSorted().join(" ")}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const names = ids.map((id) => `${registry.entities.get(id)?.name ?? id} (${id})`);
      const [first, ...others] = names;
      return [
        {
          span: name,
          message: `“${words}” is taken for ${first}, but could be ${others.join(" or ")}: choose which.`,
        },
      ];
    });
  },
};
