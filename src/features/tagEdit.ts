import type { MeetingFinding } from "../analysis/findings.ts";
import type { Document } from "../corpus/corpus.ts";
import { addAlias } from "../registry/addAlias.ts";
import { addEntity, type EntityDraft } from "../registry/addEntity.ts";
import { chooseRegistryFile, newRegistryPath } from "../registry/chooseRegistryFile.ts";
import { newRegistryText } from "../registry/createCorpusFiles.ts";
import type { Entity } from "../registry/entity.ts";
import { isId, suggestId } from "../registry/suggestId.ts";
import type { NewEntity, TagEdit, TagEditParams } from "../protocol/tagging.ts";
import { applyEdits } from "../text/edits.ts";
import { overlaps } from "../text/span.ts";
import { brokenEntry, editsTo, workspaceEdit } from "./corpusEdit.ts";
import { tagDecisions, type TaggedEntity } from "./decisions/tagDecisions.ts";
import { noCorpus, noDocument } from "./tagChoices.ts";
import { tagSurfaces, type TagSurface } from "./tagSurfaces.ts";
import { documentOf, type CorpusView } from "./view.ts";
import { withArticle } from "./withArticle.ts";

/**
 * The edit that tags words as an entity, old or new: names in the registry, decisions beside documents; says so if
 * there is nothing to change.
 * @param random gives numbers from 0 to below 1, for the ids of decisions
 */
export function tagEdit(view: CorpusView, params: TagEditParams, random: () => number): TagEdit {
  const { uri, ranges, choice, scope = "corpus" } = params;
  const document = documentOf(view, uri);
  if (!document) return refuse(noDocument(view, uri));
  if (view.configUri === undefined) return refuse(noCorpus);
  const surfaces = tagSurfaces(document, ranges);
  if (surfaces.length === 0) return refuse("Select the words to tag, or put the cursor on a name.");
  const tagged =
    "create" in choice
      ? newEntry(view, document, surfaces, choice.create, scope)
      : knownEntry(view, surfaces, choice.entity, scope);
  if ("refused" in tagged) return tagged;
  const decided = tagDecisions(view, document, surfaces, tagged.entity, params, random);
  if ("refused" in decided) return refuse(decided.refused);
  const edits = editsTo(view, new Map([...tagged.texts, ...decided.texts]));
  const { id, name } = tagged.entity;
  const sentences = scope === "corpus" ? [tagged.message, decided.message] : [decided.message];
  const message = sentences.filter(Boolean).join(" ");
  if (edits.size > 0) return { edit: workspaceEdit(view, edits), message, entity: id };
  const words = quoted(surfaces.map((surface) => surface.words));
  return { message: `${name} goes by ${words} already; nothing to change.`, entity: id };
}

const refuse = (message: string): TagEdit & { readonly refused: true } => ({ message, refused: true });

interface Tagged {
  readonly entity: TaggedEntity;
  /** Registry files as they will be. */
  readonly texts: ReadonlyMap<string, string>;
  readonly message: string;
}

type Scope = NonNullable<TagEditParams["scope"]>;

/** Have an entity go by the words, where they do not stand for it already; if it is to do so everywhere. */
function knownEntry(
  view: CorpusView,
  surfaces: readonly TagSurface[],
  id: string,
  scope: Scope,
): Tagged | ReturnType<typeof refuse> {
  const entity = view.corpus.registry.entities.get(id);
  if (!entity) return refuse(`The registry has no entry “${id}”.`);
  const words = [...new Set(surfaces.filter((each) => !standsFor(each, entity)).map((s) => s.words))];
  const unknown = words.filter((each) => each !== entity.name && !entity.aliases.includes(each));
  if (scope !== "corpus" || unknown.length === 0) return { entity, texts: new Map(), message: "" };
  const source = view.yaml.get(entity.at.uri);
  if (!source) return refuse(`The registry file of ${entity.name} cannot be read.`);
  const text = unknown.reduce(
    (before, alias) => applyEdits(before, addAlias(before, entity, alias)),
    source.text,
  );
  if (text === source.text) return refuse(brokenEntry(entity));
  const message = `${quoted(unknown)} ${unknown.length === 1 ? "is" : "are"} now ${entity.name}.`;
  return { entity, texts: new Map([[entity.at.uri, text]]), message };
}

/** Whether analysis is certain that these very words, not just some of them, stand for the entity. */
const standsFor = ({ start, end, name }: TagSurface, entity: Entity): boolean =>
  name?.entity === entity.id && name.certainty === "certain" && name.start === start && name.end === end;

function newEntry(
  view: CorpusView,
  document: Document,
  surfaces: readonly TagSurface[],
  wanted: NewEntity,
  scope: Scope,
): Tagged | ReturnType<typeof refuse> {
  const { registry, root } = view.corpus;
  const name = wanted.name.replace(/\s+/g, " ").trim();
  if (name === "") return refuse("A new entry needs a name.");
  const id =
    isId(wanted.id) && !registry.entities.has(wanted.id) ? wanted.id : suggestId(name, registry.entities);
  const words = [...new Set(surfaces.map((surface) => surface.words))];
  const draft: EntityDraft = {
    kind: wanted.kind,
    id,
    name,
    aliases: scope === "corpus" ? words.filter((each) => each !== name && isNameLike(each)) : [],
    // The name alone would stand for it everywhere.
    not: scope === "corpus" ? [] : words.filter((each) => each === name),
    ...(wanted.description !== undefined && { description: wanted.description }),
    ...(wanted.titles && { titles: wanted.titles }),
    ...(wanted.kind === "meeting" && meetingFacts(view, document, surfaces)),
  };
  const uri = chooseRegistryFile(registry, wanted.kind);
  const before = uri === undefined ? newRegistryText : view.yaml.get(uri)?.text;
  const text = before && applyEdits(before, addEntity(before, draft));
  if (before === undefined || text === before)
    return refuse(`${fileName(uri ?? "")} cannot take a new entry; mend its errors first.`);
  return {
    entity: { id, name, kind: wanted.kind },
    texts: new Map([[uri ?? `${root}/${newRegistryPath}`, text ?? ""]]),
    message: `${name} is now in the registry, as ${withArticle(wanted.kind)}.`,
  };
}

/** What the text says of the meeting at the words. */
function meetingFacts(
  view: CorpusView,
  document: Document,
  surfaces: readonly TagSurface[],
): Partial<EntityDraft> {
  const meeting: MeetingFinding | undefined = document.findings.meetings.find(
    (finding) => finding.id === null && surfaces.some((surface) => overlaps(finding, surface)),
  );
  if (!meeting) return {};
  const { startDate, endDate, place } = meeting;
  return {
    ...(startDate !== undefined && { startDate }),
    ...(endDate !== undefined && { endDate }),
    ...(place !== undefined && view.corpus.registry.entities.has(place) && { location: place }),
  };
}

/** Whole sentences, such as those that report a meeting, are no aliases. */
const isNameLike = (words: string): boolean => words.length <= 80 && words.split(" ").length <= 9;

const quoted = (words: readonly string[]): string =>
  [...new Set(words)].map((each) => `“${each}”`).join(", ");

const fileName = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
