import { mentionCounts } from "../../corpus/mentions.ts";
import { frontMatterOf } from "../frontMatterOf.ts";
import type { CorpusCheck, FoundIn } from "./check.ts";

export const unusedEntry: CorpusCheck = {
  of: "corpus",
  code: "unused-entry",
  severity: "hint",
  summary: "No document names an entry, and no other entry refers to it.",
  find({ corpus }) {
    if (corpus.documents.size === 0) return [];
    const used = new Set(mentionCounts(corpus).keys());
    for (const entity of corpus.registry.entities.values())
      for (const { to } of entity.at.references) used.add(to);
    for (const document of corpus.documents.values()) {
      for (const { id } of document.findings.meetings) if (id !== null) used.add(id);
      for (const { holder } of document.findings.roles) if (holder !== null) used.add(holder);
      for (const { value } of frontMatterOf(document)?.meetings ?? []) used.add(value);
    }
    return [...corpus.registry.entities.values()].flatMap((entity): FoundIn[] =>
      used.has(entity.id)
        ? []
        : [
            {
              uri: entity.at.uri,
              span: entity.at.id,
              message: `No document names ${entity.name}, and no other entry refers to it.`,
            },
          ],
    );
  },
};
