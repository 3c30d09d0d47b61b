import { addEntity } from "../../registry/addEntity.ts";
import { chooseRegistryFile } from "../../registry/chooseRegistryFile.ts";
import type { EntityKind } from "../../registry/entity.ts";
import { isId } from "../../registry/suggestId.ts";
import type { CorpusView } from "../view.ts";
import { withArticle } from "../withArticle.ts";
import type { Fix } from "./check.ts";

/** The fix that makes the entry that an id stands for, named after it for the time being; none for what is no id. */
export function makeEntry(view: CorpusView, id: string, kind: EntityKind): Fix[] {
  const uri = chooseRegistryFile(view.corpus.registry, kind);
  const file = uri === undefined ? undefined : view.yaml.get(uri);
  if (uri === undefined || !file || !isId(id)) return [];
  const name = id.replace(/(?:^|-)(\p{L})/gu, (part, letter: string) =>
    part.startsWith("-") ? ` ${letter.toUpperCase()}` : letter.toUpperCase(),
  );
  const edits = addEntity(file.text, { kind, id, name: name.replaceAll("-", " ") });
  return edits.length > 0
    ? [{ title: `Make “${id}” an entry: ${withArticle(kind)}`, edits: new Map([[uri, edits]]) }]
    : [];
}
