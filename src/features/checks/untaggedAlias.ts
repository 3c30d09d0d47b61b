import type { Entity } from "../../registry/entity.ts";
import type { Registry } from "../../registry/registry.ts";
import { covered, overlaps } from "../../text/span.ts";
import { editsTo } from "../corpusEdit.ts";
import { withoutDecisions } from "../decisions/writeDecisions.ts";
import type { DocumentCheck, Found } from "./check.ts";

export const untaggedAlias: DocumentCheck = {
  of: "document",
  code: "untagged-alias",
  severity: "hint",
  summary: "Words that are a name of an entry are left untagged by a decision.",
  find(document, registry) {
    const { text, findings, annotations } = document;
    return (annotations?.decisions ?? []).flatMap(({ annotation, spans }): Found[] => {
      const [span] = spans;
      if (annotation.status !== "rejected" || !isName(annotation.kind) || !span) return [];
      const words = covered(text, span).replace(/\s+/g, " ");
      const entity = entityOf(registry, annotation.entity, words);
      if (!entity || findings.names.some((name) => name.entity !== null && overlaps(name, span))) return [];
      return [
        {
          span,
          message: `“${words}” is a name of ${entity.name}; a decision leaves it untagged here.`,
          fixes: (view) => {
            const written = withoutDecisions(view, document, [annotation.id]);
            if ("refused" in written) return [];
            const edits = editsTo(view, new Map([[written.uri, written.text]]));
            return [{ title: "Take the decision back", edits }];
          },
        },
      ];
    });
  },
};

const isName = (kind: string): boolean => !["date", "quotation", "role", "check"].includes(kind);

/** The entry that goes by these words: the one that the decision names, or any. */
function entityOf(registry: Registry, id: string | undefined, words: string): Entity | undefined {
  const goesBy = (entity: Entity | undefined): boolean =>
    entity !== undefined && (entity.name === words || entity.aliases.includes(words));
  if (id !== undefined) return goesBy(registry.entities.get(id)) ? registry.entities.get(id) : undefined;
  return [...registry.entities.values()].find(goesBy);
}
