import {
  candidatePlaces,
  candidatesOf,
  candidatesThat,
  rankCandidates,
  type Candidate,
} from "../corpus/candidates.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { mentionCounts, mentionsOf } from "../corpus/mentions.ts";
import { candidateCount, candidateCountNow } from "../corpus/tables/candidateTable.ts";
import { entityKinds, type Entity, type EntityKind } from "../registry/entity.ts";
import { entitiesByName } from "../registry/entitiesByName.ts";
import { resultOf } from "../text/resultOf.ts";
import { corpusBranches, corpusLabel } from "./corpusBranches.ts";
import { counted } from "./counted.ts";
import { escapeMarkdown } from "./markdown.ts";
import { mentionBranches } from "./mentionBranches.ts";
import { paged } from "./paged.ts";
import { filterWords, hasWords, type Branch } from "./tree.ts";
import { locationOf, type CorpusView } from "./view.ts";
import { withArticle } from "./withArticle.ts";

/**
 * Entities by kind with their numbers of mentions, and the names that the registry does not know; how many these are is
 * left open as long as it takes a while to count them.
 * @param filter what the tree is filtered by, so that long lists are not made of what it leaves out
 */
export const entityTree = (views: readonly CorpusView[], filter?: string): Branch[] =>
  corpusBranches(views, (view) => {
    const words = wordsBelow(views, view, filter);
    return [...entityKinds.flatMap((kind) => kindBranch(view, kind, words)), ...candidates(view, words)];
  });

/** What is left to be looked for in a corpus: nothing if its own node is found. */
function wordsBelow(views: readonly CorpusView[], view: CorpusView, filter?: string): readonly string[] {
  const words = filterWords(filter);
  return views.length > 1 && hasWords(corpusLabel(view), words) ? [] : words;
}

/** Work out in steps what the children of a node, or the roots, are made of where that takes long. */
export function* prepareEntityTree(
  views: readonly CorpusView[],
  parent?: string,
  filter?: string,
): Generator<undefined, void, undefined> {
  for (const view of views) {
    const words = wordsBelow(views, view, filter);
    if (words.length > 0) yield* candidatesFound(view, words);
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

/** Whether a node is most likely that of all entities of a kind, by its id. */
export const isKindNode = (id: string): boolean =>
  (entityKinds as readonly string[]).includes(id.slice(id.lastIndexOf("/") + 1));

export const kindIcons: Record<EntityKind, string> = {
  person: "person",
  organization: "organization",
  place: "location",
  meeting: "calendar",
  work: "book",
};

function kindBranch(view: CorpusView, kind: EntityKind, words: readonly string[]): Branch[] {
  const entities = entitiesByName(view.corpus.registry, kind);
  if (entities.length === 0) return [];
  const label = kindWords[kind];
  const children = (): Branch[] => {
    const counts = mentionCounts(view.corpus);
    const shown = hasWords(label, words)
      ? entities
      : entities.filter((each) => hasWords(wordsOf(each).join(" "), words));
    const nameAt = (index: number): string => shown[index]!.name;
    return paged(
      shown.length,
      (index) => entityBranch(view, shown[index]!, counts.get(shown[index]!.id) ?? 0),
      { kind: "entity-kind", labelOf: (from, end) => `${nameAt(from)} – ${nameAt(end - 1)}` },
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

function candidates(view: CorpusView, words: readonly string[]): Branch[] {
  const now = candidateCountNow(view.corpus);
  if (now === 0) return [];
  const label = "Not in the registry";
  const pages = (shown: number, at: (index: number) => Candidate): Branch[] =>
    paged(shown, (index) => candidateBranch(view, at(index)), { kind: "candidates" });
  const children = (): Branch[] => {
    if (hasWords(label, words))
      return pages(candidateCount(view.corpus), (rank) => candidatesOf(view.corpus).at(rank));
    const found = resultOf(candidatesFound(view, words));
    return pages(found.length, (index) => found[index]!);
  };
  return [
    {
      key: candidatesKey,
      children,
      node: {
        kind: "candidates",
        label,
        ...(now !== undefined && { description: String(now) }),
        icon: "lightbulb",
        accessibilityLabel: now === undefined ? label : `${label}, ${now} names`,
      },
    },
  ];
}

/** The candidates that a filter shows, in steps; kept for the filter asked for last. */
function* candidatesFound(
  { corpus }: CorpusView,
  words: readonly string[],
): Generator<undefined, readonly Candidate[], undefined> {
  const asked = words.join(" ");
  const known = foundLast.get(corpus.documents);
  if (known?.asked === asked) return known.candidates;
  const candidates = yield* candidatesThat(corpus, (name) => hasWords(name, words));
  foundLast.set(corpus.documents, { asked, candidates });
  return candidates;
}

const foundLast = new WeakMap<
  Corpus["documents"],
  { readonly asked: string; readonly candidates: readonly Candidate[] }
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
