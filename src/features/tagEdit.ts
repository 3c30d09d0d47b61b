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
import { newFileEdit, textEdit } from "./editsOf.ts";
import { noCorpus, noDocument } from "./tagChoices.ts";
import { tagSurfaces, type TagSurface } from "./tagSurfaces.ts";
import { documentOf, type CorpusView } from "./view.ts";
import { withArticle } from "./withArticle.ts";

/** The edit of the registry that tags words as an entity, old or new; says so if there is nothing to change. */
export function tagEdit(view: CorpusView, { uri, ranges, choice }: TagEditParams): TagEdit {
  const document = documentOf(view, uri);
  if (!document) return refuse(noDocument(view, uri));
  if (view.configUri === undefined) return refuse(noCorpus);
  const surfaces = tagSurfaces(document, ranges);
  if (surfaces.length === 0) return refuse("Select the words to tag, or put the cursor on a name.");
  if ("create" in choice) return createEntity(view, document, surfaces, choice.create);
  const entity = view.corpus.registry.entities.get(choice.entity);
  return entity ? addNames(view, entity, surfaces) : refuse(`The registry has no entry “${choice.entity}”.`);
}

const refuse = (message: string): TagEdit => ({ message, refused: true });

/** Have an entity go by the words, where they do not stand for it already. */
function addNames(view: CorpusView, entity: Entity, surfaces: readonly TagSurface[]): TagEdit {
  const words = [...new Set(surfaces.filter((each) => !standsFor(each, entity)).map((s) => s.words))];
  const unknown = words.filter((each) => each !== entity.name && !entity.aliases.includes(each));
  const shown = quoted(unknown.length > 0 ? unknown : surfaces.map((surface) => surface.words));
  if (unknown.length === 0)
    return { message: `${entity.name} goes by ${shown} already; nothing to change.`, entity: entity.id };
  const source = view.yaml.get(entity.at.uri);
  if (!source) return refuse(`The registry file of ${entity.name} cannot be read.`);
  const text = unknown.reduce(
    (before, alias) => applyEdits(before, addAlias(before, entity, alias)),
    source.text,
  );
  if (text === source.text)
    return refuse(`The entry of ${entity.name} cannot be changed; is its file broken?`);
  return {
    edit: textEdit(entity.at.uri, source, text),
    message: `${shown} ${unknown.length === 1 ? "is" : "are"} now ${entity.name}.`,
    entity: entity.id,
  };
}

/** Whether analysis reads these very words, not just some of them, as the entity. */
const standsFor = ({ start, end, name }: TagSurface, entity: Entity): boolean =>
  name?.entity === entity.id && name.start === start && name.end === end;

function createEntity(
  view: CorpusView,
  document: Document,
  surfaces: readonly TagSurface[],
  wanted: NewEntity,
): TagEdit {
  const { registry, root } = view.corpus;
  const name = wanted.name.replace(/\s+/g, " ").trim();
  if (name === "") return refuse("A new entry needs a name.");
  const id =
    isId(wanted.id) && !registry.entities.has(wanted.id) ? wanted.id : suggestId(name, registry.entities);
  const draft: EntityDraft = {
    kind: wanted.kind,
    id,
    name,
    aliases: [...new Set(surfaces.map(({ words }) => words))].filter(
      (words) => words !== name && isNameLike(words),
    ),
    ...(wanted.description !== undefined && { description: wanted.description }),
    ...(wanted.titles && { titles: wanted.titles }),
    ...(wanted.kind === "meeting" && meetingFacts(view, document, surfaces)),
  };
  const uri = chooseRegistryFile(registry, wanted.kind);
  const message = `${name} is now in the registry, as ${withArticle(wanted.kind)}.`;
  if (uri === undefined) {
    const text = applyEdits(newRegistryText, addEntity(newRegistryText, draft));
    return { edit: newFileEdit([{ uri: `${root}/${newRegistryPath}`, text }]), message, entity: id };
  }
  const source = view.yaml.get(uri);
  const text = source && applyEdits(source.text, addEntity(source.text, draft));
  if (!source || text === undefined || text === source.text)
    return refuse(`${fileName(uri)} cannot take a new entry; mend its errors first.`);
  return { edit: textEdit(uri, source, text), message, entity: id };
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
