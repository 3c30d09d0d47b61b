import type { NameFinding } from "../../analysis/findings.ts";
import { covered } from "../../text/span.ts";
import type { DocumentCheck, Found } from "./check.ts";

export const taggedTwoWays: DocumentCheck = {
  of: "document",
  code: "tagged-two-ways",
  severity: "information",
  summary: "The same words stand for different entries in one document.",
  find({ uri, text, findings }, registry) {
    const first = new Map<string, NameFinding>();
    const told = new Set<string>();
    return findings.names.flatMap((name): Found[] => {
      if (name.entity === null) return [];
      const words = covered(text, name).replace(/\s+/g, " ");
      const before = first.get(words);
      if (!before) first.set(words, name);
      if (!before || before.entity === name.entity || told.has(`${words}\n${name.entity}`)) return [];
      told.add(`${words}\n${name.entity}`);
      const nameOf = (id: string): string => registry.entities.get(id)?.name ?? id;
      return [
        {
          span: name,
          message: `“${words}” stands for ${nameOf(name.entity)} here and for ${nameOf(before.entity!)} before.`,
          related: [{ uri, span: before, message: `Here it is ${nameOf(before.entity!)}.` }],
        },
      ];
    });
  },
};
