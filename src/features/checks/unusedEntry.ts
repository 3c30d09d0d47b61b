import type { Corpus } from "../../corpus/corpus.ts";
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

/**
 * The meetings not used yet that documents say they report. Texts are read for it, so that it is done only if there are such
 * meetings, and no longer than until all of them are found.
 */
function declaredAmong(corpus: Corpus, used: ReadonlySet<string>): ReadonlySet<string> {
  const open = new Set<string>();
  for (const { id, kind } of corpus.registry.entities.values())
    if (kind === "meeting" && !used.has(id)) open.add(id);
  const declared = new Set<string>();
  if (open.size === 0) return declared;
  for (const document of withFrontMatter.documentsWith(corpus, "yes")) {
    for (const { value } of frontMatterOf(document)?.meetings ?? [])
      if (open.delete(value)) declared.add(value);
    if (open.size === 0) break;
  }
  return declared;
}

export const unusedEntry: CorpusCheck = {
  of: "corpus",
  code: "unused-entry",
  severity: "hint",
  summary: "No document names an entry, and no other entry refers to it.",
  prepare(block) {
    alsoNamed.prepare(block);
    withFrontMatter.prepare(block);
  },
  find({ corpus }) {
    if (corpus.documents.size === 0) return [];
    const used = new Set(mentionCounts(corpus).keys());
    for (const entity of corpus.registry.entities.values())
      for (const { to } of entity.at.references) used.add(to);
    for (const id of alsoNamed.keysOf(corpus)) used.add(id);
    for (const id of declaredAmong(corpus, used)) used.add(id);
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
