import { removeAlias } from "../../registry/removeAlias.ts";
import type { CorpusCheck, FoundIn } from "./check.ts";

export const duplicateAlias: CorpusCheck = {
  of: "registry",
  code: "duplicate-alias",
  severity: "warning",
  summary: "An entry has one alias twice, or its own name as an alias.",
  find: ({ corpus }) =>
    [...corpus.registry.entities.values()].flatMap((entity) => {
      const seen = new Set([entity.name]);
      return entity.aliases.flatMap((alias, i): FoundIn[] => {
        if (!seen.has(alias)) {
          seen.add(alias);
          return [];
        }
        const { uri } = entity.at;
        const message =
          alias === entity.name
            ? `“${alias}” is the entry's name: it need not be an alias too.`
            : `“${alias}” stands among these aliases twice.`;
        const fixes: FoundIn["fixes"] = (view) => {
          const file = view.yaml.get(uri);
          const edits = file ? removeAlias(file.text, entity, alias) : [];
          return edits.length > 0
            ? [{ title: `Remove “${alias}”`, edits: new Map([[uri, edits]]), preferred: true }]
            : [];
        };
        return [{ uri, span: entity.at.aliases[i]!, message, fixes }];
      });
    }),
};
