import type { Corpus } from "../../corpus/corpus.ts";
import { mentionCounts } from "../../corpus/mentions.ts";
import { keyTable } from "../../corpus/tables/keyTable.ts";
import { meetingsIn } from "../../registry/meetingsIn.ts";
import { frontMatterOf } from "../frontMatterOf.ts";
import type { CorpusCheck } from "./check.ts";

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
  for (const { id } of meetingsIn(corpus.registry)) if (!used.has(id)) open.add(id);
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
  *find({ corpus }) {
    if (corpus.documents.size === 0) return;
    const { entities } = corpus.registry;
    const used = new Set(mentionCounts(corpus).keys());
    yield undefined;
    let passed = 0;
    for (const entity of entities.values()) {
      for (const { to } of entity.at.references) used.add(to);
      if (++passed % pause === 0) yield undefined;
    }
    for (const id of alsoNamed.keysOf(corpus)) used.add(id);
    for (const id of declaredAmong(corpus, used)) used.add(id);
    for (const { id, name, at } of entities.values()) {
      if (++passed % pause === 0) yield undefined;
      if (used.has(id)) continue;
      const message = `No document names ${name}, and no other entry refers to it.`;
      yield { uri: at.uri, span: at.id, message };
    }
  },
};

/** Entries after which others have their turn. */
const pause = 2000;
