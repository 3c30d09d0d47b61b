import { addAlias } from "../../registry/addAlias.ts";
import { covered } from "../../text/span.ts";
import { changeTo } from "./changeTo.ts";
import type { DocumentCheck, Found } from "./check.ts";
import { misspelt } from "./misspelt.ts";

export const probableMisspelling: DocumentCheck = {
  of: "document",
  code: "probable-misspelling",
  severity: "warning",
  summary: "A name is one or two letters away from that of an entry.",
  find({ uri, text, findings }, registry) {
    return findings.names.flatMap((name): Found[] => {
      const entity = name.entity === null ? undefined : registry.entities.get(name.entity);
      if (name.rule !== "near-miss" || !entity) return [];
      const words = covered(text, name);
      const right = misspelt(words, entity);
      const message = `“${words}” is probably ${entity.name}, spelt otherwise.`;
      const fixes: Found["fixes"] = (view) => {
        const file = view.yaml.get(entity.at.uri);
        const edits = file ? addAlias(file.text, entity, words) : [];
        return [
          ...(right === undefined ? [] : [changeTo(uri, name, right)]),
          ...(edits.length > 0
            ? [
                {
                  title: `Add “${words}” to the names of ${entity.name}`,
                  edits: new Map([[entity.at.uri, edits]]),
                },
              ]
            : []),
        ];
      };
      return [{ span: name, message, fixes }];
    });
  },
};
