import type { Location, Position } from "vscode-languageserver-types";
import { candidateKey } from "../corpus/candidateKey.ts";
import { candidatePlaces } from "../corpus/candidates.ts";
import { mentionsOf } from "../corpus/mentions.ts";
import { dateAt, datePlaces } from "./dateAt.ts";
import { entityAt } from "./entityAt.ts";
import { innermost } from "./findingsAt.ts";
import { passageAt, samePlaces } from "./sameWords.ts";
import { referencePlaces } from "./referencePlaces.ts";
import { documentOf, locationsInSteps, offsetOf, sourceOf, type CorpusView } from "./view.ts";

/**
 * All places that stand for the entity at a place: mentions in documents, ids in their front matter, references from
 * other entries and, if asked for, the entry's own id. Of a name that the registry does not know, all places that
 * have it; of a date, all places that name the same day (month, week …), however written; of a quotation or sentence,
 * the same words in other documents. With a pause after each document.
 */
export function* references(
  view: CorpusView,
  uri: string,
  position: Position,
  includeDeclaration: boolean,
): Generator<undefined, Location[], undefined> {
  const source = sourceOf(view, uri);
  if (!source) return [];
  const offset = offsetOf(source, position);
  const at = entityAt(view, uri, offset);
  if (at) return yield* entityReferences(view, at.entity, includeDeclaration);
  const document = documentOf(view, uri);
  const name = document && innermost(document.findings.names, offset);
  if (name) return yield* locationsInSteps(view, candidatePlaces(view.corpus, candidateKey(document, name)));
  const date = dateAt(view, uri, offset);
  if (date) return yield* locationsInSteps(view, datePlaces(view, date.value));
  const passage = document && passageAt(document, offset);
  return passage ? yield* locationsInSteps(view, samePlaces(view, document, passage)) : [];
}

function entityReferences(
  view: CorpusView,
  entity: string,
  includeDeclaration: boolean,
): Generator<undefined, Location[], undefined> {
  const entry = view.corpus.registry.entities.get(entity);
  return locationsInSteps(view, [
    ...(includeDeclaration && entry ? [{ uri: entry.at.uri, ...entry.at.id }] : []),
    ...mentionsOf(view.corpus, entity),
    ...referencePlaces(view, entity),
  ]);
}
