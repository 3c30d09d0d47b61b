import type { Document } from "../corpus/corpus.ts";
import { entityKinds, type Entity, type EntityKind } from "../registry/entity.ts";
import { suggestId } from "../registry/suggestId.ts";
import type { NewEntity, TagChoice, TagChoices, TagChoicesParams } from "../protocol/tagging.ts";
import { fold } from "../text/fold.ts";
import { entityDescription } from "./entityDescription.ts";
import { entitiesLike } from "./entitiesLike.ts";
import { tagSurfaces, type TagSurface } from "./tagSurfaces.ts";
import { documentOf, rangeOf, type CorpusView } from "./view.ts";

/** More choices than anybody reads. */
const most = 50;

/**
 * What the words at some ranges could be tagged as: registry entities, best first, and prefilled new entries.
 * @param recent ids that were tagged lately, the last one first
 */
export function tagChoices(
  view: CorpusView,
  { uri, ranges, kind, query }: TagChoicesParams,
  recent: readonly string[] = [],
): TagChoices {
  const refused = (reason: string): TagChoices => ({
    surfaces: [],
    choices: [],
    alike: 0,
    proposals: [],
    refused: reason,
  });
  const document = documentOf(view, uri);
  if (!document) return refused(noDocument(view, uri));
  if (view.configUri === undefined) return refused(noCorpus);
  const surfaces = tagSurfaces(document, ranges);
  const first = surfaces[0];
  if (!first) return refused("Select the words to tag, or put the cursor on a name.");
  const words = query ?? first.words;
  const { alike, rest } = ranked(view, document, first, words, recent);
  const ofKind = ({ kind: its }: Entity): boolean => kind === undefined || its === kind;
  const likely = alike.filter(ofKind).slice(0, most);
  const entities = [...likely, ...rest.filter(ofKind)];
  return {
    surfaces: surfaces.map((surface) => ({
      text: surface.words,
      range: rangeOf(document, surface),
      ...(surface.name?.entity && { entity: surface.name.entity }),
    })),
    choices: entities.slice(0, most).map((entity) => choice(view, document, entity)),
    alike: likely.length,
    proposals: kindsFor(first, kind).map((each) => proposal(view, document, first, each, query)),
  };
}

export const noCorpus = "There is no corpus here that could keep the entry. Create a corpus first.";

/** Why a file that is no document cannot be tagged. */
export function noDocument(view: CorpusView, uri: string): string {
  const reason = view.skipped.get(uri);
  if (reason !== undefined) return `This document was skipped: ${reason}`;
  return "This file is not a document of the corpus. The corpus's corpus.yaml says which files are.";
}

/**
 * Entities in the order: what goes by these very words, readings of the name, then by likeness. Then, unless something
 * was typed that is like a name, recent ones and those in the text: the words may mean something else here.
 */
function ranked(
  view: CorpusView,
  document: Document,
  surface: TagSurface,
  words: string,
  recent: readonly string[],
): { readonly alike: readonly Entity[]; readonly rest: readonly Entity[] } {
  const all = view.corpus.registry.entities;
  const folded = fold(words.trim());
  const same = [...all.values()].filter(({ name, aliases }) =>
    [name, ...aliases].some((n) => fold(n) === folded),
  );
  const readings = [surface.name?.entity, ...(surface.name?.readings ?? []).map(({ entity }) => entity)];
  const isTyped = words !== surface.words;
  const readingEntities = isTyped ? [] : ids(all, readings);
  const byRecency = ids(all, recent);
  const alike =
    folded === "" ? [] : entitiesLike(view.corpus.registry, folded, most).map(({ entity }) => entity);
  const rest = isTyped && alike.length > 0 ? [] : [...byRecency, ...mentionedIn(view, document)];
  const recentAlike = byRecency.filter((entity) => alike.includes(entity));
  const first = new Set([...same, ...readingEntities, ...recentAlike, ...alike]);
  return { alike: [...first], rest: [...new Set(rest)].filter((entity) => !first.has(entity)) };
}

const ids = (all: ReadonlyMap<string, Entity>, wanted: readonly (string | null | undefined)[]): Entity[] =>
  wanted.flatMap((id) => (id && all.get(id)) || []);

/** What a document names, most often first. */
function mentionedIn(view: CorpusView, { findings }: Document): Entity[] {
  const counts = new Map<string, number>();
  for (const { entity } of findings.names)
    if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
  return ids(view.corpus.registry.entities, byCount);
}

/** An entity as a choice, described as of the document's date. */
export function choice(view: CorpusView, document: Document, entity: Entity): TagChoice {
  const description = entityDescription(view, entity, document.findings.documentDate?.value);
  const detail = entity.aliases.length > 0 ? entity.aliases.join(", ") : undefined;
  return {
    entity: entity.id,
    kind: entity.kind,
    label: entity.name,
    ...(description !== undefined && { description }),
    ...(detail !== undefined && { detail }),
  };
}

/** The kinds to propose, the one that analysis guessed first. */
function kindsFor({ name }: TagSurface, kind: EntityKind | undefined): EntityKind[] {
  if (kind !== undefined) return [kind];
  return [...new Set([...(name && name.entity === null ? [name.type] : []), ...entityKinds])];
}

function proposal(
  view: CorpusView,
  document: Document,
  surface: TagSurface,
  kind: EntityKind,
  query: string | undefined,
): NewEntity {
  const candidate = surface.name?.entity === null ? surface.name : undefined;
  const reported = kind === "meeting" ? reportedMeeting(document, surface)?.name : undefined;
  const name = query?.trim() || reported || (candidate && fullestForm(document, surface)) || surface.words;
  const titles = kind === "person" ? (candidate?.titles ?? []) : [];
  return {
    kind,
    name,
    id: suggestId(name, view.corpus.registry.entities),
    ...(titles.length > 0 && { titles }),
  };
}

/** The unregistered meeting whose report the words are. */
const reportedMeeting = (document: Document, { start, end }: TagSurface) =>
  document.findings.meetings.find(
    (finding) => finding.id === null && finding.start <= start && end <= finding.end,
  );

/** The longest of the forms in which a document writes an unknown name. */
function fullestForm(document: Document, { name, words }: TagSurface): string {
  if (name?.group === undefined) return words;
  const forms = document.findings.names
    .filter(({ group, entity }) => entity === null && group === name.group)
    .map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, " "));
  return forms.reduce((best, form) => (form.length > best.length ? form : best), words);
}
