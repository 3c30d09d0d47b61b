import { candidatePlaces, candidatesOf, type Candidate } from "../corpus/candidates.ts";
import { mentionCounts, mentionsOf } from "../corpus/mentions.ts";
import { candidateCount } from "../corpus/tables/candidateTable.ts";
import { entityKinds, type Entity, type EntityKind } from "../registry/entity.ts";
import { entitiesByName } from "../registry/entitiesByName.ts";
import { fold } from "../text/fold.ts";
import { corpusBranches } from "./corpusBranches.ts";
import { counted } from "./counted.ts";
import { escapeMarkdown } from "./markdown.ts";
import { mentionBranches } from "./mentionBranches.ts";
import type { Branch } from "./tree.ts";
import { locationOf, type CorpusView } from "./view.ts";
import { withArticle } from "./withArticle.ts";

/** Entities by kind with their numbers of mentions, and the names that the registry does not know. */
export const entityTree = (views: readonly CorpusView[]): Branch[] =>
  corpusBranches(views, (view) => [
    ...entityKinds.flatMap((kind) => kindBranch(view, kind)),
    ...candidates(view),
  ]);

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

function kindBranch(view: CorpusView, kind: EntityKind): Branch[] {
  const entities = entitiesByName(view.corpus.registry, kind);
  if (entities.length === 0) return [];
  const label = kindWords[kind];
  const children = (): Branch[] => {
    const counts = mentionCounts(view.corpus);
    return entities.map((entity) => entityBranch(view, entity, counts.get(entity.id) ?? 0));
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
  words: [entity.id, ...entity.aliases],
  ...(count > 0 && { children: () => mentionBranches(view, mentionsOf(view.corpus, entity.id)) }),
  searched: false,
  get node() {
    return entityNode(view, entity, count);
  },
});

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

function candidates(view: CorpusView): Branch[] {
  const count = candidateCount(view.corpus);
  if (count === 0) return [];
  const label = "Not in the registry";
  const children = (): Branch[] =>
    candidatesOf(view.corpus)
      .map((candidate) => ({ candidate, folded: fold(candidate.name) }))
      .sort(
        (a, b) =>
          b.candidate.count - a.candidate.count || (a.folded < b.folded ? -1 : Number(a.folded > b.folded)),
      )
      .map(({ candidate }) => candidateBranch(view, candidate));
  return [
    {
      key: "candidates",
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

function candidateBranch(view: CorpusView, { key, name, type, first, count }: Candidate): Branch {
  const location = locationOf(view, first.uri, first);
  return {
    key,
    children: () => mentionBranches(view, candidatePlaces(view.corpus, key)),
    searched: false,
    node: {
      kind: "candidate",
      label: name,
      description: String(count),
      icon: kindIcons[type],
      ...(location && { location }),
      accessibilityLabel: `${name}, probably ${withArticle(type)}, not in the registry, ${mentionWords(count)}`,
    },
  };
}

const mentionWords = (count: number): string => counted(count, "mention");
