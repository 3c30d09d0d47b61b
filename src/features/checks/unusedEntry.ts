import { mentionCounts } from "../../corpus/mentions.ts";
import { keyTable } from "../../corpus/tables/keyTable.ts";
import { frontMatterOf } from "../frontMatterOf.ts";
import type { CorpusCheck, FoundIn } from "./check.ts";

/** By the registry ids of meetings and of those who hold a post. */
const alsoNamed = keyTable(({ meetings, roles }) =>
  [...meetings.map(({ id }) => id), ...roles.map(({ holder }) => holder)].filter((id) => id !== null),
);

const withFrontMatter = keyTable(({ regions }) =>
  regions.some(({ kind }) => kind === "front-matter") ? ["yes"] : [],
);

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
    for (const id of alsoNamed.keysOf(corpus)) used.add(id);
    for (const document of withFrontMatter.documentsWith(corpus, "yes"))
      for (const { value } of frontMatterOf(document)?.meetings ?? []) used.add(value);
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
