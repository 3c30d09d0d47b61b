import {
  CompletionItemKind,
  type CompletionItem,
  type CompletionList,
  type Position,
} from "vscode-languageserver-types";
import { mentionCounts, mentionsIn } from "../corpus/mentions.ts";
import { isAnnotationFile } from "../annotations/annotationFileName.ts";
import { annotationIdFieldAt } from "../annotations/idFieldAt.ts";
import { entityKinds, type Entity, type EntityKind } from "../registry/entity.ts";
import { isInFrontMatter } from "../registry/frontMatter.ts";
import { frontMatterIdFieldAt, registryIdFieldAt, type IdField } from "../registry/idFieldAt.ts";
import type { Span } from "../text/span.ts";
import { entityCard } from "./cards/entityCard.ts";
import { entitiesLike, type EntityLike } from "./entitiesLike.ts";
import { entityDescription } from "./entityDescription.ts";
import { documentOf, offsetOf, rangeOf, type CorpusView, type SourceText } from "./view.ts";

/** So many are offered at once; typing on brings others. */
const most = 50;

/**
 * What could be written at a place: ids where an id belongs (front matter, registry, annotations), and in the text of a document
 * names behind an `@`, which they replace. Null everywhere else.
 * @param source the text as it stands in the editor, which may be newer than the snapshot
 */
export function completion(
  view: CorpusView,
  uri: string,
  source: SourceText,
  position: Position,
): CompletionList | null {
  const offset = offsetOf(source, position);
  const field = idFieldAt(view, uri, source.text, offset);
  if (field) {
    const isAllowed = ({ kind, id }: Entity): boolean =>
      id !== field.except && (field.kinds?.includes(kind) ?? true);
    return list(view, uri, source, field.written, {
      query: source.text.slice(field.written.start, offset),
      isAllowed,
      label: ({ entity }) => entity.id,
    });
  }
  const at =
    documentOf(view, uri) && !isInFrontMatter(source.text, offset) ? nameAt(source, offset) : undefined;
  if (!at) return null;
  return list(view, uri, source, at, {
    query: source.text.slice(at.start + 1, at.end),
    isAllowed: () => true,
    label: ({ entity, name }) => (name === entity.id ? entity.name : name),
  });
}

/** The field at a cursor if it is one for ids. */
function idFieldAt(view: CorpusView, uri: string, text: string, offset: number): IdField | undefined {
  if (documentOf(view, uri)) return frontMatterIdFieldAt(text, offset);
  if (view.corpus.registry.files.some((file) => file.uri === uri)) return registryIdFieldAt(text, offset);
  const decided = isAnnotationFile(uri) ? annotationIdFieldAt(text, offset) : undefined;
  if (!decided) return undefined;
  const { field, kind, written } = decided;
  const named = entityKinds.filter((each) => each === kind || (kind === "role" && each === "person"));
  const kinds: readonly EntityKind[] = field === "speaker" ? ["person", "organization"] : named;
  return { written, ...(kinds.length > 0 && { kinds }) };
}

/** The item with the card of its entity. */
export function resolveCompletion(view: CorpusView, item: CompletionItem): CompletionItem {
  const { uri, entity: id } = item.data as ItemData;
  const entity = view.corpus.registry.entities.get(id);
  if (!entity) return item;
  const card = entityCard(view, entity, documentOf(view, uri));
  return { ...item, documentation: { kind: "markdown", value: card.join("\n\n") } };
}

interface ItemData {
  readonly uri: string;
  readonly entity: string;
}

interface Wanted {
  readonly query: string;
  isAllowed(entity: Entity): boolean;
  /** What is shown and written. */
  label(like: EntityLike): string;
}

/** The entities that resemble what is written, best first; without a word, those mentioned most. */
function list(
  view: CorpusView,
  uri: string,
  source: SourceText,
  replaced: Span,
  { query, isAllowed, label }: Wanted,
): CompletionList {
  const { registry } = view.corpus;
  const isEmpty = query.trim() === "";
  const found = isEmpty
    ? byMentions(view, uri).map((entity) => ({ entity, name: entity.name }))
    : entitiesLike(registry, query, most * 10);
  const date = documentOf(view, uri)?.findings.documentDate?.value;
  const range = rangeOf(source, replaced);
  const items = found
    .filter(({ entity }) => isAllowed(entity))
    .slice(0, most)
    .map((like, index): CompletionItem => {
      const { entity } = like;
      const text = label(like);
      const alias = [text, entity.name, entity.id].includes(like.name) ? "" : ` (${like.name})`;
      const description = text === entity.name ? undefined : entity.name + alias;
      const detail = entityDescription(view, entity, date);
      return {
        label: text,
        ...(description !== undefined && { labelDetails: { description } }),
        kind: itemKinds[entity.kind],
        ...(detail !== undefined && { detail }),
        // Found and ordered here, so that aliases and accents count; the editor is to keep that.
        filterText: source.text.slice(replaced.start, replaced.end) || text,
        sortText: String(index).padStart(3, "0"),
        textEdit: { range, newText: text },
        data: { uri, entity: entity.id } satisfies ItemData,
      };
    });
  return { isIncomplete: true, items };
}

const itemKinds: Readonly<Record<EntityKind, CompletionItemKind>> = {
  person: CompletionItemKind.Class,
  organization: CompletionItemKind.Module,
  place: CompletionItemKind.Interface,
  meeting: CompletionItemKind.Event,
  work: CompletionItemKind.Constant,
};

/** All entities: those that the document names most, then those that the corpus names most. */
function byMentions(view: CorpusView, uri: string): Entity[] {
  const document = documentOf(view, uri);
  const counts = mentionCounts(view.corpus);
  const rank = ({ id }: Entity): number =>
    (document ? mentionsIn(document, id).length * 1_000_000 : 0) + (counts.get(id) ?? 0);
  return [...view.corpus.registry.entities.values()]
    .map((entity) => ({ entity, rank: rank(entity) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ entity }) => entity);
}

/** `@jens st` before a cursor: up to three words behind an `@` that no word (`mail@example.org`) stands before. */
function nameAt(source: SourceText, offset: number): Span | undefined {
  const line = source.lines.lineSpan(source.lines.positionAt(offset).line);
  const before = source.text.slice(Math.max(line.start, offset - 60), offset);
  const at = /(?<![\p{L}\p{M}\p{N}@./_])@(?:[\p{L}\p{M}\p{N}.'’-]+(?: [\p{L}\p{M}\p{N}.'’-]+){0,2})?$/u.exec(
    before,
  );
  return at ? { start: offset - at[0].length, end: offset } : undefined;
}
