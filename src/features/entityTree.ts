import {
  candidatePlaces,
  candidatesOf,
  candidatesThat,
  rankCandidates,
  type Candidate,
} from "../corpus/candidates.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { mentionCounts, mentionsOf } from "../corpus/mentions.ts";
import { candidateCount } from "../corpus/tables/candidateTable.ts";
import { entityKinds, type Entity, type EntityKind } from "../registry/entity.ts";
import { entitiesByName } from "../registry/entitiesByName.ts";
import { resultOf } from "../text/resultOf.ts";
import { corpusBranches, corpusLabel } from "./corpusBranches.ts";
import { counted } from "./counted.ts";
import { escapeMarkdown } from "./markdown.ts";
import { mentionBranches } from "./mentionBranches.ts";
import { paged } from "./paged.ts";
import { isFiltered, isFound, type Branch } from "./tree.ts";
import { locationOf, type CorpusView } from "./view.ts";
import { withArticle } from "./withArticle.ts";

/**
 * Entities by kind with their numbers of mentions, and the names that the registry does not know.
 * @param filter what the tree is filtered by, so that long lists are not made of what it leaves out
 */
export const entityTree = (views: readonly CorpusView[], filter?: string): Branch[] =>
  corpusBranches(views, (view) => {
    const below = filterIn(views, view, filter);
    return [...entityKinds.flatMap((kind) => kindBranch(view, kind, below)), ...candidates(view, below)];
  });

/** What is left to be looked for in a corpus: nothing if its own node is found. */
const filterIn = (
  views: readonly CorpusView[],
  view: CorpusView,
  filter: string | undefined,
): string | undefined => (views.length > 1 && isFound(filter, [corpusLabel(view)]) ? undefined : filter);

/** Work out in steps what the children of a node, or the roots, are made of where that takes long. */
export function* prepareEntityTree(
  views: readonly CorpusView[],
  parent?: string,
  filter?: string,
): Generator<undefined, void, undefined> {
  for (const view of views) {
    const below = filterIn(views, view, filter);
    if (isFiltered(below)) yield* candidatesFound(view, below);
    if (parent?.includes(candidatesKey)) yield* rankCandidates(view.corpus);
  }
}

const kindWords: Record<EntityKind, string> = {
  person: "People",
  organization: "Organizations",
  place: "Places",
  meeting: "Meetings",
  work: "Works",
};

export const kindIcons: Record<EntityKind, string> = {
  person: "person",
  organization: "organization",
  place: "location",
  meeting: "calendar",
  work: "book",
};

function kindBranch(view: CorpusView, kind: EntityKind, filter?: string): Branch[] {
  const entities = entitiesByName(view.corpus.registry, kind);
  if (entities.length === 0) return [];
  const label = kindWords[kind];
  const children = (): Branch[] => {
    const counts = mentionCounts(view.corpus);
    const shown = isFound(filter, [label])
      ? entities
      : entities.filter((each) => isFound(filter, wordsOf(each)));
    const nameAt = (index: number): string => shown[index]!.name;
    return paged(
      shown.length,
      (index) => entityBranch(view, shown[index]!, counts.get(shown[index]!.id) ?? 0),
      "entity-kind",
      (from, to) => `${nameAt(from)} – ${nameAt(to)}`,
    );
  };
  return [
    {
      key: kind,
      children,
      node: {
        kind: "entity-kind",
        label,
        description: String(entities.length),
        icon: kindIcons[kind],
        accessibilityLabel: `${label}, ${entities.length}`,
      },
    },
  ];
}

/** Of many thousands of entities a filter shows a few, so that only for these more is made than what it looks in. */
const entityBranch = (view: CorpusView, entity: Entity, count: number): Branch => ({
  key: entity.id,
  said: entity.name,
  words: wordsOf(entity),
  ...(count > 0 && { children: () => mentionBranches(view, mentionsOf(view.corpus, entity.id)) }),
  searched: false,
  get node() {
    return entityNode(view, entity, count);
  },
});

const wordsOf = ({ name, id, aliases }: Entity): readonly string[] => [name, id, ...aliases];

function entityNode(view: CorpusView, entity: Entity, count: number): Branch["node"] {
  const location = locationOf(view, entity.at.uri, entity.at.id);
  const more = [entity.description ?? "", entity.aliases.join(", ")].filter((words) => words !== "");
  return {
    kind: "entity",
    label: entity.name,
    description: String(count),
    tooltip: [`**${escapeMarkdown(entity.name)}**`, ...more.map(escapeMarkdown)].join("\n\n"),
    icon: kindIcons[entity.kind],
    ...(location && { location }),
    entity: entity.id,
    accessibilityLabel: `${entity.name}, ${entity.kind}, ${mentionWords(count)}`,
  };
}

/** The key of the node of names that the registry does not know. */
export const candidatesKey = "candidates";
const candidatesLabel = "Not in the registry";

function candidates(view: CorpusView, filter?: string): Branch[] {
  const count = candidateCount(view.corpus);
  if (count === 0) return [];
  const label = candidatesLabel;
  const isAll = isFound(filter, [label]);
  const children = (): Branch[] => {
    const all = isAll ? candidatesOf(view.corpus) : undefined;
    const some = isAll ? [] : resultOf(candidatesFound(view, filter));
    const at = (index: number): Candidate => (all ? all.at(index) : some[index]!);
    return paged(all?.count ?? some.length, (index) => candidateBranch(view, at(index)), "candidates");
  };
  return [
    {
      key: candidatesKey,
      children,
      node: {
        kind: "candidates",
        label,
        description: String(count),
        icon: "lightbulb",
        accessibilityLabel: `${label}, ${count} names`,
      },
    },
  ];
}

/** The candidates that a filter shows, in steps; kept for the filter asked for last. */
function* candidatesFound(
  { corpus }: CorpusView,
  filter: string | undefined,
): Generator<undefined, readonly Candidate[], undefined> {
  const known = found.get(corpus.documents);
  if (known && known.filter === filter) return known.candidates;
  const candidates = yield* candidatesThat(corpus, (name) => isFound(filter, [name]));
  found.set(corpus.documents, { filter, candidates });
  return candidates;
}

const found = new WeakMap<
  Corpus["documents"],
  { readonly filter: string | undefined; readonly candidates: readonly Candidate[] }
>();

const candidateBranch = (view: CorpusView, candidate: Candidate): Branch => ({
  key: candidate.key,
  said: candidate.name,
  children: () => mentionBranches(view, candidatePlaces(view.corpus, candidate.key)),
  searched: false,
  get node() {
    return candidateNode(view, candidate);
  },
});

function candidateNode(view: CorpusView, { name, type, first, count }: Candidate): Branch["node"] {
  const location = locationOf(view, first.uri, first);
  return {
    kind: "candidate",
    label: name,
    description: String(count),
    icon: kindIcons[type],
    ...(location && { location }),
    accessibilityLabel: `${name}, probably ${withArticle(type)}, not in the registry, ${mentionWords(count)}`,
  };
}

const mentionWords = (count: number): string => counted(count, "mention");
